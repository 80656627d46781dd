// How many facts fall when, above the lanes: dragging over it asks the page for a period. Who does not drag writes the
// same two days into the boxes of the page.

const BRUSH = 56;
const BARS = 14;
const NARROWEST_BIN = 9;

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

// How much falls into each of `count` equal stretches: what may have been at any time within a span counts in parts.
function density(spans, [from, to], count) {
  const bins = new Array(count).fill(0);
  const wide = (to - from) / count;
  const bin = (time) => Math.max(0, Math.min(count - 1, Math.floor((time - from) / wide)));
  for (const [start, end] of spans) {
    const first = bin(moment(start ?? end)), last = bin(moment(end ?? start));
    for (let i = first; i <= last; i += 1) bins[i] += 1 / (last - first + 1);
  }
  return bins;
}

function wholeTime(data) {
  const spans = data.spans.map(([from, to]) => ({ from: from ?? to, to: to ?? from }));
  return spans.length ? extent(spans) : null;
}

function drawBrush(line) {
  const { data } = line;
  const time = wholeTime(data);
  if (!time || data.spans.length < 2 || !line.width) return line.brush.replaceChildren();
  const [from, to] = time;
  const left = line.width < NARROW ? MARGIN : LANE_COLUMN, right = line.width - MARGIN;
  const x = (at) => left + ((at - from) / (to - from)) * (right - left);
  const count = Math.max(10, Math.floor((right - left) / NARROWEST_BIN));
  const bins = density(data.spans, time, count);
  const most = Math.max(...bins), wide = (right - left) / count, floor = BRUSH - BARS;
  const svg = draw("svg", { width: line.width, height: BRUSH, role: "img", "aria-label": `${data.spans.length} dated claims from ${isoDay(from).slice(0, 4)} to ${isoDay(to).slice(0, 4)}; drag to keep those of a period, or write From and Until` });
  const chosen = chosenTime(data, time);
  if (chosen) svg.append(draw("rect", { class: "chosen", x: x(chosen[0]), width: Math.max(2, x(chosen[1]) - x(chosen[0])), y: 0, height: floor }));
  bins.forEach((held, i) => {
    const high = held ? Math.max(2, (held / most) * (floor - 4)) : 0;
    if (high) svg.append(draw("rect", { class: "bin", x: left + i * wide, width: Math.max(1, wide - 1), y: floor - high, height: high }));
  });
  svg.append(draw("line", { class: "rule", x1: left, x2: right, y1: floor, y2: floor }));
  let year = null, free = 0;
  for (const mark of ticks(from, to, right - left)) {
    if (mark.year !== year && x(mark.time) >= free) {
      svg.append(draw("text", { class: "tick-words", x: x(mark.time), y: BRUSH - 2, text: mark.year }));
      free = x(mark.time) + 40;
    }
    year = mark.year;
  }
  line.sweep = draw("rect", { class: "sweep", y: 0, height: floor, width: 0 });
  svg.append(line.sweep);
  line.brush.replaceChildren(svg);
  line.timeAt = (place) => from + ((Math.max(left, Math.min(right, place)) - left) / (right - left)) * (to - from);
}

function chosenTime({ since, until }, [from, to]) {
  if (!since && !until) return null;
  return [Math.max(from, since ? moment(since) : from), Math.min(to, until ? moment(until) + DAY : to)];
}

function listenBrush(line) {
  const { brush } = line;
  let start = null;
  const place = (event) => event.clientX - brush.getBoundingClientRect().left;
  const sweep = (event) => [start, place(event)].sort((one, other) => one - other);
  brush.addEventListener("pointerdown", (event) => {
    if (event.button || !line.sweep) return;
    start = place(event);
    brush.setPointerCapture(event.pointerId);
  });
  brush.addEventListener("pointermove", (event) => {
    if (start == null) return;
    const [a, b] = sweep(event);
    line.sweep.setAttribute("x", a);
    line.sweep.setAttribute("width", b - a);
  });
  brush.addEventListener("pointerup", (event) => {
    if (start == null) return;
    const [a, b] = sweep(event);
    start = null;
    // A click asks for the whole time again.
    line.ask(b - a < 4 ? { since: "", until: "" } : { since: isoDay(line.timeAt(a)), until: isoDay(line.timeAt(b)) });
  });
  brush.addEventListener("pointercancel", () => { start = null; line.sweep?.setAttribute("width", 0); });
}
