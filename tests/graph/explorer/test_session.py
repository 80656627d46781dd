"""One store for all visitors, opened early where that is possible."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.explorer import session


@pytest.fixture(autouse=True)
def closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("ONRECORD_URL", raising=False)
    session.reset()
    yield
    session.reset()


def test_what_is_open_early_is_what_pages_get(told_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_HOME", str(told_home))
    session.open_early()
    store = session.open_graph()
    assert store is session.open_graph() and store.settings.home == told_home
    session.reset()
    assert session.open_graph() is not store


def test_what_is_in_the_way_is_said_to_who_asks_for_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "file"))
    (tmp_path / "file").write_text("no folder")
    session.open_early()
    with pytest.raises(StoreError, match="ONRECORD_HOME"):
        session.open_graph()
