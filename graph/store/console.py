"""The researchers' console: any query that only reads."""

import re
from collections.abc import Mapping
from itertools import chain
from typing import Any

import neo4j
from neo4j.graph import Node

from graph.errors import QueryError
from graph.store.connection import Connection, plain
from graph.store.drawn import ENDS, Collector, Drawn
from ontology.record import Record

# What may stand before the first word of a query: space and comments.
BEFORE = re.compile(r"(?:\s|//[^\n]*(?:\n|$)|/\*.*?\*/)*", re.S)
PLANNED = re.compile(r"(explain|profile)\b", re.I)
CHANGES = ("w", "rw", "s")


class Table(Record):
    """The answer of a console query; `truncated` says that there were more rows than asked for.

    `drawn` has the nodes and edges among the values. A text that begins with EXPLAIN is answered by its plan.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool = False
    drawn: Drawn = Drawn()


def console(connection: Connection, cypher: str, parameters: Mapping[str, Any], limit: int, seconds: float) -> Table:
    """Run somebody's own query as the reader, for at most `seconds`, and give at most `limit` rows.

    Raises QueryError, in a sentence, for a text that does more than read, is wrong, or takes too long.
    """
    if body := _to_explain(cypher):
        return Table(
            columns=("plan",), rows=tuple((line,) for line in explain(connection, body, parameters).split("\n"))
        )
    found = Collector()
    with connection.failing_as("console"), connection.reading() as session:
        connection.dialect.plan(session, cypher, parameters)
        with connection.dialect.limited(connection.writer, cypher, seconds) as text:
            result = session.run(neo4j.Query(text, timeout=seconds), dict(parameters))
            columns = tuple(result.keys())
            records = result.fetch(limit + 1)
            # ArcadeDB's reader cannot write, but may MERGE what is there already, and only the end tells.
            if result.consume().query_type in CHANGES:
                raise QueryError("the console only reads the graph; this text would write, had the account the right")
        for value in chain.from_iterable(record.values() for record in records[:limit]):
            found.take(value)
        drawn = found.finish(lambda keys: _nodes(session, keys))
    made = tuple(tuple(plain(value) for value in record.values()) for record in records[:limit])
    return Table(columns=columns, rows=made, truncated=len(records) > limit, drawn=drawn)


def explain(connection: Connection, cypher: str, parameters: Mapping[str, Any]) -> str:
    """Say how the database would answer a query, in its own words, without running it; raises QueryError."""
    _to_explain(cypher)
    with connection.failing_as("console"), connection.reading() as session:
        return connection.dialect.plan(session, cypher, parameters)


def _to_explain(cypher: str) -> str:
    """Give what a text asks the plan of, empty where it asks to be run; raises QueryError for an empty text."""
    blank = BEFORE.match(cypher)
    body = cypher[blank.end() :] if blank else cypher
    if not body.strip():
        raise QueryError("console: there is no query; write one, such as MATCH (n:Person) RETURN n.name LIMIT 10")
    asked = PLANNED.match(body)
    if asked is None:
        return ""
    if asked[1].lower() == "profile":
        raise QueryError("console: PROFILE is not for the console; EXPLAIN gives the plan without running the query")
    return body[asked.end() :]


def _nodes(session: neo4j.Session, keys: list[str]) -> list[Node]:
    return [record["n"] for record in session.run(neo4j.Query(ENDS, timeout=5.0), keys=keys)]
