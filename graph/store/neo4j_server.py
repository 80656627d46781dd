"""A Neo4j server's differences: full text is declared in Cypher, and the plan of a query tells what it does."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

import neo4j

from graph.errors import QueryError, StoreError
from graph.store.dialect import FullText, plan_text

OLDEST = (5, 26)
AGENT = re.compile(r"Neo4j/(\d+)\.(\d+)")
READS = "r"
REFUSED = frozenset({"LoadCSV", "ShowSettings", "ShowTransactions", "TerminateTransactions"})


@dataclass(frozen=True, slots=True)
class Neo4jServer:
    """Neo4j 5.26 or later, community edition enough."""

    remedy: str
    key: str = "check ONRECORD_USER and ONRECORD_PASSWORD"
    name: str = "Neo4j"
    database: str | None = None

    def create_full_text(self, run: Callable[[str], object], index: FullText) -> None:
        """Declare the index and wait until it answers."""
        run(f"CREATE FULLTEXT INDEX {index.name} IF NOT EXISTS FOR (n:{index.label}) ON EACH [n.{index.property}]")
        run("CALL db.awaitIndexes(300)")

    def writing(self) -> AbstractContextManager[None]:
        """Let everybody write: the server puts them in order."""
        return nullcontext()

    def plan(self, session: neo4j.Session, cypher: str, parameters: Mapping[str, object]) -> str:
        """Ask for the plan and look at it: the kind of the query, and operators that read other things than the graph.

        The access mode refuses writes by itself, but neither LOAD CSV nor the listing of users and settings.
        """
        summary = session.run(f"EXPLAIN {cypher}", dict(parameters)).consume()
        if summary.query_type != READS:
            raise QueryError("the console only reads the graph; this text writes or administers the server")
        found = REFUSED & set(operators(summary.plan or {}))
        if found:
            raise QueryError(f"the console only reads the graph; {', '.join(sorted(found))} reads something else")
        return plan_text(summary)

    @contextmanager
    def limited(self, writer: neo4j.Driver, cypher: str, seconds: float) -> Iterator[str]:
        """Leave it to the server, which holds to the driver's timeout."""
        yield cypher


def operators(plan: Mapping[str, Any]) -> Iterator[str]:
    """List the operators of a plan and of everything below it, without the runtime after the `@`."""
    yield str(plan.get("operatorType", "")).partition("@")[0]
    for child in plan.get("children", ()):
        yield from operators(child)


def check_release(url: str, agent: str) -> None:
    """Look at what a server says it is, such as `Neo4j/5.26.30`; raises StoreError where that is too old."""
    found = AGENT.match(agent)
    if found and (int(found[1]), int(found[2])) < OLDEST:
        raise StoreError(
            f"{url}: {agent.replace('/', ' ')} is too old; On Record needs 5.26 or later: upgrade the server, "
            "or unset ONRECORD_URL to use the embedded database"
        )
