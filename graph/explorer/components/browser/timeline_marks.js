// How the parts of a timeline are drawn. Colours come from classes, so that the theme of the page reaches them.

function statusMark(mark, x, y) {
  return draw("path", { d: mark.outline, transform: `translate(${x} ${y})`, class: mark.filled ? "mark filled" : "mark hollow" });
}

// A bar with a straight end where it ends, and an arrow where it goes on.
function barPath({ from, to, isOpenStart, isOpenEnd }, top, height) {
  const middle = top + height / 2, tip = Math.min(9, (to - from) / 2);
  const start = isOpenStart ? `M${from + tip} ${top}L${from} ${middle}L${from + tip} ${top + height}` : `M${from} ${top}V${top + height}`;
  const end = isOpenEnd ? `L${to - tip} ${top + height}L${to} ${middle}L${to - tip} ${top}Z` : `L${to} ${top + height}V${top}Z`;
  return start + end;
}

// Not knowing the day is drawn as hatching, on paper too.
function hatching(id) {
  const pattern = draw("pattern", { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  pattern.append(draw("rect", { width: 7, height: 7, class: "hatch-ground" }), draw("rect", { width: 2.5, height: 7, class: "hatch-line" }));
  return draw("defs", {}, [pattern]);
}

function drawItem(put, marks, hatchId) {
  const { item, y } = put;
  const middle = y + ROW / 2 - 1, wordsY = middle + (put.at === "below" ? ROW : 0);
  const name = `${put.item.label}. ${item.when}. ${item.lane}.`;
  const left = Math.min(put.from, put.wordsX) - 4, right = Math.max(...put.cells.map((cell) => cell.right)) + 4;
  const group = draw("g", { class: `item ${item.kind}`, role: "button", tabindex: "-1", "data-id": item.id, "aria-label": name });
  group.append(draw("title", { text: name }));
  group.append(draw("rect", { class: "hit", x: left, y: y - 1, width: right - left, height: ROW * put.cells.length, rx: 5 }));
  if (put.isPoint) group.append(statusMark(marks[item.status], (put.from + put.to) / 2, middle));
  else {
    const isTenure = item.kind === "tenure";
    const fill = isTenure ? null : `url(#${hatchId})`;
    group.append(draw("path", { d: barPath(put, middle - 8, 16), class: isTenure ? "span" : "fuzzy", fill }));
  }
  group.append(draw("text", { x: put.wordsX, y: wordsY + 4.5, class: "words", text: put.words }));
  return group;
}

function drawLane(lane, { narrow, left, right }, measure) {
  const group = draw("g", { class: "lane" });
  group.append(draw("line", { class: "rule", x1: 0, x2: right + MARGIN, y1: lane.bottom, y2: lane.bottom }));
  const room = narrow ? right - left : LANE_COLUMN - 14;
  const words = lane.name || "Other";
  const lines = narrow ? [shorten(words, room, measure)] : laneLines(words, room, measure);
  // Names stand among the rules of the axis where there is no column for them.
  if (narrow) group.append(draw("rect", { class: "lane-ground", x: 0, y: lane.top + 9, width: measure(lines[0]) * 1.1 + 10, height: 18 }));
  lines.forEach((text, i) => group.append(draw("text", { class: "lane-name", x: 4, y: lane.top + 22 + i * 16, text })));
  return group;
}

function laneLines(name, width, measure) {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (measure(longer) <= width || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return (lines.length > 2 ? [lines[0], `${lines[1]} …`] : lines).map((line) => shorten(line, width, measure));
}

function drawAxis({ ticks: marks, x, height, right }) {
  const group = draw("g", { class: "axis" });
  let year = null;
  for (const mark of marks) {
    const at = x(mark.time);
    group.append(draw("line", { class: mark.major ? "tick major" : "tick", x1: at, x2: at, y1: mark.major ? 4 : 24, y2: height }));
    // At the edge words stand before their rule, or they would be cut.
    const beside = at + 36 > right + MARGIN ? { x: at - 4, "text-anchor": "end" } : { x: at + 4 };
    if (mark.words) group.append(draw("text", { class: "tick-words", ...beside, y: 36, text: mark.words }));
    if (mark.year !== year) group.append(draw("text", { class: "year", ...beside, y: 18, text: mark.year }));
    year = mark.year;
  }
  return group;
}

const COPIED = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "paint-order", "font-family", "font-size", "font-weight"];

// A file has no style sheet of ours: each part takes its present look with it.
function standAlone(svg, title, paper) {
  const copy = svg.cloneNode(true);
  const parts = [...svg.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((part, i) => {
    const style = getComputedStyle(parts[i]);
    if (["path", "rect", "line", "text"].includes(part.tagName)) for (const name of COPIED) part.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["tabindex", "role", "class"]) part.removeAttribute(name);
  });
  for (const hit of copy.querySelectorAll("[rx]")) hit.remove();
  copy.setAttribute("xmlns", SVG);
  copy.prepend(draw("title", { text: title }), draw("rect", { width: "100%", height: "100%", fill: paper }));
  return new XMLSerializer().serializeToString(copy);
}
