"""The menu of narrow screens, made sound for screen readers.

Streamlit lists the pages of a group within a list but not as its items, which readers of lists cannot follow. So the
list says that it is none: what is left is a landmark of navigation with named groups of links.
"""

import streamlit as st

MEND = """
/* On Record */
const ITEMS = "[data-testid=stSidebarNavItems]";

function mend() {
  if (!document.querySelector(`${ITEMS} li:not([role])`)) return;
  for (const list of document.querySelectorAll(ITEMS)) {
    list.setAttribute("role", "none");
    for (const item of list.querySelectorAll("li")) item.setAttribute("role", "none");
    for (const head of list.querySelectorAll("[data-testid=stNavSectionHeader]")) {
      head.setAttribute("role", "none");
      head.parentElement.setAttribute("role", "group");
      head.parentElement.setAttribute("aria-label", head.querySelector("p")?.textContent ?? "");
    }
  }
}

export default function () {
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
"""


def mend_menu() -> None:
    """Keep the menu of narrow screens sound on this page."""
    st.components.v2.component("onrecord_menu", js=MEND)(key="onrecord_menu")
