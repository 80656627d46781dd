"""The story with its hostile part, in a database that the explorer opens by the environment as it does for people."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from graph.explorer.session import reset
from graph.settings import Settings
from graph.store import open_store
from tests.graph.story import records

ROOT = Path(__file__).parents[3]
Visit = Callable[..., AppTest]


@pytest.fixture(scope="session")
def told_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("told")
    with open_store(Settings(home=home, linger=0.0)) as store:
        store.load(records(evil=True))
        yield home  # while it is open here, no page has to start the database


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Open a page of the explorer on the graph of a home: `visit(home, "entity", id=…)`."""
    reset()
    address = st.get_option("server.address")
    st.config.set_option("server.address", "127.0.0.1")  # as `onrecord explore` serves
    monkeypatch.delenv("ONRECORD_URL", raising=False)
    monkeypatch.setenv("ONRECORD_LINGER", "0")

    def opened(home: Path, page: str = "", **state: str) -> AppTest:
        monkeypatch.setenv("ONRECORD_HOME", str(home))
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for name, value in state.items():
            app.query_params[name] = value
        if page:
            app.run()
            app.switch_page(f"graph/explorer/pages/{page}.py")
            for name, value in state.items():
                app.query_params[name] = value
        return app.run()

    yield opened
    st.config.set_option("server.address", address)
    reset()


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("empty")
    with open_store(Settings(home=home, linger=0.0)):
        yield home
