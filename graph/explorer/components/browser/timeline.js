// The timeline in the page. One instance lives per element; it is drawn again when its data, its width or the time
// that it shows has changed.

const timelines = new WeakMap();
const KEYS = "Arrow keys go from item to item, Enter picks, plus and minus zoom. Drag moves through time; once you are in it, the wheel zooms.";

function frame(line) {
  line.note = make("span", { class: "count", "aria-live": "polite" });
  line.plot = make("div", { class: "plot" });
  line.brush = make("div", { class: "brush" });
  line.apart = make("div", { class: "apart" });
  line.legend = make("ul", { class: "legend", "aria-label": "Legend" });
  line.bar = make("div", { class: "bar" }, [
    line.note,
    button("+", "Zoom in", () => zoom(line, 0.6)),
    button("−", "Zoom out", () => zoom(line, 1 / 0.6)),
    button("←", "Earlier", () => shift(line, -0.3)),
    button("→", "Later", () => shift(line, 0.3)),
    button("All", "Show the whole time", () => show(line, line.whole)),
    button("SVG", "Save the timeline as an SVG file", () => saveSvg(line)),
  ]);
  line.keys = make("p", { class: "keys", text: KEYS });
  line.root.replaceChildren(line.brush, line.bar, line.plot, line.apart, line.legend, line.keys);
  line.plot.addEventListener("keydown", (event) => onKey(line, event));
  line.plot.addEventListener("focusin", (event) => { line.cursor = event.target.closest(".item")?.dataset.id ?? line.cursor; });
  line.plot.addEventListener("click", (event) => {
    const item = event.target.closest(".item");
    if (item && !line.dragged) line.pick(item.dataset.id);
  });
  listenBrush(line);
  listenMoves(line);
  new ResizeObserver(() => { if (line.root.clientWidth !== line.width) { redraw(line); drawBrush(line); } }).observe(line.root);
}

function redraw(line) {
  const { data, root } = line;
  line.width = root.clientWidth;
  line.laid = null;
  // What moves the picture has no place where none is drawn.
  for (const part of [line.bar, line.keys]) part.hidden = !data.items.length;
  if (!data.items.length || !line.width) {
    line.plot.replaceChildren(...(data.items.length ? [] : [make("p", { class: "empty", text: "Nothing has a date with its year." })]));
    line.note.textContent = "";
    return;
  }
  const held = line.plot.contains(root.getRootNode().activeElement);
  const measure = measurer(readTheme(root).font);
  const laid = line.laid = layOut(data, line.time, line.width, measure);
  const svg = draw("svg", { width: line.width, height: laid.height + 4, role: "group", "aria-label": data.title });
  svg.append(hatching("hatching"), drawAxis(laid), ...laid.lanes.map((lane) => drawLane(lane, laid, measure)));
  for (const lane of laid.lanes) for (const put of lane.items) svg.append(drawItem(put, data.marks, "hatching"));
  line.plot.replaceChildren(svg);
  const items = [...svg.querySelectorAll(".item")];
  const current = items.find((item) => item.dataset.id === line.cursor) ?? items[0];
  current?.setAttribute("tabindex", "0");
  if (held) current?.focus({ preventScroll: true });
  line.note.textContent = laid.hidden ? `${laid.hidden} of ${data.items.length} lie outside the time shown` : "";
  root.dataset.drawn = items.length;
}

function measurer(font) {
  const ctx = document.createElement("canvas").getContext("2d");
  ctx.font = `13px ${font}`;
  // Words are drawn by another engine than measures them: a little room keeps them apart.
  return (words) => ctx.measureText(words).width * 1.03;
}

function onKey(line, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const items = [...line.plot.querySelectorAll(".item")];
  const at = items.indexOf(event.target.closest(".item"));
  const act = {
    ArrowRight: () => move(items, at, 1),
    ArrowDown: () => move(items, at, 1),
    ArrowLeft: () => move(items, at, -1),
    ArrowUp: () => move(items, at, -1),
    Home: () => move(items, at, -items.length),
    End: () => move(items, at, items.length),
    Enter: () => line.pick(items[at].dataset.id),
    " ": () => line.pick(items[at].dataset.id),
    "+": () => zoom(line, 0.6),
    "-": () => zoom(line, 1 / 0.6),
  }[event.key];
  if (!act || at < 0) return;
  event.preventDefault();
  act();
}

function move(items, at, step) {
  const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
  items[at].setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

function listApart(line) {
  const { apart } = line.data;
  if (!apart.length) return line.apart.replaceChildren();
  const rows = apart.map(({ id, label, when, lane }) => {
    const row = button("", `${label}. ${when}. ${lane}.`, () => line.pick(id));
    row.append(make("span", { class: "apart-when", text: when }), make("span", { text: label }));
    return make("li", {}, [row]);
  });
  line.apart.replaceChildren(make("p", { class: "apart-head", text: "Without a year, so not on the line" }), make("ul", {}, rows));
}

function fillLegend(line) {
  const signs = Object.entries(line.data.marks).map(([words, mark]) => {
    const svg = draw("svg", { viewBox: "-10 -10 20 20", width: 18, height: 18, "aria-hidden": "true" }, [statusMark(mark, 0, 0)]);
    return make("li", {}, [svg, make("span", { text: words })]);
  });
  const { items } = line.data;
  const spans = [
    ["fuzzy", "some time within this, day not known", items.some((item) => item.kind === "event" && item.from !== item.to)],
    ["span", "in office", items.some((item) => item.kind === "tenure")],
    ["span", "end not given", items.some((item) => item.kind === "tenure" && !item.to)],
  ].filter(([, , isThere]) => isThere).map(([look, words], i) => {
    const id = `hatching-${i}`;
    const svg = draw("svg", { viewBox: "0 0 34 18", width: 34, height: 18, "aria-hidden": "true" }, [hatching(id)]);
    const path = barPath({ from: 1, to: 33, isOpenEnd: words === "end not given" }, 2, 14);
    svg.append(draw("path", { d: path, class: look, fill: look === "fuzzy" ? `url(#${id})` : null }));
    return make("li", {}, [svg, make("span", { text: words })]);
  });
  line.legend.replaceChildren(...signs, ...spans);
}

function saveSvg(line) {
  const svg = line.plot.querySelector("svg");
  if (!svg) return;
  const { title } = line.data;
  download(fileName(title, "svg"), new Blob([standAlone(svg, title, readTheme(line.root).paper)], { type: "image/svg+xml" }));
}

function mountTimeline({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".timeline");
  const line = timelines.get(root) ?? { root };
  line.pick = (id) => setTriggerValue("picked", { id });
  line.ask = (period) => setTriggerValue("brushed", period);
  const arrived = JSON.stringify(data);
  if (!timelines.has(root)) {
    timelines.set(root, line);
    frame(line);
  }
  if (arrived !== line.arrived) {
    line.arrived = arrived;
    line.data = data;
    line.whole = data.items.length ? extent(data.items) : [0, 1];
    line.time = line.whole;
    listApart(line);
    fillLegend(line);
    redraw(line);
    drawBrush(line);
  }
}
