"""The menu of narrow screens, made sound for screen readers and out of the way of the page that was chosen.

Streamlit lists the pages of a group within a list but not as its items, which readers of lists cannot follow. So the
list says that it is none: what is left is a landmark of navigation with named groups of links.

The menu lies over the page there. Streamlit closes it by the kind of device, so that it would stay open in a narrow
window, over each page that is chosen.
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

function closeOnceChosen(event) {
  if (!event.target.closest?.("[data-testid=stSidebarNavLink]")) return;
  setTimeout(() => {
    const menu = document.querySelector("[data-testid=stSidebar][data-collapsed=false]");
    menu?.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
  }, 100);
}

export default function () {
  mend();
  document.addEventListener("click", closeOnceChosen);
  const watch = new MutationObserver(mend);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    document.removeEventListener("click", closeOnceChosen);
  };
}
"""


def mend_menu() -> None:
    """Keep the menu of narrow screens sound on this page."""
    st.components.v2.component("onrecord_menu", js=MEND)(key="onrecord_menu")
