"""The store that all visitors of this server share, opened when the server starts or the first page asks for it."""

import atexit
from contextlib import ExitStack, suppress
from threading import Lock

import streamlit as st

from graph.explorer.warm import keep_warm
from graph.store import Store, open_store
from ontology.errors import OnRecordError


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


_turn = Lock()
_held: list[_Held] = []


def open_graph() -> Store:
    """Open the store that the environment names, or give the open one; raises StoreError."""
    for held in _held:
        return held.store
    with st.spinner("Opening the database …"):
        return _opened()


def open_early() -> None:
    """Open the store before the first page asks for it; what is in the way, that page will say."""
    with suppress(OnRecordError):
        _opened()


def _opened() -> Store:
    with _turn:
        if not _held:
            _held.append(_Held())
        return _held[0].store


def reset() -> None:
    """Let go of the store, so that the next page opens it anew."""
    with _turn:
        while _held:
            _held.pop().release()
