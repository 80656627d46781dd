"""The story, loaded once in each database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from tests.graph.store.world import empty
from tests.graph.story import records


@pytest.fixture(scope="session")
def embedded_story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(home=tmp_path_factory.mktemp("story"), linger=0.0)) as store:
        store.load(records())
        yield store


@pytest.fixture(scope="module")
def neo4j_story(request: pytest.FixtureRequest) -> Iterator[Store]:
    """For each module anew: other tests use the same server."""
    with open_store(request.getfixturevalue("neo4j_settings")) as store:
        empty(store)
        store.load(records())
        yield store


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def story(request: pytest.FixtureRequest) -> Store:
    told: Store = request.getfixturevalue(f"{request.param}_story")
    return told


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The story in a graph of its own, since what is settled stays."""
    if request.param == "neo4j":
        yield request.getfixturevalue("neo4j_story")
        return
    with open_store(Settings(home=tmp_path, linger=0.0)) as store:
        store.load(records())
        yield store


@pytest.fixture(scope="session")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A graph with nothing in it."""
    with open_store(Settings(home=tmp_path_factory.mktemp("empty"), linger=0.0)) as store:
        yield store
