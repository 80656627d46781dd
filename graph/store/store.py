"""The one door to the database."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from math import inf
from typing import Any, TypeVar

from graph.settings import Settings
from graph.store.arcadedb import ArcadeDB, sql
from graph.store.connection import READ_SECONDS, Connection, connect
from graph.store.console import Table, console, explain
from graph.store.counts import Counts, counts
from graph.store.documents import TEXT_OF
from graph.store.embedded import guardian
from graph.store.embedded.java import READER, WRITER, places
from graph.store.embedded.launch import alone
from graph.store.embedded.server import Status, join, status
from graph.store.forget import forget
from graph.store.kept import SECONDS, Kept
from graph.store.load import BATCH, Progress, load
from graph.store.migrate import bring_up_to_date
from graph.store.neo4j_server import Neo4jServer, check_release
from graph.store.originals import forget_original, keep_original, original
from graph.store.report import ForgetReport, LoadReport
from graph.store.schema import GRAPH
from graph.store.search import Hit, QuoteHit, Searched, search, search_quotes
from ontology.errors import BadLine
from ontology.lines import AnyRecord

# How long a write is tried again: a server comes back or lets somebody else finish, a database of ours has neither.
HERE, ELSEWHERE = 5.0, 30.0
T = TypeVar("T")
VERSION = f"MATCH (g:{GRAPH} {{id: 'graph'}}) RETURN g.version AS version"


class Store:
    """A graph that can be loaded and asked; made by `open_store`, safe to use from several threads."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self.connection, self.settings = connection, settings
        # Nobody changes the embedded database past this program.
        self._kept = Kept(self.version, seconds=inf if settings.embedded else SECONDS)

    def load(
        self,
        records: Iterable[AnyRecord | BadLine],
        batch: int = BATCH,
        progress: Progress | None = None,
        *,
        replace: bool = True,
    ) -> LoadReport:
        """Load records in any order and say what that did; loading the same again changes nothing.

        A document that names its extractors replaces what they found in it before; without `replace` it only adds.
        """
        return load(self.connection, records, batch, progress, replace)

    def forget(self, document: str) -> ForgetReport:
        """Delete a document and what it alone supports, its kept original too; raises NotFound."""
        report, sha256 = forget(self.connection, document)
        if sha256:
            forget_original(sha256, self.settings.home)
        return report

    def read(self, name: str, cypher: str, /, **parameters: Any) -> list[dict[str, object]]:
        """Run one of our queries as the reader; `name` names it in errors, values come as parameters only.

        Nodes and edges come as maps, times as ISO text. Raises QueryError after a minute, or where the query is wrong.
        """
        return self.connection.read(name, cypher, parameters, READ_SECONDS)

    def search(self, text: str, types: Sequence[str] = (), limit: int = 20) -> list[Hit]:
        """Find nodes by what somebody typed, of some types and their kinds; the best come first."""
        return list(self.search_counted(text, types, limit).hits)

    def search_counted(self, text: str, types: Sequence[str] = (), limit: int = 20) -> Searched:
        """Find nodes as `search` does, and count by type all that the words find, however many."""
        return search(self.connection, text, types, limit)

    def search_quotes(self, text: str, limit: int = 20) -> list[QuoteHit]:
        """Find passages by the words of their quotes; the best come first."""
        return search_quotes(self.connection, text, limit)

    def console(
        self, cypher: str, parameters: Mapping[str, Any] | None = None, limit: int = 1000, seconds: float = 10.0
    ) -> Table:
        """Run somebody's own query, which can only read; raises QueryError in a sentence."""
        return console(self.connection, cypher, parameters or {}, limit, seconds)

    def explain(self, cypher: str, parameters: Mapping[str, Any] | None = None) -> str:
        """Say how the database would answer somebody's own query; raises QueryError."""
        return explain(self.connection, cypher, parameters or {})

    def counts(self) -> Counts:
        """Count documents, nodes by type, claims by relation and by status."""
        return counts(self.connection)

    def version(self) -> str:
        """Give the version of the graph, another one after every change; empty for a graph never written."""
        found = self.connection.read("version", VERSION, {})
        return str(found[0]["version"] or "") if found else ""

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give the answer that `make` gave for this key before, as long as the graph has not changed since.

        For what looks at the whole graph. On a server, a change past this program is noticed after ten minutes.
        """
        return self._kept.get(key, make)

    def text(self, document: str) -> str | None:
        """Give the text of a document; None where it is not in the graph."""
        found = self.connection.read("text of a document", TEXT_OF, {"id": document})
        return str(found[0]["text"]) if found else None

    def keep_original(self, data: bytes) -> str:
        """Keep the bytes that a document was read from, and give their SHA-256."""
        return keep_original(data, self.settings.home)

    def original(self, sha256: str) -> bytes:
        """Give the bytes of a document; raises NotFound where they were not kept here."""
        return original(sha256, self.settings.home)


@contextmanager
def open_store(settings: Settings | None = None) -> Iterator[Store]:
    """Open the graph: the server at ONRECORD_URL, or the embedded database, started where it does not run.

    Raises StoreError naming what is missing, locked, unreachable or refused, and what to do.
    """
    settings = settings or Settings.from_environment()
    with ExitStack() as stack:
        connection = stack.enter_context(_server(settings) if settings.url else _embedded(settings))
        yield Store(connection, settings)


@contextmanager
def _embedded(settings: Settings) -> Iterator[Connection]:
    lease, where = join(settings), places(settings.home)
    try:
        writer = connect(lease.url, WRITER, lease.passwords.root, HERE)
        reader = connect(lease.url, READER, lease.passwords.reader, HERE)
        with writer, reader:
            key = f"delete {where.passwords}, end all that use it, and new passwords are drawn"
            dialect = ArcadeDB(sql(lease.http, lease.passwords.root), key, where.run / guardian.WRITER)
            connection = Connection(writer, reader, dialect)
            with alone(where) as tell:  # it makes a type twice when two ask for it at once
                bring_up_to_date(connection, tell)
            yield connection
    finally:
        lease.close()


@contextmanager
def _server(settings: Settings) -> Iterator[Connection]:
    with _reached(settings) as (connection, _):
        bring_up_to_date(connection)
        yield connection


@contextmanager
def _reached(settings: Settings) -> Iterator[tuple[Connection, str]]:
    """Reach the server at ONRECORD_URL, and give with the connection what it says it is."""
    url = str(settings.url)
    dialect = Neo4jServer(remedy=f"start the one at {url}, or unset ONRECORD_URL to use the embedded one")
    with connect(url, settings.user, settings.password, ELSEWHERE) as driver:
        connection = Connection(driver, driver, dialect)
        with connection.failing_as(url):
            agent = driver.get_server_info().agent
        check_release(url, agent)
        yield connection, agent


def database_status(settings: Settings | None = None) -> Status:
    """Say whether and where the database runs that `open_store` would open, without starting one.

    Raises StoreError where a server is meant and does not answer, refuses the login or is too old.
    """
    settings = settings or Settings.from_environment()
    if settings.url is None:
        return status(settings)
    with _reached(settings) as (_, agent):
        return Status(running=True, home=settings.home, url=settings.url, server=agent)
