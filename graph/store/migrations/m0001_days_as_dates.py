"""Days were text before; as dates, Cypher can reckon with them."""

from datetime import date

import neo4j

from graph.store.connection import Connection, Row, rows
from graph.store.edges import project
from graph.store.migration import Migration, pages
from graph.store.schema import CLAIM

DAYS = "earliest", "latest"
READ = f"""
MATCH (c:{CLAIM}) WHERE c.id > $after
RETURN c.id AS id, c.edge AS edge, c.earliest AS earliest, c.latest AS latest ORDER BY id LIMIT $page"""
WRITE = f"UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) SET c += r.props"


def change(tx: neo4j.ManagedTransaction, found: list[Row]) -> None:
    """Turn the days of some claims into dates, and those of their edges."""
    due = [row for row in found if any(isinstance(row[day], str) for day in DAYS)]
    dated = [{"id": row["id"], "props": {day: _date(row[day]) for day in DAYS}} for row in due]
    rows(tx, WRITE, rows=dated)
    project(tx, (str(row["edge"]) for row in due))


def _date(value: object) -> object:
    return date.fromisoformat(value) if isinstance(value, str) else value


def run(connection: Connection) -> None:
    """Walk through all claims."""
    pages(connection, READ, change)


MIGRATION = Migration(1, "days as dates", run)
