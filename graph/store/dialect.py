"""What differs between the databases: one small object each, so that all other Cypher is the same text."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

import neo4j


@dataclass(frozen=True, slots=True)
class FullText:
    """A full-text index: its name, and the label and property that it covers."""

    name: str
    label: str
    property: str


class Dialect(Protocol):
    """How one database differs; `database` is the name that sessions ask for, None for the user's own."""

    @property
    def name(self) -> str:
        """What people call the database."""
        ...

    @property
    def database(self) -> str | None:
        """The database to ask for."""
        ...

    @property
    def remedy(self) -> str:
        """What to do when it does not answer."""
        ...

    @property
    def key(self) -> str:
        """What to do when it refuses the login."""
        ...

    def create_full_text(self, run: Callable[[str], object], index: FullText) -> None:
        """Make a full-text index if it is not there; `run` sends Cypher as the writer."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """Wait for the turn to write, where the database needs its writers one after the other."""
        ...

    def check_reads(self, session: neo4j.Session, cypher: str) -> None:
        """Raise QueryError for a text that does more than read, as far as the text alone can tell."""
        ...

    def limited(self, writer: neo4j.Driver, cypher: str, seconds: float) -> AbstractContextManager[str]:
        """Give the text to run instead of one that may take at most so many seconds, and see to it meanwhile."""
        ...
