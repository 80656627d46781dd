"""The basket: facts that a reader keeps on any page for the dossier.

It is held by the reader's own browser (its local storage), so it outlives a reload and stays on the reader's machine.
The browser also marks what is kept; the server learns the ids of the claims for the dossier, and draws no other page
anew when they change.
"""

import streamlit as st

from graph.explorer.urls import claim_ids

MOST = 200
HELD, ASKED, KEY = "onrecord_kept", "onrecord_kept_asked", "onrecord_basket"
SCRIPT = """
/* On Record */
const KEY = "onrecord.dossier";
const CLAIM = /^claim\\/[0-9a-f]{6,64}$/;

function read() {
  try {
    const held = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(held) ? held.filter((id) => typeof id === "string" && CLAIM.test(id)) : [];
  } catch {
    return [];
  }
}

// Streamlit calls the function below again for new data without ending the former call, so what is listened with is
// one and the same, and only `page` changes.
let page = { data: {}, setStateValue: () => {} };

// What the server draws is not kept; this is told of every mark that is on the page or comes to it.
function mark() {
  const held = new Set(read());
  for (const link of document.querySelectorAll(".or a.or-keep")) {
    const inside = link.dataset.keep.split(",").every((id) => held.has(id));
    if (inside === (link.getAttribute("aria-pressed") === "true")) continue;
    link.setAttribute("aria-pressed", inside);
    link.title = inside ? "Take out of the dossier" : "Keep for the dossier";
    link.firstChild.data = inside ? "Kept" : "Keep";
  }
}

function tell() {
  const held = read().join(",");
  if (held !== (page.data?.kept ?? "")) page.setStateValue("kept", held);
}

function keep(event) {
  const asked = event.composedPath().find((step) => step instanceof HTMLElement && step.dataset.keep);
  if (!asked || !asked.closest(".or")) return;
  event.preventDefault();
  const ids = asked.dataset.keep.split(",");
  const held = read();
  const all = ids.every((id) => held.includes(id));
  const now = all ? held.filter((id) => !ids.includes(id)) : [...held, ...ids];
  localStorage.setItem(KEY, JSON.stringify([...new Set(now)].slice(0, page.data?.most ?? 200)));
  mark();
  tell();
}

function elsewhere(event) {
  if (event.key !== KEY) return;
  mark();
  tell();
}

const watch = new MutationObserver(mark);

export default function (given) {
  page = given;
  // Before the listener that follows links: a fact that is kept must not also lead away.
  document.addEventListener("click", keep, true);
  addEventListener("storage", elsewhere);
  document.documentElement.dataset.basket = "held";  // before that, a click on Keep is a link to the dossier
  watch.observe(document.body, { childList: true, subtree: true });
  mark();
  tell();
  return () => {
    watch.disconnect();
    document.removeEventListener("click", keep, true);
    removeEventListener("storage", elsewhere);
  };
}
"""


def hold_basket() -> None:
    """Learn on this page what the reader keeps, and listen for what is kept or put back."""
    st.session_state[ASKED] = False
    _hold()


def kept_here() -> tuple[str, ...]:
    """Give the ids of the claims that the reader keeps, in their order; a page that asks is drawn anew by a change."""
    st.session_state[ASKED] = True
    return _kept()


@st.fragment
def _hold() -> None:
    told = st.session_state.get(KEY, {}).get("kept")
    before = _kept()
    if told is not None:
        st.session_state[HELD] = claim_ids(told)[:MOST]
    if _kept() != before and st.session_state[ASKED]:
        st.rerun()
    component = st.components.v2.component("onrecord_basket", js=SCRIPT)
    component(key=KEY, data={"kept": ",".join(_kept()), "most": MOST}, on_kept_change=_nothing)


def _kept() -> tuple[str, ...]:
    held: tuple[str, ...] = st.session_state.get(HELD, ())
    return held


def _nothing() -> None:
    """Stand for the callback that makes Streamlit declare the state."""
