from typing import Any

import pytest
import streamlit as st

from graph.explorer.again import again


class Graph:
    """A graph of some version."""

    def __init__(self) -> None:
        self.now = "one"

    def version(self) -> str:
        return self.now


def test_an_answer_is_made_again_for_another_view_or_another_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "session_state", {})
    graph: Any = Graph()
    made: list[str] = []

    def ask(key: str) -> str:
        return again(graph, key, lambda: made.append(key) or f"{key} {graph.now}")  # type: ignore[func-returns-value]

    assert [ask("a"), ask("a"), ask("b"), ask("b"), ask("a")] == ["a one", "a one", "b one", "b one", "a one"]
    assert made == ["a", "b", "a"], "only the last is held"
    graph.now = "two"
    assert ask("a") == "a two" and made == ["a", "b", "a", "a"]
