"""What the first pages ask of the whole graph, asked before anybody does: when the explorer starts and after changes.

Such answers take seconds on a large graph, and are kept until it changes (`Store.kept`). Whoever comes while one is
being made waits for that one.
"""

import threading
import time
from collections.abc import Callable

from graph.answers import Graph, Versioned
from graph.queries.card import card
from graph.queries.claims import Filter, choices, claims
from graph.queries.coverage import coverage
from graph.queries.examples import examples
from graph.queries.matrix import Wanted, matrix
from graph.queries.overview import overview
from graph.store.kept import SECONDS
from ontology.errors import OnRecordError

LOOKS = 2.0
"""Seconds from one look at the version of the graph to the next; it is asked when two looks found the same."""
# What the pages without a name in their address begin with, as they ask for it.
ASKED: tuple[Callable[[Graph], object], ...] = (
    lambda graph: overview(graph, limit=20),
    coverage,
    examples,
    choices,
    lambda graph: claims(graph, Filter()),
    lambda graph: matrix(graph, Wanted()),
    overview,
    card,
)


def keep_warm(store: Versioned, looks: float = LOOKS) -> Callable[[], None]:
    """Ask in the background whenever the graph has changed and come to rest; the function given back ends that."""
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(store, looks, ended), name="warm", daemon=True)
    thread.start()

    def end() -> None:
        ended.set()
        thread.join(looks + 1)

    return end


def warm(store: Graph, ended: threading.Event) -> None:
    """Ask everything once, unless told to end."""
    for ask in ASKED:
        if not ended.is_set():
            ask(store)


def _watch(store: Versioned, looks: float, ended: threading.Event) -> None:
    seen = asked = ""
    since = 0.0
    while not ended.is_set():
        try:
            version, now = store.version(), time.monotonic()
            if (version != asked or now - since >= SECONDS) and version == (seen or version):
                warm(store, ended)
                asked, since = version, now
            seen = version
        except OnRecordError:
            asked = ""  # the page that asks for it will say what is wrong, to somebody who can do something about it
        ended.wait(looks)
