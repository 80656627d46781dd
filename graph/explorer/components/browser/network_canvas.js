// What is painted: nodes with their words, the frame around them, and the picture as a PNG file.

const LABEL_WIDTH = 150;
const LABEL_LINES = 3;
const LINE_HEIGHT = 16;
const FAINT = 0.22;
const PADDING = 12;
// The strip at the foot of the frame where the words of the live region stand.
const SPOKEN = 32;

const paths = new Map();

function pathOf(outline) {
  if (!paths.has(outline)) paths.set(outline, new Path2D(outline));
  return paths.get(outline);
}

// Break words into lines of a width; what does not fit in the last line is cut and marked.
function wrap(words, width, measure) {
  const lines = [];
  let line = "";
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || measure(longer) <= width) line = longer;
    else { lines.push(line); line = word; }
  }
  lines.push(line);
  const kept = lines.slice(0, LABEL_LINES);
  if (lines.length > LABEL_LINES) kept[LABEL_LINES - 1] = `${kept[LABEL_LINES - 1]} …`;
  return kept.map((text) => shorten(text, width, measure));
}

function paintSymbol(ctx, look, x, y, scale) {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.fillStyle = look.fill;
  ctx.fill(pathOf(look.outline));
  if (look.glyph) {
    ctx.strokeStyle = "#ffffff";
    ctx.lineWidth = 1.8;
    ctx.lineCap = ctx.lineJoin = "round";
    ctx.stroke(pathOf(look.glyph));
  }
  ctx.restore();
}

// A rim of the paper's colour keeps words readable where they cross a line.
function paintWords(ctx, lines, x, y, { font, text, paper }) {
  ctx.font = font;
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = paper;
  ctx.fillStyle = text;
  lines.forEach((line, i) => {
    ctx.strokeText(line, x, y + i * LINE_HEIGHT);
    ctx.fillText(line, x, y + i * LINE_HEIGHT);
  });
}

// A pinned node wears a needle.
function paintPin(ctx, x, y, { text, paper }) {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x - 5, y + 7);
  ctx.lineWidth = 2;
  ctx.strokeStyle = text;
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(x, y, 4.5, 0, 2 * Math.PI);
  ctx.fillStyle = text;
  ctx.strokeStyle = paper;
  ctx.fill();
  ctx.stroke();
}

function linesOf(picture, ctx, node, font) {
  ctx.font = font;
  const known = picture.lines.get(node.id);
  if (known?.font === font && known.label === node.label) return known.lines;
  const lines = wrap(node.label, LABEL_WIDTH, (words) => ctx.measureText(words).width);
  picture.lines.set(node.id, { font, label: node.label, lines });
  return lines;
}

// vis-network calls this for each node of shape "custom", and paints the words after all the nodes.
function nodePainter(picture) {
  return ({ ctx, id, x, y, state }) => {
    const node = picture.nodes.get(id);
    const { theme } = picture;
    const isFocus = id === picture.data.focus;
    const scale = isFocus ? 1.5 : 1;
    const faint = picture.lit && !picture.lit.has(id);
    const drawNode = () => {
      ctx.globalAlpha = faint ? FAINT : 1;
      if (isFocus || id === picture.cursor || state.hover || state.selected) {
        ctx.beginPath();
        ctx.arc(x, y, 14 * scale + 4, 0, 2 * Math.PI);
        ctx.lineWidth = isFocus ? 3 : 2;
        ctx.strokeStyle = isFocus ? theme.accent : theme.text;
        ctx.fillStyle = theme.paper;
        ctx.fill();
        ctx.stroke();
      }
      paintSymbol(ctx, picture.data.looks[node.look], x, y, scale);
      if (picture.pins.has(id)) paintPin(ctx, x + 13 * scale, y - 13 * scale, theme);
    };
    const drawExternalLabel = () => {
      ctx.globalAlpha = faint ? FAINT : 1;
      const font = nodeFont(picture, isFocus);
      const lines = linesOf(picture, ctx, node, font), far = 14 * scale + (isFocus ? 8 : 5);
      const top = picture.above.has(id) ? y - far - lines.length * LINE_HEIGHT + 2 : y + far;
      paintWords(ctx, lines, x, top, { ...theme, font });
    };
    return { drawNode, drawExternalLabel, nodeDimensions: { width: 28 * scale, height: 28 * scale } };
  };
}

const nodeFont = (picture, isFocus) => `${isFocus ? "600 15px" : "500 13px"} ${picture.theme.font}`;

// The room that each node takes up with its words.
function sizesOf(picture) {
  const ctx = document.createElement("canvas").getContext("2d");
  return Object.fromEntries(picture.nodes.map((node) => {
    const isFocus = node.id === picture.data.focus;
    const lines = linesOf(picture, ctx, node, nodeFont(picture, isFocus));
    const half = isFocus ? 26 : 16;
    const width = Math.max(2 * half, ...lines.map((line) => ctx.measureText(line).width));
    const [words, bare] = [half + 6 + lines.length * LINE_HEIGHT, half];
    return [node.id, picture.above.has(node.id) ? { width, above: words, below: bare } : { width, above: bare, below: words }];
  }));
}

// Give every node room for its words, once, when the physics has ended.
function spread(picture) {
  const ctx = document.createElement("canvas").getContext("2d");
  ctx.font = `12px ${picture.theme.font}`;
  const worded = picture.edges.length <= LABELLED_EDGES;
  const edges = picture.edges.map((edge) => ({ ...edge, bend: bendOf(edge), width: worded ? ctx.measureText(edge.label).width : 0 }));
  const frame = { width: picture.box.clientWidth || 900, height: picture.box.clientHeight || 600 };
  picture.above = new Set();
  const { at, above } = makeRoom(picture.net.getPositions(), sizesOf(picture), edges, frame);
  picture.above = above;
  for (const [id, { x, y }] of Object.entries(at)) picture.net.moveNode(id, x, y);
  liftWords(picture);
}

const bendOf = ({ smooth }) => (smooth ? smooth.roundness * (smooth.type === "curvedCW" ? 1 : -1) : 0);

// The middles of steep parallel curves are side by side: their words go on lines of their own, in the same order.
function liftWords(picture) {
  const at = picture.net.getPositions();
  const groups = new Map();
  for (const edge of picture.data.edges) {
    const pair = JSON.stringify([edge.from, edge.to].sort());
    groups.set(pair, [...(groups.get(pair) ?? []), { ...edge, y: middle(at, { ...edge, bend: bendOf(edge), width: 0 }).y }]);
  }
  // All at once: after each update vis-network goes through all edges.
  picture.edges.update([...groups.values()].flatMap((edges) => {
    edges.sort((one, other) => one.y - other.y);
    return edges.map(({ id, label }, i) => ({ id, label: " \n".repeat(i) + label + "\n ".repeat(edges.length - 1 - i) }));
  }));
}

// Show everything, words too, which vis-network forgets.
function fit(picture, smallest = 0) {
  const { net, box } = picture;
  const at = net.getPositions(), sizes = sizesOf(picture);
  const ids = Object.keys(at);
  if (!ids.length || !box.clientWidth) return;
  const edge = (side, of) => Math[side](...ids.map(of));
  const left = edge("min", (id) => at[id].x - sizes[id].width / 2), right = edge("max", (id) => at[id].x + sizes[id].width / 2);
  const top = edge("min", (id) => at[id].y - sizes[id].above), bottom = edge("max", (id) => at[id].y + sizes[id].below);
  const room = { x: box.clientWidth - 2 * PADDING, y: box.clientHeight - 2 * PADDING - SPOKEN };
  const whole = Math.min(room.x / (right - left), room.y / (bottom - top), 1.15);
  const scale = Math.max(whole, smallest);
  const focus = at[picture.data.focus] ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
  const within = (value, from, to, seen) => (seen >= to - from ? (from + to) / 2 : Math.max(from + seen / 2, Math.min(to - seen / 2, value)));
  const x = within(focus.x, left, right, room.x / scale), y = within(focus.y, top, bottom, room.y / scale);
  net.moveTo({ position: { x, y: y + SPOKEN / 2 / scale }, scale, animation: false });
}

// The file carries what the page shows around the canvas: the title above, the legend below.
function savePng(picture) {
  const { box, data, theme } = picture;
  const shown = box.querySelector("canvas");
  const ratio = shown.width / shown.clientWidth;
  const width = shown.clientWidth, height = shown.clientHeight;
  const file = document.createElement("canvas");
  const ctx = file.getContext("2d");
  const rows = legendRows(ctx, data.legend.looks, width, `13px ${theme.font}`);
  file.width = shown.width;
  file.height = (height + 44 + rows.length * 26 + 10) * ratio;
  ctx.fillStyle = theme.paper;
  ctx.fillRect(0, 0, file.width, file.height);
  ctx.drawImage(shown, 0, 44 * ratio);
  ctx.scale(ratio, ratio);
  ctx.fillStyle = theme.text;
  ctx.textBaseline = "middle";
  ctx.font = `600 17px ${theme.font}`;
  ctx.fillText(shorten(data.title, width - 24, (words) => ctx.measureText(words).width), 12, 22);
  ctx.font = `13px ${theme.font}`;
  rows.forEach((row, i) => row.forEach(({ look, words, x }) => {
    const y = height + 44 + 18 + i * 26;
    paintSymbol(ctx, data.looks[look], x + 10, y, 0.7);
    ctx.fillStyle = theme.text;
    ctx.fillText(words, x + 26, y);
  }));
  file.toBlob((blob) => download(fileName(data.title, "png"), blob), "image/png");
}

function legendRows(ctx, looks, width, font) {
  ctx.font = font;
  const rows = [[]];
  let x = 12;
  for (const { look, words } of looks) {
    const wide = ctx.measureText(words).width + 46;
    if (x + wide > width && rows.at(-1).length) { rows.push([]); x = 12; }
    rows.at(-1).push({ look, words, x });
    x += wide;
  }
  return rows;
}
