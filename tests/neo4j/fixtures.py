"""The Neo4j that tests share, and one that a test may kill; `tests/conftest.py` offers them to all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.settings import Settings
from tests.maven import Unavailable, lacking
from tests.neo4j.server import Server, neo4j_server


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
