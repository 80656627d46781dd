"""Where the graph is, also when that is a server which somebody else runs."""

import json

import pytest

from graph.settings import Settings
from tests.graph.store import bolt
from tests.onrecord.conftest import Onrecord


def test_the_embedded_database_says_where_it_runs(onrecord: Onrecord) -> None:
    told = onrecord("db", "status")
    assert told.status == 0 and "running at bolt://127.0.0.1:" in told.out and "until stopped" in told.out


@pytest.mark.neo4j
def test_a_server_says_who_it_is(
    onrecord: Onrecord,
    monkeypatch: pytest.MonkeyPatch,
    neo4j_settings: Settings,
) -> None:
    monkeypatch.setenv("ONRECORD_URL", str(neo4j_settings.url))
    monkeypatch.setenv("ONRECORD_PASSWORD", neo4j_settings.password)
    told = onrecord("db", "status")
    assert told.status == 0 and told.out == f"Neo4j 5.26.30 answers at {neo4j_settings.url}\n"
    found = json.loads(onrecord("db", "status", "--json").out)
    assert found["server"] == "Neo4j/5.26.30" and found["running"] and neo4j_settings.password not in str(found)


def test_a_server_that_is_too_old_or_gone_is_no_status(onrecord: Onrecord, monkeypatch: pytest.MonkeyPatch) -> None:
    with bolt.server("Neo4j/5.9.0") as url:
        monkeypatch.setenv("ONRECORD_URL", url)
        told = onrecord("db", "status")
        assert told.status == 1 and "too old" in told.err and url in told.err
    told = onrecord("db", "status")
    assert told.status == 1 and "no database answers" in told.err


@pytest.mark.parametrize("what", ["start", "stop"])
def test_a_server_is_not_started_or_stopped_here(
    onrecord: Onrecord, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setenv("ONRECORD_URL", "bolt://127.0.0.1:1")
    told = onrecord("db", what)
    assert told.status == 1 and "ONRECORD_URL" in told.err and "embedded" in told.err
