// Zooming and moving through the time that is shown: by buttons, keys, wheel and dragging.

const MOVED = 5;

function show(line, time) {
  line.time = time;
  redraw(line);
}

// Zoom so that the time at `still` (the middle, unless given) stays where it is.
function zoom(line, factor, still = (line.time[0] + line.time[1]) / 2) {
  const [from, to] = line.time;
  const [first, last] = line.whole;
  const least = (8 * DAY) / (to - from);
  const by = Math.max(factor, least);
  show(line, [Math.max(first, still - (still - from) * by), Math.min(last, still + (to - still) * by)]);
}

function shift(line, part) {
  const [from, to] = line.time;
  const [first, last] = line.whole;
  const way = Math.max(first - from, Math.min(last - to, (to - from) * part));
  show(line, [from + way, to + way]);
}

function listenMoves(line) {
  const { plot } = line;
  let held = null;
  // The wheel scrolls the page until the picture has been entered, or with the key that zooms pages too.
  plot.addEventListener("wheel", (event) => {
    const entered = plot.contains(line.root.getRootNode().activeElement);
    if (!line.laid || !(entered || event.ctrlKey)) return;
    event.preventDefault();
    zoom(line, event.deltaY > 0 ? 1.2 : 1 / 1.2, timeUnder(line, event));
  }, { passive: false });
  plot.addEventListener("pointerdown", (event) => {
    if (!event.button && line.laid) held = { x: event.clientX, time: line.time, moved: false };
  });
  plot.addEventListener("pointermove", (event) => {
    if (!held || !event.buttons) return;
    const far = event.clientX - held.x;
    if (!held.moved && Math.abs(far) < MOVED) return;
    if (!held.moved) plot.setPointerCapture(event.pointerId);
    held.moved = true;
    drag(line, held.time, far);
  });
  const drop = () => {
    line.dragged = Boolean(held?.moved);
    held = null;
  };
  plot.addEventListener("pointerup", drop);
  plot.addEventListener("pointercancel", drop);
}

function timeUnder({ laid, time, plot }, event) {
  const part = (event.clientX - plot.getBoundingClientRect().left - laid.left) / (laid.right - laid.left);
  return time[0] + Math.max(0, Math.min(1, part)) * (time[1] - time[0]);
}

function drag(line, [from, to], far) {
  const { laid, whole: [first, last] } = line;
  const way = Math.max(first - from, Math.min(last - to, (-far / (laid.right - laid.left)) * (to - from)));
  show(line, [from + way, to + way]);
}
