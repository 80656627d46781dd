"""What differs between the databases: one small object each, so that all other Cypher is the same text."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

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

    def plan(self, session: neo4j.Session, cypher: str, parameters: Mapping[str, object]) -> str:
        """Give the plan of a text as the database words it; raises QueryError for a text that does more than read."""
        ...

    def limited(self, writer: neo4j.Driver, cypher: str, seconds: float) -> AbstractContextManager[str]:
        """Give the text to run instead of one that may take at most so many seconds, and see to it meanwhile."""
        ...


def plan_text(summary: neo4j.ResultSummary) -> str:
    """Take the plan of an explained query in the words of the database; empty where it gives none."""
    plan: Mapping[str, Any] = summary.plan or {}
    return str(plan.get("args", {}).get("string-representation", "")).strip()
