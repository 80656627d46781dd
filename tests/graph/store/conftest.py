"""The databases that the contract is held to: the embedded one and a real Neo4j, each started once."""

from collections.abc import Iterator

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from tests.graph.store.world import empty


@pytest.fixture(scope="session")
def embedded_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(home=tmp_path_factory.mktemp("embedded"), linger=0.0)


@pytest.fixture(scope="session")
def embedded_store(embedded_settings: Settings) -> Iterator[Store]:
    with open_store(embedded_settings) as store:
        yield store


@pytest.fixture(scope="session")
def neo4j_store(neo4j_settings: Settings) -> Iterator[Store]:
    with open_store(neo4j_settings) as store:
        yield store


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty graph, in each database."""
    opened: Store = request.getfixturevalue(f"{request.param}_store")
    empty(opened)
    return opened
