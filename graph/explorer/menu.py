"""The menu: it marks the group of the page that is shown, and on narrow screens is sound and out of the way.

Streamlit marks a page in the menu, but not the group that it is folded into.

On narrow screens it lists the pages of a group within a list but not as its items, which readers of lists cannot
follow. So the list says that it is none: what is left is a landmark of navigation with named groups of links.

The menu lies over the page there. Streamlit closes it by the kind of device, so that it would stay open in a narrow
window, over each page that is chosen.
"""

import streamlit as st

MEND = """
/* On Record */
const ITEMS = "[data-testid=stSidebarNavItems]";
let group = "";

function mark() {
  for (const head of document.querySelectorAll("[data-testid=stTopNavSection]")) {
    const current = head.querySelector("p")?.textContent === group;
    if (current !== head.hasAttribute("aria-current")) head.toggleAttribute("aria-current", current);
    if (current && head.getAttribute("aria-current") !== "true") head.setAttribute("aria-current", "true");
  }
}

function mend() {
  mark();
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

export default function ({ data }) {
  group = data.group;
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


def mend_menu(group: str) -> None:
    """Keep the menu sound on this page, and mark the group that it stands in, if any."""
    st.components.v2.component("onrecord_menu", js=MEND)(key="onrecord_menu", data={"group": group})
