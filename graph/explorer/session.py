"""The store that all visitors of this server share, opened when the first page asks for it."""

import atexit
from contextlib import ExitStack

import streamlit as st

from graph.explorer.warm import keep_warm
from graph.store import Store, open_store


class _Held:
    """A store kept open until it is let go of."""

    def __init__(self) -> None:
        with ExitStack() as stack:
            self.store: Store = stack.enter_context(open_store())
            stack.callback(keep_warm(self.store))
            self.close = stack.pop_all().close
        atexit.register(self.close)

    def release(self) -> None:
        """Close the store; a second call does nothing."""
        atexit.unregister(self.close)
        self.close()


@st.cache_resource(show_spinner="Opening the database …", on_release=_Held.release)
def _held() -> _Held:
    return _Held()


def open_graph() -> Store:
    """Open the store that the environment names, or give the open one; raises StoreError."""
    return _held().store


def reset() -> None:
    """Let go of the store, so that the next page opens it anew."""
    _held.clear()
