"""Answers about the whole graph, kept until it changes."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock, RLock
from typing import Any, TypeVar

MOST = 200
"""Answers kept; the one that was asked for longest ago goes first."""
SECONDS = 600.0
"""How long an answer is kept at most: who writes to a server past this program draws no new version of the graph."""
T = TypeVar("T")


class Kept:
    """Keeps answers for as long as `version` stays the same; safe to use from several threads.

    The version is asked before an answer is made, so one that was made of a graph that changed meanwhile lies under the
    former version, which no graph has again. Who asks for an answer that another thread is making waits for that one.
    """

    def __init__(self, version: Callable[[], str], most: int = MOST, seconds: float = SECONDS) -> None:
        self._version, self._most, self._seconds = version, most, seconds
        self._answers: OrderedDict[Hashable, tuple[str, float, Any]] = OrderedDict()
        self._lock = Lock()
        self._under_way: dict[Hashable, RLock] = {}

    def __len__(self) -> int:
        return len(self._answers)

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give the answer kept under a key, or make it; what `make` gives must not be changed afterwards."""
        held = self._held(key, self._version())
        if not held:
            with self._lock:
                mine = self._under_way.setdefault(key, RLock())
            with mine:
                held = self._made(key, make)
        answer: T = held[2]
        return answer

    def _made(self, key: Hashable, make: Callable[[], T]) -> tuple[str, float, Any]:
        """Make an answer, unless somebody else has made it meanwhile."""
        version = self._version()
        try:
            if held := self._held(key, version):
                return held
            made = version, time.monotonic(), make()
            self._keep(key, made)
            return made
        finally:
            with self._lock:
                self._under_way.pop(key, None)

    def _held(self, key: Hashable, version: str) -> tuple[str, float, Any] | None:
        with self._lock:
            held = self._answers.get(key)
            if held is None or held[0] != version or time.monotonic() - held[1] >= self._seconds:
                return None
            self._answers.move_to_end(key)
            return held

    def _keep(self, key: Hashable, held: tuple[str, float, Any]) -> None:
        with self._lock:
            self._answers[key] = held
            self._answers.move_to_end(key)
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
