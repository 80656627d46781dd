"""Load records in any order: nodes and documents as they come, claims once all of those are in, decisions last."""

import errno
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile, gettempdir
from typing import TypeVar

from graph.errors import StoreError, TooLong
from graph.store.chunks import chunks
from graph.store.claims import load_claims
from graph.store.connection import Connection
from graph.store.corrections import carry_out_corrections
from graph.store.decisions import load_decisions
from graph.store.documents import load_documents
from graph.store.edges import appoint, derive_officials
from graph.store.joins import carry_out_joins
from graph.store.nodes import load_nodes
from graph.store.report import LoadReport
from graph.store.supersede import note_former, supersede
from graph.store.told import Told
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.errors import BadLine
from ontology.lines import AnyRecord, to_line
from ontology.node import Entity

BATCH = 2000
LEAST = 20
"""A batch of so many is not made smaller where a database is too slow for it."""
TEXT = 2_000_000
IN_MEMORY = 32_000_000
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
Progress = Callable[[int], None]
T = TypeVar("T")


def load(
    connection: Connection,
    records: Iterable[AnyRecord | BadLine],
    batch: int = BATCH,
    progress: Progress | None = None,
    replace: bool = True,
) -> LoadReport:
    """Load a stream of records, in batches of at most `batch`; memory does not grow with the stream.

    Records may come in any order. One that is refused (and a line that was no record) is reported, the rest loads.
    Loading the same again changes nothing. A document that names its extractors speaks for them: what they said of it
    before and the stream does not say goes, unless somebody reviewed it or `replace` is off. `progress` is told how
    many records a batch had, once they are in. Raises StoreError.
    """
    with _room(), SpooledTemporaryFile(max_size=IN_MEMORY, mode="w+", encoding="utf-8") as later, Told() as told:
        decisions: list[Decision] = []
        bad: list[str] = []
        first = _Batches(connection, batch, progress)
        for record in records:
            if isinstance(record, BadLine):
                bad.append(str(record))
                continue
            told.add(record)
            if isinstance(record, Claim):
                later.write(to_line(record) + "\n")
            elif isinstance(record, Decision):
                decisions.append(record)
            else:
                first.take(record)
        reports = [LoadReport(refused=tuple(bad)), *first.finish()]
        if replace:
            note_former(connection, told)
        later.seek(0)
        for claims in chunks((Claim.from_json(line) for line in later), batch):
            reports += _in_parts(connection, load_claims, claims)
            appoint(connection, claims)
            _tell(progress, len(claims))
        for decided in chunks(decisions, batch):
            reports += _in_parts(connection, load_decisions, decided)
            _tell(progress, len(decided))
        reports += [supersede(connection, told), carry_out_corrections(connection), carry_out_joins(connection)]
    derive_officials(connection)
    return LoadReport.sum(reports)


@contextmanager
def _room() -> Iterator[None]:
    """Say so where what waits to be loaded finds no room; raises StoreError."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        if not isinstance(error, sqlite3.Error) and error.errno not in NO_ROOM:
            raise
        raise StoreError(
            f"{gettempdir()}: no room there for what waits to be loaded ({error}); "
            "free some, or set TMPDIR to a folder that has it, and load again"
        ) from None


def _in_parts(
    connection: Connection, write: Callable[[Connection, Sequence[T]], LoadReport], batch: Sequence[T]
) -> list[LoadReport]:
    """Write a batch, or its halves one after the other where a statement takes longer than the database lets it."""
    try:
        return [write(connection, batch)]
    except TooLong:
        middle = len(batch) // 2
        if middle < LEAST:
            raise StoreError(
                f"load: the database is too busy to write {len(batch)} records in the time that it gives a statement; "
                "load again when it is less so: what is in stays in, and is not written twice"
            ) from None
    return [report for half in (batch[:middle], batch[middle:]) for report in _in_parts(connection, write, half)]


class _Batches:
    """Collects nodes and documents, and writes each kind when enough of it has come."""

    def __init__(self, connection: Connection, batch: int, progress: Progress | None) -> None:
        self.connection, self.batch, self.progress = connection, batch, progress
        self.nodes: list[Entity] = []
        self.documents: list[Document] = []
        self.text = 0
        self.reports: list[LoadReport] = []

    def take(self, record: Entity | Document) -> None:
        """Keep a record for the next batch."""
        if isinstance(record, Document):
            self.documents.append(record)
            self.text += len(record.text)
        else:
            self.nodes.append(record)
        if len(self.nodes) >= self.batch:
            self._write_nodes()
        if len(self.documents) >= self.batch or self.text >= TEXT:
            self._write_documents()

    def finish(self) -> list[LoadReport]:
        """Write what is left, and say what was done."""
        self._write_nodes()
        self._write_documents()
        return self.reports

    def _write_nodes(self) -> None:
        if self.nodes:
            self.reports += _in_parts(self.connection, load_nodes, self.nodes)
            _tell(self.progress, len(self.nodes))
            self.nodes = []

    def _write_documents(self) -> None:
        if self.documents:
            self.reports += _in_parts(self.connection, load_documents, self.documents)
            _tell(self.progress, len(self.documents))
            self.documents, self.text = [], 0


def _tell(progress: Progress | None, count: int) -> None:
    if progress:
        progress(count)
