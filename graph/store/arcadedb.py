"""The embedded database's differences: full text is declared in SQL over HTTP, and its reader cannot write."""

import base64
import http.client
import json
import os
import secrets
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import QueryError, StoreError
from graph.store.dialect import FullText, plan_text
from graph.store.embedded import guardian
from graph.store.embedded.java import DATABASE, WRITER, no_room

LOADS_CSV = "+ LOAD CSV "

LEAST_ROOM = 4_000_000
"""Bytes; with less than this on the disk a write fails for want of room."""


@dataclass(frozen=True, slots=True)
class ArcadeDB:
    """ArcadeDB, reached on loopback; `send` runs one command of its SQL."""

    send: Callable[[str], None]
    key: str
    turn: Path
    name: str = "ArcadeDB"
    database: str | None = DATABASE
    remedy: str = "the embedded database has stopped; run the command again, or keep it with onrecord db start"

    def create_full_text(self, run: Callable[[str], object], index: FullText) -> None:
        """Declare the property and its index in SQL, because its Cypher has no full-text declaration."""
        self.send(f"CREATE PROPERTY {index.label}.{index.property} IF NOT EXISTS STRING")
        self.send(f"CREATE INDEX {index.name} IF NOT EXISTS ON {index.label} ({index.property}) FULL_TEXT")

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Take turns, across processes and threads: two that make a type of node at once fail in this database.

        It does not say so when its disk is full, so that is looked at where a write fails. Raises StoreError.
        """
        handle = guardian.wait_lock(self.turn)
        try:
            yield
        except (DriverError, Neo4jError) as error:
            if shutil.disk_usage(self.turn).free < LEAST_ROOM:
                raise no_room(self.turn.parents[1]) from error
            raise
        finally:
            os.close(handle)

    def plan(self, session: neo4j.Session, cypher: str, parameters: Mapping[str, object]) -> str:
        """Ask for the plan; what has none (SHOW, TERMINATE) is no query, and LOAD CSV reads something else.

        That nothing writes is the reader's account's doing, which may read records and nothing else; that nothing is
        fetched, even from within a subquery, which no plan shows here, is the server's settings'.
        """
        found = plan_text(session.run(f"EXPLAIN {cypher}", dict(parameters)).consume())
        if not found:
            raise QueryError("the console only reads the graph; this text administers the server")
        if LOADS_CSV in found:
            raise QueryError("the console only reads the graph; LOAD CSV reads something else")
        return found

    @contextmanager
    def limited(self, writer: neo4j.Driver, cypher: str, seconds: float) -> Iterator[str]:
        """Mark the text, and have the writer end the query with that mark: the driver's timeout is ignored here."""
        mark = secrets.token_hex(8)
        timer = threading.Timer(seconds, _terminate, (writer, mark))
        timer.daemon = True
        timer.start()
        try:
            yield f"{cypher.rstrip().rstrip(';')}\n/* {mark} */"
        finally:
            timer.cancel()


def _terminate(writer: neo4j.Driver, mark: str) -> None:
    """End the query with a mark; where that fails, the server's own limit ends it a little later."""
    with suppress(DriverError, Neo4jError), writer.session(database=DATABASE) as session:
        found = session.run("SHOW TRANSACTIONS YIELD transactionId, currentQuery RETURN transactionId, currentQuery")
        for row in [row for row in found if mark in row["currentQuery"]]:
            session.run(f"TERMINATE TRANSACTIONS '{row['transactionId']}'").consume()


def sql(port: int, password: str) -> Callable[[str], None]:
    """Give a function that runs one command of SQL as the writer; it raises StoreError where the command fails."""
    token = base64.b64encode(f"{WRITER}:{password}".encode()).decode()

    def send(command: str) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
        try:
            body = json.dumps({"language": "sql", "command": command})
            headers = {"Authorization": f"Basic {token}", "Content-Type": "application/json"}
            connection.request("POST", f"/api/v1/command/{DATABASE}", body, headers)
            answer = connection.getresponse()
            said = answer.read().decode(errors="replace")
        except OSError as error:
            raise StoreError(f"the embedded database does not answer ({error}); run the command again") from None
        finally:
            connection.close()
        if answer.status != http.client.OK:
            raise StoreError(f"the embedded database refused {command!r}: {said[:300]}")

    return send
