// What a person does to the picture. Places and pins belong to the picture and are undone here; which nodes are drawn
// belongs to the page, which keeps those steps in its address and undoes them itself.

const MOST_UNDONE = 50;
const NOBODY = "Choose a node first: click it, or press an arrow key.";

function editButtons(picture, { steps }) {
  const page = steps == null ? [] : [
    button("Add links", "Add what the chosen node is linked with", () => expandHere(picture)),
    button("Hide", "Hide the chosen node", () => hideHere(picture)),
  ];
  return [
    ...page,
    button("Pin", "Pin the chosen node to its place, or let it go", () => pinHere(picture)),
    button("Tidy", "Place all nodes anew that are not pinned", () => tidy(picture)),
    button("Undo", "Undo the last step", () => undo(picture)),
  ];
}

function onChosen(picture, act) {
  if (picture.cursor == null) say(picture, NOBODY);
  else act(picture.cursor);
}

const expandHere = (picture) => onChosen(picture, (id) => picture.pick(id, "node", "expand"));

function hideHere(picture) {
  onChosen(picture, (id) => {
    if (id === picture.data.focus) say(picture, "The network is about this node; it stays.");
    else picture.pick(id, "node", "hide");
  });
}

// Places and pins as they are, so that they can come back.
function remember(picture) {
  picture.done.push({ at: picture.net.getPositions(), pins: new Set(picture.pins), above: picture.above });
  picture.done = picture.done.slice(-MOST_UNDONE);
}

function pinHere(picture) {
  onChosen(picture, (id) => {
    remember(picture);
    const isPinned = picture.pins.delete(id);
    if (!isPinned) picture.pins.add(id);
    picture.nodes.update({ id, fixed: !isPinned });
    tellPins(picture);
    say(picture, `${picture.nodes.get(id).label} ${isPinned ? "is no longer pinned" : "is pinned to its place"}.`);
  });
}

// The page keeps the pins in its address.
function tellPins(picture) {
  const held = [...picture.pins].filter((id) => picture.nodes.get(id));
  const pins = Object.fromEntries(held.map((id) => [id, picture.net.getPosition(id)]).map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]));
  picture.pick(picture.data.focus, "node", "pin", { pins });
}

function pinAll(picture, pins = {}) {
  const held = Object.entries(pins).filter(([id]) => picture.nodes.get(id));
  for (const [id, [x, y]] of held) {
    picture.pins.add(id);
    picture.net.moveNode(id, x, y);
    picture.nodes.update({ id, fixed: true });
  }
  if (held.length) liftWords(picture);
}

function tidy(picture) {
  remember(picture);
  const { net, pins } = picture;
  net.setOptions({ physics: { ...picture.data.options.physics, enabled: true } });
  net.once("stabilizationIterationsDone", () => {
    net.setOptions({ physics: { enabled: false } });
    // Making room turns the whole picture, and a pinned node would not stay.
    if (pins.size) liftWords(picture);
    else spread(picture);
    fit(picture);
    say(picture, pins.size ? "Placed anew, but for what is pinned." : "Placed anew.");
  });
  net.stabilize(120);
}

function undo(picture) {
  const last = picture.done.pop();
  if (last) restore(picture, last);
  else if (picture.data.steps) picture.pick(picture.data.focus, "node", "undo");
  else say(picture, "There is nothing to undo.");
}

function restore(picture, { at, pins, above }) {
  const changed = pins.size !== picture.pins.size || [...pins].some((id) => !picture.pins.has(id));
  Object.assign(picture, { pins, above });
  for (const [id, { x, y }] of Object.entries(at)) {
    if (picture.nodes.get(id)) picture.net.moveNode(id, x, y);
  }
  release(picture);
  liftWords(picture);
  if (changed) tellPins(picture);
  say(picture, "Undone.");
}
