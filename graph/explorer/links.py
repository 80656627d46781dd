"""Links between views without loading the page anew: a plain click is answered here, any other is the browser's.

`st.switch_page` would leave a step in the history that shows the old page with the new state. So the address is put
into the history as a link does, and Streamlit is told as it is by the Back button; what answers Back answers this.
"""

import streamlit as st

FOLLOW = """
export default function () {
  const follow = (event) => {
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!plain || event.defaultPrevented) return;
    const link = event.composedPath().find((step) => step instanceof HTMLAnchorElement);
    const address = link?.closest(".or") ? link.getAttribute("href") : null;
    if (!address || !/^(\\.\\/|[a-z]+)(\\?|$)/.test(address)) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    if (!link.dataset.stay) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  };
  document.addEventListener("click", follow);
  return () => document.removeEventListener("click", follow);
}
"""


def follow_links() -> None:
    """Listen on this page for clicks on links between views."""
    st.components.v2.component("onrecord_links", js=FOLLOW)(key="onrecord_links")
