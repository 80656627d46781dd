"""The way to the database: writes that are retried, reads that cannot write, values as plain Python."""

import logging
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import neo4j
from neo4j.exceptions import (
    ConstraintError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)
from neo4j.graph import Node, Path, Relationship

from graph.errors import StoreError
from graph.store.dialect import Dialect
from graph.store.failures import failure

READ_SECONDS = 60.0
ATTEMPTS, READ_ATTEMPTS = 8, 3
T = TypeVar("T")
logging.getLogger("neo4j").addHandler(logging.NullHandler())  # what goes wrong is raised; nothing else is printed
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Connection:
    """Two logins to one database: `writer` for loading, `reader` for everything that only reads.

    On a server both are the same user and the access mode keeps the reader from writing; the embedded database
    ignores the access mode, and has a user of its own for it.
    """

    writer: neo4j.Driver
    reader: neo4j.Driver
    dialect: Dialect

    def close(self) -> None:
        """Close the connections."""
        self.writer.close()
        self.reader.close()

    def write(self, work: Callable[[neo4j.ManagedTransaction], T]) -> T:
        """Run some work in one transaction, and again where another writer was in the way.

        The driver retries deadlocks; a violated constraint is retried here, because in ArcadeDB it is how two writers
        of one new node collide. Raises StoreError or QueryError.
        """
        with self.failing_as("load"), self.dialect.writing():
            return again(lambda: self._written(work), (ConstraintError,))

    def _written(self, work: Callable[[neo4j.ManagedTransaction], T]) -> T:
        with self.writer.session(database=self.dialect.database) as session:
            return session.execute_write(work)

    def run(self, cypher: str) -> None:
        """Run a statement that changes the schema, and again where another writer was in the way."""

        def ran() -> None:
            with self.writer.session(database=self.dialect.database) as session:
                session.run(cypher).consume()

        with self.failing_as("schema"):
            again(ran, (ConstraintError, TransientError))

    def read(self, name: str, cypher: str, parameters: dict[str, Any], seconds: float = READ_SECONDS) -> list[Row]:
        """Run a query as the reader and give its rows; raises QueryError naming the query, or StoreError.

        A server that was restarted has ended the connections that are kept here, so one that was lost is tried anew.
        """

        def found() -> list[Row]:
            with self.reading() as session:
                result = session.run(neo4j.Query(cypher, timeout=seconds), parameters)
                return [dict(zip(record.keys(), map(plain, record.values()), strict=True)) for record in result]

        with self.failing_as(name):
            return again(found, (TransientError, ServiceUnavailable, SessionExpired), READ_ATTEMPTS)

    def ask(self, name: str, cypher: str, /, **parameters: object) -> list[Row]:
        """Run a query as `read` does, its parameters by name."""
        return self.read(name, cypher, dict(parameters))

    @contextmanager
    def reading(self) -> Iterator[neo4j.Session]:
        """Open a session that reads."""
        access = neo4j.READ_ACCESS
        with self.reader.session(database=self.dialect.database, default_access_mode=access) as session:
            yield session

    @contextmanager
    def failing_as(self, what: str) -> Iterator[None]:
        """Turn what the driver raises into errors of ours."""
        try:
            yield
        except (DriverError, Neo4jError) as error:
            raise failure(error, what, self.dialect.remedy, self.dialect.key) from error


def again(work: Callable[[], T], passing: tuple[type[Exception], ...], attempts: int = ATTEMPTS) -> T:
    """Do some work, and again, with longer and longer pauses, while it fails with an error that passes."""
    for attempt in range(1, attempts):
        try:
            return work()
        except passing:
            time.sleep(random.uniform(0, 0.05 * 2**attempt))  # noqa: S311  a pause is no secret
    return work()


def connect(url: str, user: str, password: str, retry_seconds: float) -> neo4j.Driver:
    """Open a driver that tries a failed write again for some seconds; raises StoreError for an address that is none."""
    try:
        return neo4j.GraphDatabase.driver(
            url,
            auth=(user, password),
            connection_timeout=10.0,
            max_transaction_retry_time=retry_seconds,
            notifications_min_severity="OFF",
            user_agent="onrecord",
        )
    except (DriverError, ValueError) as error:
        raise StoreError(f"{url}: {error}; check ONRECORD_URL") from None


def rows(tx: neo4j.ManagedTransaction, cypher: str, **parameters: object) -> list[Row]:
    """Run a statement of a transaction and give its rows."""
    return [dict(record) for record in tx.run(cypher, parameters)]


def within(tx: neo4j.ManagedTransaction) -> Callable[..., list[Row]]:
    """Give what asks as `Connection.ask` does, and is answered by what a transaction sees."""
    return lambda _, cypher, **parameters: rows(tx, cypher, **parameters)


def plain(value: object) -> object:
    """Write a value of the database in plain Python: nodes and edges as maps, times as ISO text."""
    if isinstance(value, Node):
        return {"labels": sorted(value.labels)} | {key: plain(held) for key, held in value.items()}
    if isinstance(value, Relationship):
        return {"type": value.type} | {key: plain(held) for key, held in value.items()}
    if isinstance(value, Path):
        return [
            plain(part)
            for pair in zip(value.nodes, (*value.relationships, None), strict=True)
            for part in pair
            if part is not None
        ]
    if isinstance(value, dict):
        return {key: plain(held) for key, held in value.items()}
    if isinstance(value, list):
        return [plain(held) for held in value]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return value.iso_format() if hasattr(value, "iso_format") else str(value)
