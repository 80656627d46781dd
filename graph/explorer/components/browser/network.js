// The network in the page. One instance lives per element: a rerun with new data changes it, and does not redraw it.

const pictures = new WeakMap();
const LABELLED_EDGES = 40;
const DOUBLE_CLICK = 260;
// Below this words cannot be read: then the picture opens around its focus, and Fit shows the whole.
const READABLE = 0.6;

// The words on lines crowd a large picture; there only the lines of a lit node speak.
function styleEdges(picture, lit) {
  const { theme } = picture;
  const all = picture.edges.length <= LABELLED_EDGES;
  picture.edges.update(picture.edges.map((edge) => {
    const isLit = lit.has(edge.id);
    const faint = picture.lit && !isLit;
    return {
      id: edge.id,
      color: { color: faint ? theme.line : theme.quiet, highlight: theme.accent, hover: theme.text },
      font: { size: isLit || (all && !faint) ? 12 : 0, color: theme.quiet, face: theme.font, strokeWidth: 4, strokeColor: theme.paper, align: "horizontal" },
    };
  }));
}

function frame(picture, data) {
  const { root } = picture;
  picture.box = make("div", { class: "canvas", tabindex: "0", role: "application", "aria-label": `${data.title}. ${data.count}. ${keysOf(data)}` });
  picture.live = make("p", { class: "live", "aria-live": "polite" });
  picture.count = make("span", { class: "count", text: data.count });
  const bar = make("div", { class: "bar" }, [
    picture.count,
    ...editButtons(picture, data),
    button("+", "Zoom in", () => zoom(picture, 1.25)),
    button("−", "Zoom out", () => zoom(picture, 0.8)),
    button("Fit", "Fit the whole network into the frame", () => fit(picture)),
    button("PNG", "Save the picture as a PNG file", () => savePng(picture)),
    button("SVG", "Save the whole network as an SVG file", () => saveSvg(picture)),
  ]);
  picture.legend = make("ul", { class: "legend", "aria-label": "Legend" });
  root.replaceChildren(bar, make("div", { class: "stage" }, [picture.box, picture.live]), picture.legend, make("p", { class: "keys", text: keysOf(data) }));
}

function fillLegend(picture, { legend, looks }) {
  const types = legend.looks.map(({ look, words }) => make("li", {}, [symbol(looks[look]), make("span", { text: words })]));
  const lines = legend.lines.map(({ words, dashes }) => {
    const svg = draw("svg", { viewBox: "0 0 36 8", width: 36, height: 8, "aria-hidden": "true" });
    svg.append(draw("line", { x1: 0, x2: 36, y1: 4, y2: 4, stroke: "currentColor", "stroke-width": 2, "stroke-dasharray": dashes.join(" ") || null }));
    return make("li", {}, [svg, make("span", { text: words })]);
  });
  const hint = picture.data.edges.length > LABELLED_EDGES ? [make("li", { text: "point at a name to read its lines" })] : [];
  picture.legend.replaceChildren(...types, ...lines, ...hint);
}

// What lies outside of the frame is told, whoever moved it there.
function tellOutside(picture) {
  const { net, box, data, count } = picture;
  const { clientWidth, clientHeight } = box;
  const isOutside = ({ x, y }) => x < 0 || y < 0 || x > clientWidth || y > clientHeight;
  const outside = Object.values(net.getPositions()).filter((place) => isOutside(net.canvasToDOM(place))).length;
  const words = outside ? `${data.count}; ${outside} outside the frame, “Fit” shows all` : data.count;
  if (count.textContent !== words) count.textContent = words;
}

function build(picture, data) {
  frame(picture, data);
  Object.assign(picture, { data, cursor: null, link: -1, lit: null, lines: new Map(), above: new Set(), pins: new Set(), done: [], theme: readTheme(picture.root) });
  picture.nodes = new vis.DataSet(data.nodes);
  picture.edges = new vis.DataSet(data.edges);
  fillLegend(picture, data);
  if (!data.nodes.length) {
    picture.box.replaceChildren(make("p", { class: "empty", text: "Nothing to draw: no link between named nodes was found." }));
    return;
  }
  styleEdges(picture, new Set());
  const options = { ...data.options, nodes: { ...data.options.nodes, ctxRenderer: nodePainter(picture) } };
  picture.net = new vis.Network(picture.box, { nodes: picture.nodes, edges: picture.edges }, options);
  // Left on, the physics goes on for minutes and moves what a reader is looking at.
  picture.net.once("stabilizationIterationsDone", () => {
    picture.net.setOptions({ physics: { enabled: false } });
    spread(picture);
    pinAll(picture, data.pins);
    fit(picture, READABLE);
    picture.root.dataset.drawn = data.nodes.length;
  });
  listen(picture);
  // Where a node is within the frame, for whoever drives the page from outside.
  picture.root.where = (id) => picture.net.canvasToDOM(picture.net.getPosition(id));
  new ResizeObserver(() => fit(picture, READABLE)).observe(picture.box);
}

function listen(picture) {
  const { net, box } = picture;
  let waiting = null;
  // A double click begins as a click: wait before telling, or the page turns away under the second one.
  net.on("click", ({ pointer }) => {
    clearTimeout(waiting);
    const node = net.getNodeAt(pointer.DOM), edge = net.getEdgeAt(pointer.DOM);
    if (node != null) goTo(picture, node);
    else if (edge == null) return leave(picture);
    waiting = setTimeout(() => picture.pick(node ?? edge, node != null ? "node" : "edge", "select"), DOUBLE_CLICK);
  });
  net.on("doubleClick", ({ pointer }) => {
    clearTimeout(waiting);
    const node = net.getNodeAt(pointer.DOM);
    if (node != null) picture.pick(node, "node", "expand");
  });
  net.on("dragStart", ({ nodes }) => nodes.length && remember(picture));
  net.on("afterDrawing", () => tellOutside(picture));
  net.on("hoverNode", ({ node }) => light(picture, node));
  net.on("blurNode", () => light(picture, picture.cursor));
  box.addEventListener("keydown", (event) => onKey(picture, event));
  // The wheel scrolls the page until the picture has been entered.
  box.addEventListener("focusin", () => net.setOptions({ interaction: { zoomView: true } }));
  box.addEventListener("focusout", () => net.setOptions({ interaction: { zoomView: false } }));
  box.addEventListener("pointerdown", () => box.focus({ preventScroll: true }));
}

// New nodes settle around the old ones, which keep their places.
function change(picture, data) {
  const old = picture.nodes.getIds();
  const gone = (set, kept) => set.getIds().filter((id) => !kept.has(id));
  picture.data = data;
  // What was moved before can no longer be undone first: the steps of the page come last.
  picture.done = [];
  picture.nodes.remove(gone(picture.nodes, new Set(data.nodes.map((node) => node.id))));
  picture.edges.remove(gone(picture.edges, new Set(data.edges.map((edge) => edge.id))));
  const fresh = data.nodes.filter((node) => !old.includes(node.id));
  const held = new Set(old);
  picture.nodes.update(data.nodes.map((node) => (held.has(node.id) ? { ...node, fixed: true } : { ...node, ...near(picture, node, data.edges, held) })));
  picture.edges.update(data.edges);
  if (!picture.nodes.get(picture.cursor)) {
    picture.cursor = null;
    say(picture, "");
  }
  light(picture, picture.cursor);
  tellOutside(picture);
  fillLegend(picture, data);
  if (!fresh.length) {
    release(picture);
    liftWords(picture);
    return;
  }
  picture.net.setOptions({ physics: { ...data.options.physics, enabled: true } });
  picture.net.once("stabilizationIterationsDone", () => {
    picture.net.setOptions({ physics: { enabled: false } });
    release(picture);
    liftWords(picture);
    fit(picture);
  });
  picture.net.stabilize(60);
}

function release(picture) {
  picture.nodes.update(picture.nodes.map((node) => ({ id: node.id, fixed: picture.pins.has(node.id) })));
  picture.root.dataset.drawn = picture.nodes.length;
}

function near(picture, node, edges, held) {
  const edge = edges.find(({ from, to }) => (from === node.id && held.has(to)) || (to === node.id && held.has(from)));
  if (!edge) return {};
  const { x, y } = picture.net.getPosition(edge.from === node.id ? edge.to : edge.from);
  // An angle from the id: the same expansion gives the same picture.
  const angle = [...node.id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7) * (Math.PI / 180);
  return { x: x + 120 * Math.cos(angle), y: y + 120 * Math.sin(angle) };
}

function restyle(picture) {
  picture.theme = readTheme(picture.root);
  light(picture, picture.cursor);
  picture.net?.redraw();
}

function mountNetwork({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".network");
  const picture = pictures.get(root) ?? { root };
  picture.pick = (id, kind, action, more) => setTriggerValue("picked", { id, kind, action, ...more });
  // Pins come back as the picture told them: they are where it has them.
  const arrived = JSON.stringify({ ...data, pins: null });
  const isNew = !pictures.has(root) || !picture.net || picture.data.focus !== data.focus || picture.data.title !== data.title;
  if (isNew) {
    picture.net?.destroy();
    picture.net = null;
    pictures.set(root, picture);
    build(picture, data);
  } else if (arrived !== picture.arrived) change(picture, data);
  else restyle(picture);
  picture.arrived = arrived;
  // Streamlit may call this between two runs; only a picture that has left the page is taken down.
  return () => setTimeout(() => !root.isConnected && picture.net?.destroy(), 1000);
}
