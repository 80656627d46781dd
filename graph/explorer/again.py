"""The answer that a reader is looking at, kept for the next run of the same page.

A page runs anew whenever something on it is touched: a fact kept, a lane chosen, a node picked. What it asked the graph
is asked again only when the view is another one or the graph has changed. Only the last answer of each reader is held.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

import streamlit as st

from graph.store import Store

T = TypeVar("T")
HELD = "onrecord_again"


def again(store: Store, key: Hashable, make: Callable[[], T]) -> T:
    """Give the answer that this reader got for a key last, or make it; `key` holds all that the answer depends on."""
    wanted = (key, store.version())
    held: tuple[Hashable, T] | None = st.session_state.get(HELD)
    if held is None or held[0] != wanted:
        held = wanted, make()
        st.session_state[HELD] = held
    return held[1]
