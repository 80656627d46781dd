// Making room: the physics places dots, and here they become readable. Pure functions of places, sizes and a frame;
// nothing is random, so that the same network in the same frame is the same picture.

const ROUNDS = 150;
const STRETCH = 2.2;
const CLEAR = 26;

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

// A node on a line that is not its own looks like an end of it.
function clearLines(at, ids, edges) {
  for (const { from, to } of edges) {
    const a = at[from], b = at[to];
    const dx = b.x - a.x, dy = b.y - a.y, long = dx * dx + dy * dy || 1;
    for (const id of ids) {
      if (id === from || id === to) continue;
      const p = at[id];
      const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / long;
      if (along < 0 || along > 1) continue;
      const off = { x: p.x - (a.x + along * dx), y: p.y - (a.y + along * dy) };
      const far = Math.hypot(off.x, off.y);
      if (far >= CLEAR) continue;
      const way = far > 0.5 ? { x: off.x / far, y: off.y / far } : { x: -dy / Math.sqrt(long), y: dx / Math.sqrt(long) };
      push(p, way, (CLEAR - far) * 0.5);
    }
  }
}

// Where the words of a line stand: in the middle of the curve, whose control point vis-network (9.1.2, curvedCW and
// curvedCCW) puts at this angle and distance from its start. A positive bend is clockwise.
function middle(at, { from, to, bend, width }) {
  const a = at[from], b = at[to];
  const angle = Math.atan2(a.y - b.y, b.x - a.x) + (bend * Math.PI) / 2;
  const far = (0.5 + Math.abs(bend) / 2) * Math.hypot(b.x - a.x, b.y - a.y);
  const via = { x: a.x + far * Math.cos(angle), y: a.y - far * Math.sin(angle) };
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

// Places for all nodes. `edges` are {from, to, bend, width}, where `width` is that of the words, 0 for none.
function makeRoom(placed, sizes, edges, aspect) {
  const ids = Object.keys(placed);
  if (ids.length < 2) return placed;
  const at = turn(placed, aspect);
  const worded = edges.filter((edge) => edge.width && edge.from !== edge.to);
  for (let round = 0; round < ROUNDS; round += 1) {
    clearLines(at, ids, edges);
    partWords(at, ids, sizes, worded);
    partNodes(at, ids, sizes);
  }
  return at;
}
