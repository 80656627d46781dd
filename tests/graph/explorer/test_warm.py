"""What looks at the whole graph is asked before a reader asks it, once for each state of the graph."""

import time
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.errors import StoreError
from graph.explorer import warm
from graph.explorer.warm import keep_warm
from graph.settings import Settings
from graph.store import open_store

LOOKS = 0.02


class Graph:
    """A graph of some version that notes what is asked of it."""

    def __init__(self) -> None:
        self.current, self.asked, self.broken = "first", [], False

    def version(self) -> str:
        if self.broken:
            raise StoreError("down")
        return self.current


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(LOOKS)


@pytest.fixture
def graph(monkeypatch: pytest.MonkeyPatch) -> Iterator[Graph]:
    made = Graph()
    monkeypatch.setattr(warm, "ASKED", (lambda graph: graph.asked.append(graph.current),))
    end = keep_warm(made, LOOKS)  # type: ignore[arg-type]
    yield made
    end()
    made.current = "after the end"
    time.sleep(5 * LOOKS)
    assert "after the end" not in made.asked


def test_it_is_asked_at_once_and_after_every_change(graph: Graph) -> None:
    until(lambda: graph.asked == ["first"])
    time.sleep(10 * LOOKS)
    assert graph.asked == ["first"]
    graph.current = "second"
    until(lambda: graph.asked == ["first", "second"])


def test_what_fails_is_asked_again(graph: Graph) -> None:
    until(lambda: graph.asked == ["first"])
    graph.broken = True
    time.sleep(5 * LOOKS)
    graph.broken = False
    until(lambda: graph.asked[-2:] == ["first", "first"])


def test_what_the_first_pages_ask_is_kept_then(told_home: Path) -> None:
    made: list[Hashable] = []
    with open_store(Settings(home=told_home, linger=0.0)) as told:

        class Watched:
            def __getattr__(self, name: str) -> Any:
                return getattr(told, name)

            def kept(self, key: Hashable, make: Callable[[], Any]) -> Any:
                return told.kept(key, lambda: (made.append(key), make())[1])

        watched: Any = Watched()
        for ask in warm.ASKED:
            ask(watched)
        assert made
        made.clear()
        for ask in warm.ASKED:
            ask(watched)
    assert made == []
