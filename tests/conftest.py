"""What holds for every test."""

import signal
import sys
from collections.abc import Iterator

import pytest

from tests.neo4j.fixtures import neo4j_server_alone, neo4j_settings  # noqa: F401 (fixtures)

# A shell that starts a process in the background makes it deaf to Ctrl-C, and its children inherit that: tests that
# interrupt a process of theirs would then wait for ever.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def own_main() -> Iterator[None]:
    """Streamlit puts the page that it tests in the place of the main module, and spawned workers would run it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main
