// Walking the network by keyboard: left and right go from node to node, up and down through the links of one.

const WALK = "Arrow keys: left and right go from node to node, up and down through its links. Enter picks, E adds its links, ";
const CHANGE = "H hides it, ";
const REST = "P pins it, T tidies, U undoes, plus and minus zoom, 0 fits.";
const keysOf = ({ steps }) => WALK + (steps == null ? "" : CHANGE) + REST;

const linksOf = (picture, id) => picture.edges.get({ filter: (edge) => edge.from === id || edge.to === id });

function say(picture, words) {
  picture.live.textContent = words;
}

// Light up a node and what it touches; everything else steps back. Null lights all.
function light(picture, id) {
  const edges = id == null ? [] : linksOf(picture, id);
  picture.lit = id == null ? null : new Set([id, ...edges.flatMap((edge) => [edge.from, edge.to])]);
  styleEdges(picture, new Set(edges.map((edge) => edge.id)));
}

function goTo(picture, id) {
  const node = picture.nodes.get(id);
  const links = linksOf(picture, id).length;
  picture.cursor = id;
  picture.link = -1;
  picture.net.unselectAll();
  light(picture, id);
  bringIntoView(picture, id);
  say(picture, `${node.title}. ${links} ${links === 1 ? "link" : "links"}.`);
}

function bringIntoView(picture, id) {
  const at = picture.net.canvasToDOM(picture.net.getPosition(id));
  const { clientWidth, clientHeight } = picture.box;
  const inside = at.x > 40 && at.y > 40 && at.x < clientWidth - 40 && at.y < clientHeight - 40;
  if (!inside) picture.net.moveTo({ position: picture.net.getPosition(id), animation: false });
}

function goToLink(picture, step) {
  const edges = linksOf(picture, picture.cursor);
  if (!edges.length) return;
  picture.link = picture.link < 0 && step < 0 ? edges.length - 1 : (picture.link + step + edges.length) % edges.length;
  const edge = edges[picture.link];
  picture.net.selectEdges([edge.id]);
  say(picture, `Link ${picture.link + 1} of ${edges.length}: ${edge.title}.`);
}

function zoom(picture, factor) {
  picture.net.moveTo({ scale: picture.net.getScale() * factor, animation: false });
}

function onKey(picture, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const ids = picture.nodes.getIds();
  if (!ids.length) return;
  const at = ids.indexOf(picture.cursor);
  const first = picture.data.focus ?? ids[0];
  const hasCursor = at >= 0;
  const act = {
    ArrowRight: () => goTo(picture, hasCursor ? ids[(at + 1) % ids.length] : first),
    ArrowLeft: () => goTo(picture, hasCursor ? ids[(at - 1 + ids.length) % ids.length] : first),
    ArrowDown: () => (hasCursor ? goToLink(picture, 1) : goTo(picture, first)),
    ArrowUp: () => (hasCursor ? goToLink(picture, -1) : goTo(picture, first)),
    Home: () => goTo(picture, first),
    Enter: () => hasCursor && pickHere(picture),
    e: () => expandHere(picture),
    h: () => picture.data.steps != null && hideHere(picture),
    p: () => pinHere(picture),
    t: () => tidy(picture),
    u: () => undo(picture),
    "+": () => zoom(picture, 1.25),
    "-": () => zoom(picture, 0.8),
    0: () => fit(picture),
    Escape: () => leave(picture),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function pickHere(picture) {
  if (picture.link < 0) picture.pick(picture.cursor, "node", "select");
  else picture.pick(linksOf(picture, picture.cursor)[picture.link].id, "edge", "select");
}

function leave(picture) {
  picture.cursor = null;
  picture.link = -1;
  picture.net.unselectAll();
  light(picture, null);
  say(picture, "");
}
