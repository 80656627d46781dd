"""A Neo4j server that is not there, or not ours."""

import dataclasses
import socket

import pytest

from graph.errors import StoreError
from graph.settings import Settings
from graph.store import open_store


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
