"""What a migration is, and the pages that it walks through."""

from collections.abc import Callable
from dataclasses import dataclass

import neo4j

from graph.store.connection import Connection, Row, rows
from graph.store.version import bump

PAGE = 1000


@dataclass(frozen=True, slots=True)
class Migration:
    """One step to a form of the graph: `number` is that form, `what` says in a few words what changes.

    `run` may be cut short anywhere and run again, also by two programs at once: it changes what is still as it was, and
    leaves alone what is as it should be.
    """

    number: int
    what: str
    run: Callable[[Connection], None]


def pages(connection: Connection, cypher: str, change: Callable[[neo4j.ManagedTransaction, list[Row]], None]) -> None:
    """Give all rows of a query to `change`, each page of them in the transaction that read it.

    The query takes `$after` and `$page`, and gives an `id`, in order.
    """
    after: str | None = ""
    while after is not None:
        after = connection.write(lambda tx, after=after: _page(tx, cypher, after, change))  # type: ignore[misc]


def _page(
    tx: neo4j.ManagedTransaction,
    cypher: str,
    after: str,
    change: Callable[[neo4j.ManagedTransaction, list[Row]], None],
) -> str | None:
    bump(tx)
    found = rows(tx, cypher, after=after, page=PAGE)
    change(tx, found)
    return str(found[-1]["id"]) if found else None
