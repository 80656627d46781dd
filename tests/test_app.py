"""The browser's door: small, and all it does is open the explorer."""

import ast
from pathlib import Path

APP = Path(__file__).parents[1] / "app.py"


def test_the_door_opens_the_explorer_and_does_nothing_else():
    body = ast.parse(APP.read_text(encoding="utf-8")).body
    called = [node.value.func.id for node in body if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)]
    assert called == ["explore"] and len(APP.read_text(encoding="utf-8").splitlines()) <= 40
