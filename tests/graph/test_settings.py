"""Where the graph is, read from the environment."""

from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.settings import Settings


def test_nothing_set_is_the_embedded_database_here() -> None:
    settings = Settings.from_environment({"ONRECORD_URL": "", "PATH": "/bin"})
    assert settings == Settings(home=Path(".onrecord")) and settings.embedded


def test_a_server_is_named_by_its_address() -> None:
    settings = Settings.from_environment(
        {
            "ONRECORD_URL": "neo4j+s://db.example:7687",
            "ONRECORD_USER": "desk",
            "ONRECORD_PASSWORD": "tell-nobody",
            "ONRECORD_HOME": "/srv/x",
        }
    )
    assert (settings.url, settings.user, settings.home) == ("neo4j+s://db.example:7687", "desk", Path("/srv/x"))
    assert settings.password == "tell-nobody" and not settings.embedded
    assert "tell-nobody" not in repr(settings) and "tell-nobody" not in str(settings)


@pytest.mark.parametrize("url", ["http://localhost:7474", "localhost:7687", "neo4j://", "file:///etc/passwd"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match="ONRECORD_URL"):
        Settings.from_environment({"ONRECORD_URL": url})


def test_credentials_in_the_address_are_refused_without_being_shown() -> None:
    with pytest.raises(StoreError, match="ONRECORD_PASSWORD") as caught:
        Settings.from_environment({"ONRECORD_URL": "bolt://me:tell-nobody@localhost"})
    assert "tell-nobody" not in str(caught.value)


def test_a_linger_that_is_no_number_is_refused() -> None:
    with pytest.raises(StoreError, match="ONRECORD_LINGER"):
        Settings.from_environment({"ONRECORD_LINGER": "soon"})
