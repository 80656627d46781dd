"""The basket: facts that a reader keeps on any page for the dossier.

It is held by the reader's own browser (its local storage), so it outlives a reload and stays on the reader's machine;
the server learns the ids of the claims only for the page that it draws.
"""

from collections.abc import Iterable

import streamlit as st

from graph.answers import Fact
from graph.explorer.urls import claim_ids

MOST = 200
HELD, KEY = "onrecord_kept", "onrecord_basket"
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
  tell();
}

const elsewhere = (event) => event.key === KEY && tell();

export default function (given) {
  page = given;
  // Before the listener that follows links: a fact that is kept must not also lead away.
  document.addEventListener("click", keep, true);
  addEventListener("storage", elsewhere);
  document.documentElement.dataset.basket = "held";  // before that, a click on Keep is a link to the dossier
  tell();
  return () => {
    document.removeEventListener("click", keep, true);
    removeEventListener("storage", elsewhere);
  };
}
"""


def hold_basket() -> None:
    """Learn on this page what the reader keeps, and listen for what is kept or put back."""
    told = st.session_state.get(KEY, {}).get("kept")
    if told is not None:
        st.session_state[HELD] = claim_ids(told)[:MOST]
    component = st.components.v2.component("onrecord_basket", js=SCRIPT)
    component(key=KEY, data={"kept": ",".join(kept()), "most": MOST}, on_kept_change=_nothing)


def kept() -> tuple[str, ...]:
    """Give the ids of the claims that the reader keeps, in the order in which they were kept."""
    held: tuple[str, ...] = st.session_state.get(HELD, ())
    return held


def all_kept(facts: Iterable[Fact]) -> bool:
    """Say whether every one of some facts is in the basket."""
    held = set(kept())
    return all(fact.id in held for fact in facts)


def _nothing() -> None:
    """Stand for the callback that makes Streamlit declare the state."""
