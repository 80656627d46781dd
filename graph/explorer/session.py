"""The store that all visitors of this server share, opened when the first page asks for it."""

import streamlit as st

from graph.answers import Graph
from graph.store import open_store


@st.cache_resource(show_spinner="Opening the database …")
def open_graph() -> Graph:
    """Open the store that the environment names; raises StoreError."""
    return open_store()


def reset() -> None:
    """Forget the store, so that the next page opens it anew."""
    open_graph.clear()
