// Making room: the physics places dots, and here they become readable. Pure functions of places, sizes and a frame;
// nothing is random, so that the same network in the same frame is the same picture.

// Rounds cost the square of the nodes: a picture of 60 gets all of them, one of 150 fewer.
const ROUNDS = 150;
const WORK = 9000;
const TIGHTEN = 0.985;
const FILLED = 0.85;
const STRETCH = 2.2;
const CLEAR = 0.8;

// Turn the longest way of the cloud along the longest side of the frame, then stretch it towards the frame's shape.
function turn(at, aspect) {
  const ids = Object.keys(at);
  const mean = (axis) => ids.reduce((sum, id) => sum + at[id][axis], 0) / ids.length;
  const mx = mean("x"), my = mean("y");
  let xx = 0, yy = 0, xy = 0;
  for (const id of ids) { const x = at[id].x - mx, y = at[id].y - my; xx += x * x; yy += y * y; xy += x * y; }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
  const cos = Math.cos(-angle), sin = Math.sin(-angle);
  const turned = {};
  for (const id of ids) {
    const x = at[id].x - mx, y = at[id].y - my;
    turned[id] = { x: x * cos - y * sin, y: x * sin + y * cos };
  }
  const { width, height } = bounds(turned);
  const wanted = Math.min(STRETCH, Math.max(1 / STRETCH, (aspect * height) / width));
  const byX = Math.max(1, wanted), byY = Math.max(1, 1 / wanted);
  for (const id of ids) { turned[id].x *= byX; turned[id].y *= byY; }
  return turned;
}

function bounds(at) {
  const xs = Object.values(at).map((p) => p.x), ys = Object.values(at).map((p) => p.y);
  return { width: Math.max(1, Math.max(...xs) - Math.min(...xs)), height: Math.max(1, Math.max(...ys) - Math.min(...ys)) };
}

// Whether two lines cross between their ends.
function cross(a, b, c, d) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

// A node with one neighbour may stand on any side of it: take the side where it is least in the way.
function swingLeaves(at, ids, sizes, edges) {
  for (const id of ids) {
    const own = edges.filter(({ from, to }) => from === id || to === id);
    const hubs = new Set(own.map(({ from, to }) => (from === id ? to : from)));
    if (hubs.size !== 1 || hubs.has(id)) continue;
    const [hub] = hubs;
    const others = edges.filter((edge) => !own.includes(edge));
    const start = Math.atan2(at[id].y - at[hub].y, at[id].x - at[hub].x), far = Math.hypot(at[id].x - at[hub].x, at[id].y - at[hub].y);
    const cost = (place) => 3 * others.filter(({ from, to }) => from !== hub && to !== hub && cross(at[hub], place, at[from], at[to])).length
      + ids.filter((other) => other !== id && overlap(boxOf(place, sizes[id]), boxOf(at[other], sizes[other]), 24)).length
      + others.filter(({ from, to }) => passes(boxOf(place, sizes[id]), at[from], at[to])).length;
    const sides = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((step) => {
      const angle = start + (step * Math.PI) / 8;
      const place = { x: at[hub].x + far * Math.cos(angle), y: at[hub].y + far * Math.sin(angle) };
      return { place, cost: cost(place) + Math.abs(step) / 100 };
    });
    Object.assign(at[id], sides.reduce((best, side) => (side.cost < best.cost ? side : best)).place);
  }
}

// Whether a line from a to b passes through a box.
function passes(box, a, b) {
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1, dx = (b.x - a.x) / long, dy = (b.y - a.y) / long;
  const along = (box.x - a.x) * dx + (box.y - a.y) * dy;
  return along > 0 && along < long && Math.abs((box.y - a.y) * dx - (box.x - a.x) * dy) < Math.abs(dy) * box.w + Math.abs(dx) * box.h;
}

// A node and its words as a box: sizes give {width, above, below} around the place of the node.
const boxOf = (place, size) => ({ x: place.x, y: place.y + (size.below - size.above) / 2, w: size.width / 2, h: (size.above + size.below) / 2 });

// How far two boxes overlap, along the way that parts them soonest; null when they do not.
function overlap(a, b, air) {
  const x = a.w + b.w + air - Math.abs(a.x - b.x), y = a.h + b.h + air - Math.abs(a.y - b.y);
  if (x <= 0 || y <= 0) return null;
  return x < y ? { x: a.x < b.x ? -x : x, y: 0 } : { x: 0, y: a.y < b.y ? -y : y };
}

function push(place, by, part) {
  place.x += by.x * part;
  place.y += by.y * part;
}

function partNodes(at, ids, sizes) {
  for (let i = 0; i < ids.length; i += 1) {
    for (let j = i + 1; j < ids.length; j += 1) {
      const by = overlap(boxOf(at[ids[i]], sizes[ids[i]]), boxOf(at[ids[j]], sizes[ids[j]]), 8);
      if (by) { push(at[ids[i]], by, 0.5); push(at[ids[j]], by, -0.5); }
    }
  }
}

// A node on a line that is not its own looks like an end of it: most of its box keeps clear.
function clearLines(at, ids, sizes, edges) {
  for (const { from, to } of edges) {
    const a = at[from], b = at[to];
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const dx = (b.x - a.x) / long, dy = (b.y - a.y) / long;
    for (const id of ids) {
      if (id === from || id === to) continue;
      const box = boxOf(at[id], sizes[id]);
      const along = (box.x - a.x) * dx + (box.y - a.y) * dy;
      if (along < 0 || along > long) continue;
      const off = (box.y - a.y) * dx - (box.x - a.x) * dy;
      const wanted = CLEAR * (Math.abs(dy) * box.w + Math.abs(dx) * box.h);
      if (Math.abs(off) < wanted) push(at[id], { x: -dy, y: dx }, (off < 0 ? -1 : 1) * (wanted - Math.abs(off)) * 0.3);
    }
  }
}

// The control point of a curve: vis-network (9.1.2, curvedCW and curvedCCW) puts it at this angle and distance from
// the start. A positive bend is clockwise.
function control(a, b, bend) {
  const angle = Math.atan2(a.y - b.y, b.x - a.x) + (bend * Math.PI) / 2;
  const far = (0.5 + Math.abs(bend) / 2) * Math.hypot(b.x - a.x, b.y - a.y);
  return { x: a.x + far * Math.cos(angle), y: a.y - far * Math.sin(angle) };
}

// Where the words of a line stand: in the middle of its curve.
function middle(at, { from, to, bend, width }) {
  const a = at[from], b = at[to], via = control(a, b, bend);
  return { x: (a.x + 2 * via.x + b.x) / 4, y: (a.y + 2 * via.y + b.y) / 4, w: width / 2, h: 8 };
}

// The words of a line keep clear of nodes and of the words of other lines; the ends of the lines give way.
function partWords(at, ids, sizes, edges) {
  edges.forEach((edge, i) => {
    for (const id of ids) {
      const by = overlap(boxOf(at[id], sizes[id]), middle(at, edge), 4);
      if (by) push(at[id], by, id === edge.from || id === edge.to ? 0.8 : 0.6);
    }
    for (const other of edges.slice(i + 1)) {
      const by = overlap(middle(at, edge), middle(at, other), 4);
      if (!by) continue;
      for (const id of [edge.from, edge.to]) push(at[id], by, 0.25);
      for (const id of [other.from, other.to]) push(at[id], by, -0.25);
    }
  });
}

// Words stand on the side of a node that fewer lines come from, so that they hide no arrow.
function wordsAbove(at, ids, edges) {
  const slope = Object.fromEntries(ids.map((id) => [id, 0]));
  for (const { from, to } of edges) {
    const dy = (at[to].y - at[from].y) / (Math.hypot(at[to].x - at[from].x, at[to].y - at[from].y) || 1);
    slope[from] += dy;
    slope[to] -= dy;
  }
  return new Set(ids.filter((id) => slope[id] > 0.2));
}

// Making room grows the picture; where it is most too long for the frame it is drawn together again.
function tighten(at, ids, frame) {
  const { width, height } = bounds(at);
  const axis = width / frame.width > height / frame.height ? "x" : "y";
  if (Math.max(width / frame.width, height / frame.height) < FILLED) return;
  const mean = ids.reduce((sum, id) => sum + at[id][axis], 0) / ids.length;
  for (const id of ids) at[id][axis] = mean + (at[id][axis] - mean) * TIGHTEN;
}

// Places for all nodes, and the set of those whose words stand above them. `edges` are {from, to, bend, width}, where
// `width` is that of the words, 0 for none; `frame` is {width, height}.
function makeRoom(placed, sizes, edges, frame) {
  const ids = Object.keys(placed);
  if (ids.length < 2) return { at: placed, above: new Set() };
  const at = turn(placed, frame.width / frame.height);
  const worded = edges.filter((edge) => edge.width && edge.from !== edge.to);
  swingLeaves(at, ids, sizes, edges);
  const above = wordsAbove(at, ids, edges);
  const upended = ({ width, above: over, below }) => ({ width, above: below, below: over });
  const turned = Object.fromEntries(ids.map((id) => [id, above.has(id) ? upended(sizes[id]) : sizes[id]]));
  const rounds = Math.min(ROUNDS, Math.ceil(WORK / ids.length));
  for (let round = 0; round < rounds; round += 1) {
    if (round < rounds * 0.7) tighten(at, ids, frame);
    clearLines(at, ids, turned, edges);
    partWords(at, ids, turned, worded);
    partNodes(at, ids, turned);
  }
  return { at, above };
}
