"""A Neo4j server that is not there, or not ours."""

import dataclasses
import socket

import pytest

from graph.errors import StoreError
from graph.settings import Settings
from graph.store import open_store
from graph.store.neo4j_server import check_release
from tests.graph.store import bolt


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_not_there_is_named(scheme: str) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"{scheme}://127.0.0.1:{probe.getsockname()[1]}"
    with (
        pytest.raises(StoreError, match="no database answers") as caught,
        open_store(Settings(url=url, password="tell-nobody")),
    ):
        pass
    assert url in str(caught.value) and "ONRECORD_URL" in str(caught.value) and "tell-nobody" not in str(caught.value)


@pytest.mark.neo4j
def test_a_wrong_password_is_named_and_not_shown(neo4j_settings: Settings) -> None:
    wrong = dataclasses.replace(neo4j_settings, password="tell-nobody")
    with pytest.raises(StoreError, match="ONRECORD_PASSWORD") as caught, open_store(wrong):
        pass
    assert "tell-nobody" not in str(caught.value)


@pytest.mark.parametrize(("agent", "version"), [("Neo4j/4.4.12", bolt.BOLT_4_4), ("Neo4j/5.9.0", bolt.BOLT_5_4)])
def test_a_server_that_is_too_old_is_named(agent: str, version: bytes) -> None:
    with (
        bolt.server(agent, version) as url,
        pytest.raises(StoreError, match="too old.*5.26") as caught,
        open_store(Settings(url=url, password="tell-nobody")),
    ):
        pass
    assert url in str(caught.value)


@pytest.mark.parametrize("agent", ["Neo4j/5.26.0", "Neo4j/5.26.30", "Neo4j/2026.08.1", "Neo4j/6.0", "Another/1.0"])
def test_a_server_of_today_is_welcome(agent: str) -> None:
    check_release("bolt://somewhere", agent)


@pytest.mark.parametrize(
    "answer",
    [{"version": bolt.NO_VERSION}, {"hello": b"HTTP/1.1 400 Bad Request\r\n\r\n"}, {"hello": b"\x00"}],
    ids=["no common version", "a web server", "something else"],
)
def test_what_is_no_database_of_ours_is_named(answer: dict[str, bytes]) -> None:
    with (
        bolt.server("Neo4j/3.5.0", **answer) as url,
        pytest.raises(StoreError) as caught,
        open_store(Settings(url=url, password="tell-nobody")),
    ):
        pass
    said = str(caught.value)
    assert url in said and "ONRECORD_URL" in said and "tell-nobody" not in said and "damaged" not in said
