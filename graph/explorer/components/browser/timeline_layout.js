// Where things go on a timeline: pure functions of items, a width and a way to measure words.

const DAY = 864e5;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ROW = 24;
const GAP = 10;
const MARK = 7;
const NARROW = 640;
const LANE_COLUMN = 150;
const MARGIN = 14;

const moment = (day) => Date.parse(`${day}T00:00:00Z`);

// A day lasts until the next begins; an open end has no time at all.
const spanOf = (item) => ({ start: item.from ? moment(item.from) : null, end: item.to ? moment(item.to) + DAY : null });

// The first and last time of all items, with some air at either side.
function extent(items) {
  const times = items.flatMap((item) => Object.values(spanOf(item))).filter((time) => time != null);
  const first = Math.min(...times), last = Math.max(...times);
  const air = Math.max((last - first) * 0.04, 10 * DAY);
  return [first - air, last + air];
}

// Rules at round dates, as close as words between them allow: decades down to single days.
function ticks(from, to, width) {
  const apart = (64 / width) * (to - from) / DAY;
  const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((step) => step * 29 >= apart) ?? 1200;
  const days = [1, 2, 7].find((step) => step >= apart);
  return days ? dayTicks(from, to, days) : monthTicks(from, to, months);
}

function dayTicks(from, to, step) {
  const marks = [];
  for (let time = Math.ceil(from / DAY / step) * DAY * step; time <= to; time += step * DAY) {
    const date = new Date(time);
    marks.push({ time, words: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`, year: date.getUTCFullYear(), major: false });
  }
  return marks;
}

function monthTicks(from, to, step) {
  const marks = [];
  const start = new Date(from);
  let index = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ; index += step) {
    const year = Math.floor(index / 12), month = ((index % 12) + 12) % 12;
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    if (+date > to) return marks;
    if (+date >= from) marks.push({ time: +date, words: step < 12 ? MONTHS[month] : "", year, major: month === 0 });
  }
}

// Put boxes into rows, first come first served. A box is a list of {row, left, right}, its rows counted from its top;
// gives the top row of each. No two boxes of a row come nearer than GAP.
function pack(boxes) {
  const rows = [];
  const isFree = ({ left, right }, row) => !(rows[row] ?? []).some((taken) => left < taken.right + GAP && taken.left < right + GAP);
  return boxes.map((cells) => {
    let top = 0;
    while (!cells.every((cell) => isFree(cell, top + cell.row))) top += 1;
    for (const cell of cells) (rows[top + cell.row] ??= []).push(cell);
    return top;
  });
}

// Place an item and its words: within its bar, else to the right, else to the left, else on a row below.
function place(item, { x, left, right, measure }) {
  const { start, end } = spanOf(item);
  const isPoint = item.kind === "event" && item.from && item.from === item.to;
  const from = start == null ? left : Math.max(left, x(start)), to = end == null ? right : Math.min(right, x(end));
  const bar = isPoint ? { from: x((start + end) / 2) - MARK, to: x((start + end) / 2) + MARK } : { from, to: Math.max(to, from + 10) };
  const full = item.note ? `${item.label} · ${item.note}` : item.label;
  const wide = measure(full);
  const put = { item, isPoint, isOpenStart: start == null || x(start) < left, isOpenEnd: end == null || x(end) > right, ...bar, words: full };
  const cells = (a, b) => [{ row: 0, left: Math.min(a, bar.from), right: Math.max(b, bar.to) }];
  if (item.kind === "tenure" && bar.to - bar.from > wide + 36) return { ...put, at: "within", wordsX: bar.from + 12, cells: cells(bar.from, bar.to) };
  if (bar.to + 6 + wide <= right) return { ...put, at: "right", wordsX: bar.to + 6, cells: cells(bar.from, bar.to + 6 + wide) };
  if (bar.from - 6 - wide >= left) return { ...put, at: "left", wordsX: bar.from - 6 - wide, cells: cells(bar.from - 6 - wide, bar.to) };
  const words = shorten(full, right - left, measure);
  const wordsX = Math.max(left, Math.min(bar.from, right - measure(words)));
  return { ...put, words, at: "below", wordsX, cells: [...cells(bar.from, bar.to), { row: 1, left: wordsX, right: wordsX + measure(words) }] };
}

// Everything at its place: lanes from the top, items in rows within them, and how many lie outside the time shown.
function layOut({ items, lanes }, [from, to], width, measure) {
  const narrow = width < NARROW;
  const left = narrow ? MARGIN : LANE_COLUMN, right = width - MARGIN;
  const x = (time) => left + ((time - from) / (to - from)) * (right - left);
  const isSeen = (item) => { const { start, end } = spanOf(item); return (end ?? to) > from && (start ?? from) < to; };
  let y = 44;
  const placed = lanes.map((name) => {
    const laid = items.filter((item) => item.lane === name && isSeen(item)).map((item) => place(item, { x, left, right, measure }));
    const tops = pack(laid.map(({ cells }) => cells));
    const head = narrow ? 22 : 0;
    const first = y + 8 + head;
    const rows = Math.max(1, ...laid.map(({ cells }, i) => tops[i] + cells.length));
    const lane = { name, top: y, items: laid.map((put, i) => ({ ...put, y: first + tops[i] * ROW })) };
    y = lane.bottom = Math.max(first + rows * ROW + 6, y + (narrow ? 0 : 44));
    return lane;
  });
  return { lanes: placed, height: y, left, right, narrow, x, ticks: ticks(from, to, right - left), hidden: items.filter((item) => !isSeen(item)).length };
}
