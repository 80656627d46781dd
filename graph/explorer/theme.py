"""Light and dark: the pages follow the theme that the reader chose in the browser or in the menu."""

from pathlib import Path

import streamlit as st

STYLE = Path(__file__).with_name("style.css")


def scheme() -> str:
    """Name the theme that the page is shown in, `light` or `dark`."""
    return "dark" if st.context.theme.type == "dark" else "light"


def dress() -> None:
    """Put the explorer's style on the page, in the colours of the theme."""
    st.html(STYLE)
    # Streamlit tells its own elements about the theme by class names; plain HTML learns it only from this.
    st.html(f"<style>:root {{ color-scheme: {scheme()}; }}</style>")
