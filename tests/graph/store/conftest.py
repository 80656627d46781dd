"""The databases that the contract is held to: the embedded one and a real Neo4j, each started once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from tests.neo4j.server import Server, Unavailable, lacking, neo4j_server

EMPTY = "MATCH (n) WHERE NOT n:Graph DETACH DELETE n"


@pytest.fixture(scope="session")
def embedded_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(home=tmp_path_factory.mktemp("embedded"), linger=0.0)


@pytest.fixture(scope="session")
def embedded_store(embedded_settings: Settings) -> Iterator[Store]:
    with open_store(embedded_settings) as store:
        yield store


@contextmanager
def started() -> Iterator[Server]:
    """Start a Neo4j, or skip with the reason; where it is required, what is missing is an error."""
    required = "neo4j" in os.environ.get("ONRECORD_REQUIRE", "").split(",")
    if (missing := lacking()) and not required:
        pytest.skip(f"no Neo4j to test on: {missing} not found")
    try:
        with neo4j_server() as server:
            yield server
    except Unavailable as error:
        if required:
            raise
        pytest.skip(f"no Neo4j to test on: {error}")


@pytest.fixture(scope="session")
def neo4j_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """A server of these tests, or the one at ONRECORD_TEST_NEO4J, as ONRECORD_USER: it is emptied."""
    home = tmp_path_factory.mktemp("server")
    if url := os.environ.get("ONRECORD_TEST_NEO4J"):
        password = os.environ.get("ONRECORD_PASSWORD", "")
        yield Settings(home=home, url=url, user=os.environ.get("ONRECORD_USER") or "neo4j", password=password)
        return
    with started() as server:
        yield Settings(home=home, url=server.url, user=server.user, password=server.password)


@pytest.fixture
def neo4j_server_alone() -> Iterator[Server]:
    """A server for one test, which may kill it."""
    with started() as server:
        yield server


@pytest.fixture(scope="session")
def neo4j_store(neo4j_settings: Settings) -> Iterator[Store]:
    with open_store(neo4j_settings) as store:
        yield store


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty graph, in each database."""
    opened: Store = request.getfixturevalue(f"{request.param}_store")
    opened.connection.write(lambda tx: tx.run(EMPTY).consume())
    return opened
