// The whole network as an SVG file, written from the places of its nodes: every line of it can be edited.

const AIR = 30;
const HEAD = 64;
const FOOT = 26;

function networkSvg(picture) {
  const { theme, data } = picture;
  const at = picture.net.getPositions(), sizes = sizesOf(picture);
  const ids = Object.keys(at);
  const far = (side, of) => Math[side](...ids.map(of));
  const left = far("min", (id) => at[id].x - sizes[id].width / 2) - AIR, right = far("max", (id) => at[id].x + sizes[id].width / 2) + AIR;
  const top = far("min", (id) => at[id].y - sizes[id].above) - AIR - HEAD, bottom = far("max", (id) => at[id].y + sizes[id].below) + AIR;
  const width = Math.max(right - left, 560);
  const rows = legendParts(picture, width - 2 * AIR);
  const height = bottom - top + rows.length * FOOT + AIR;
  const svg = draw("svg", { xmlns: SVG, viewBox: `${left} ${top} ${width} ${height}`, width, height, "font-family": theme.font });
  svg.append(
    draw("title", { text: data.title }),
    draw("rect", { x: left, y: top, width, height, fill: theme.paper }),
    words(shorten(data.title, width - 2 * AIR, (text) => text.length * 8.8), left + AIR, top + 40, { size: 18, weight: 600, fill: theme.text, anchor: "start" }),
    ...picture.edges.map((edge) => edgeLine(edge, at, theme)),
    ...picture.edges.map((edge) => edgeWords(picture, edge, at)),
    ...picture.nodes.map((node) => nodeParts(picture, node, at[node.id])),
    ...rows.flatMap((row, i) => row.map(({ part, x }) => draw("g", { transform: `translate(${left + AIR + x} ${bottom + 14 + i * FOOT})` }, part))),
  );
  return svg;
}

function words(text, x, y, { size = 12, weight = null, fill, anchor = "middle", rim = null }) {
  return draw("text", {
    text, x, y, fill, "font-size": size, "font-weight": weight, "text-anchor": anchor,
    stroke: rim, "stroke-width": rim && 4, "stroke-linejoin": rim && "round", "paint-order": rim && "stroke",
  });
}

// A line with its arrow, which ends before the node that it points at.
function edgeLine(edge, at, theme) {
  const a = at[edge.from], b = at[edge.to], bend = bendOf(edge);
  const via = bend ? control(a, b, bend) : a;
  const long = Math.hypot(b.x - via.x, b.y - via.y) || 1;
  const dx = (b.x - via.x) / long, dy = (b.y - via.y) / long;
  const tip = { x: b.x - dx * 17, y: b.y - dy * 17 }, foot = { x: tip.x - dx * 11, y: tip.y - dy * 11 };
  const path = bend ? `M${a.x} ${a.y}Q${via.x} ${via.y} ${foot.x} ${foot.y}` : `M${a.x} ${a.y}L${foot.x} ${foot.y}`;
  return draw("g", {}, [
    draw("path", { d: path, fill: "none", stroke: theme.quiet, "stroke-width": edge.width, "stroke-dasharray": edge.dashes ? edge.dashes.join(" ") : null }),
    draw("path", { d: `M${tip.x} ${tip.y}L${foot.x - dy * 5} ${foot.y + dx * 5}L${foot.x + dy * 5} ${foot.y - dx * 5}Z`, fill: theme.quiet }),
  ]);
}

function edgeWords({ edges, theme }, edge, at) {
  const { x, y } = middle(at, { ...edge, bend: bendOf(edge), width: 0 });
  // On the canvas blank lines part the words of parallel lines; here they move them.
  const lines = edge.label.split("\n"), place = lines.findIndex((line) => line.trim());
  const off = (place - (lines.length - 1) / 2) * LINE_HEIGHT;
  return words(edge.label.trim(), x, y + 4 + off, { size: edges.length > 2 * LABELLED_EDGES ? 10 : 12, fill: theme.quiet, rim: theme.paper });
}

function sign(look, transform) {
  const parts = [draw("path", { d: look.outline, fill: look.fill })];
  if (look.glyph) parts.push(draw("path", { d: look.glyph, fill: "none", stroke: "#ffffff", "stroke-width": 1.8, "stroke-linecap": "round", "stroke-linejoin": "round" }));
  return draw("g", { transform }, parts);
}

function nodeParts(picture, node, { x, y }) {
  const { theme, data } = picture;
  const isFocus = node.id === data.focus, scale = isFocus ? 1.5 : 1, look = data.looks[node.look];
  const lines = linesOf(picture, document.createElement("canvas").getContext("2d"), node, nodeFont(picture, isFocus));
  const off = 14 * scale + (isFocus ? 8 : 5);
  const first = picture.above.has(node.id) ? y - off - (lines.length - 1) * LINE_HEIGHT - 4 : y + off + 12;
  const style = { size: isFocus ? 15 : 13, weight: isFocus ? 600 : 500, fill: theme.text, rim: theme.paper };
  return draw("g", {}, [
    draw("title", { text: node.title }),
    sign(look, `translate(${x} ${y}) scale(${scale})`),
    ...lines.map((line, i) => words(line, x, first + i * LINE_HEIGHT, style)),
  ]);
}

function legendParts({ data, theme }, width) {
  const types = data.legend.looks.map(({ look, words: said }) => ({ said, sign: sign(data.looks[look], "translate(10 0) scale(0.7)"), wide: 24 }));
  const lines = data.legend.lines.map(({ words: said, dashes }) => ({ said, sign: draw("line", { x1: 0, x2: 32, stroke: theme.text, "stroke-width": 2, "stroke-dasharray": dashes.join(" ") || null }), wide: 40 }));
  const rows = [[]];
  let x = 0;
  for (const { said, sign: mark, wide } of [...types, ...lines]) {
    const room = wide + said.length * 7.2 + 22;
    if (x + room > width && rows.at(-1).length) { rows.push([]); x = 0; }
    rows.at(-1).push({ x, part: [mark, words(said, wide, 4.5, { size: 13, fill: theme.text, anchor: "start" })] });
    x += room;
  }
  return rows;
}

function saveSvg(picture) {
  if (!picture.net) return;
  const file = new XMLSerializer().serializeToString(networkSvg(picture));
  download(fileName(picture.data.title, "svg"), new Blob([file], { type: "image/svg+xml" }));
}
