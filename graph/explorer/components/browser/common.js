// What both pictures share. Every text from the graph enters the page through `make` or `draw`, as text: nothing is
// ever parsed as HTML, so a title cannot run.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, { text, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value);
  if (text != null) element.textContent = text;
  element.append(...children);
  return element;
}

const make = (tag, attributes = {}, children = []) => fill(document.createElement(tag), attributes, children);
const draw = (tag, attributes = {}, children = []) => fill(document.createElementNS(SVG, tag), attributes, children);

function button(words, name, action) {
  const made = make("button", { type: "button", text: words, "aria-label": name, title: name });
  made.addEventListener("click", action);
  return made;
}

// Streamlit hands its theme down as custom properties. A canvas and vis-network need plain colours instead of mixtures,
// so each is painted on one pixel and read back.
function readTheme(root) {
  const probe = root.appendChild(document.createElement("i"));
  const ctx = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const plain = (name) => {
    probe.style.color = `var(${name})`;
    ctx.fillStyle = getComputedStyle(probe).color;
    ctx.fillRect(0, 0, 1, 1);
    const [red, green, blue] = ctx.getImageData(0, 0, 1, 1).data;
    return `rgb(${red},${green},${blue})`;
  };
  const theme = { text: plain("--ink"), paper: plain("--paper"), quiet: plain("--quiet"), line: plain("--line"),
    accent: plain("--accent"), font: getComputedStyle(root).fontFamily };
  probe.remove();
  return theme;
}

function symbol(look, size = 20) {
  const svg = draw("svg", { viewBox: "-14 -14 28 28", width: size, height: size, "aria-hidden": "true" });
  svg.append(draw("path", { d: look.outline, fill: look.fill }));
  if (look.glyph) svg.append(draw("path", { d: look.glyph, class: "glyph" }));
  return svg;
}

function download(name, blob) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  // The browser reads the blob after this turn; freeing it at once loses the file in some.
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const fileName = (title, ending) => `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "picture"}.${ending}`;

// Cut words to a width; the whole stands in the accessible name and in the tooltip.
function shorten(words, width, measure) {
  if (measure(words) <= width) return words;
  let end = words.length;
  while (end > 1 && measure(`${words.slice(0, end).trimEnd()}…`) > width) end -= 1;
  return `${words.slice(0, end).trimEnd()}…`;
}
