"""Answers about the whole graph, kept until it changes."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

MOST = 200
"""Answers kept; the one that was asked for longest ago goes first."""
SECONDS = 600.0
"""How long an answer is kept at most: who writes to a server past this program draws no new version of the graph."""
T = TypeVar("T")


class Kept:
    """Keeps answers for as long as `version` stays the same; safe to use from several threads.

    The version is asked before an answer is made, so one that was made of a graph that changed meanwhile lies under the
    former version, which no graph has again.
    """

    def __init__(self, version: Callable[[], str], most: int = MOST, seconds: float = SECONDS) -> None:
        self._version, self._most, self._seconds = version, most, seconds
        self._answers: OrderedDict[Hashable, tuple[str, float, Any]] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._answers)

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give the answer kept under a key, or make it; what `make` gives must not be changed afterwards."""
        version, now = self._version(), time.monotonic()
        with self._lock:
            held = self._answers.get(key)
            if held and held[0] == version and now - held[1] < self._seconds:
                self._answers.move_to_end(key)
                answer: T = held[2]
                return answer
        answer = make()
        with self._lock:
            self._answers[key] = version, now, answer
            self._answers.move_to_end(key)
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return answer
