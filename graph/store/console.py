"""The researchers' console: any query that only reads."""

import neo4j

from graph.errors import QueryError
from graph.store.connection import Connection, plain
from ontology.record import Record


class Table(Record):
    """The answer of a console query; `truncated` says that there were more rows than asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool = False


def console(connection: Connection, cypher: str, limit: int, seconds: float) -> Table:
    """Run somebody's own query as the reader, for at most `seconds`, and give at most `limit` rows.

    Raises QueryError, in a sentence, for a text that does more than read, is wrong, or takes too long.
    """
    if not cypher.strip():
        raise QueryError("console: there is no query; write one, such as MATCH (n:Person) RETURN n.name LIMIT 10")
    with connection.failing_as("console"), connection.reading() as session:
        connection.dialect.check_reads(session, cypher)
        with connection.dialect.limited(connection.writer, cypher, seconds) as text:
            result = session.run(neo4j.Query(text, timeout=seconds))
            columns = tuple(result.keys())
            found = [tuple(plain(value) for value in record.values()) for record in result.fetch(limit + 1)]
    return Table(columns=columns, rows=tuple(found[:limit]), truncated=len(found) > limit)
