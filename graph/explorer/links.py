"""Links between views without loading the page anew: a plain click is answered here, any other is the browser's."""

from urllib.parse import parse_qsl

import streamlit as st
from streamlit.navigation.page import StreamlitPage

FOLLOW = """
// A plain click on a link between views is handed over; with a key held down, or with the middle button,
// the browser opens it as any link.
export default function ({ setTriggerValue }) {
  const follow = (event) => {
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!plain || event.defaultPrevented) return;
    const link = event.composedPath().find((step) => step instanceof HTMLAnchorElement);
    const address = link?.closest(".or") ? link.getAttribute("href") : null;
    if (!address || !/^(\\.\\/|[a-z]+)(\\?|$)/.test(address)) return;
    event.preventDefault();
    setTriggerValue("followed", address);
  };
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
"""


def follow_links(pages: dict[str, StreamlitPage]) -> None:
    """Go where a link leads that was clicked on; `pages` are the pages by path."""
    listen = st.components.v2.component("onrecord_links", js=FOLLOW)
    followed = listen(key="onrecord_links", on_followed_change=lambda: None).followed
    if isinstance(followed, str):
        path, _, query = followed.partition("?")
        target = pages.get(path.removeprefix("./"))
        if target is not None:
            st.switch_page(target, query_params=dict(parse_qsl(query)))
