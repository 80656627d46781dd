"""What a stream of records tells, kept on the disk, so that memory does not grow with the stream."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from types import TracebackType

from ontology.claim import Claim
from ontology.document import Document
from ontology.identity import digest
from ontology.lines import AnyRecord, to_line
from ontology.node import Entity

CACHE = -8000
"""What SQLite keeps in memory, in kilobytes; it takes a negative number for these."""
TABLES = """
CREATE TABLE held (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE speaks (id TEXT PRIMARY KEY, digest TEXT, extractors TEXT) WITHOUT ROWID;
CREATE TABLE former (kind TEXT, id TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
"""


class Told:
    """Which nodes and claims a stream holds, and for which extractors its documents speak.

    `former` is room for ids that are looked at when the stream is loaded. It all lies in a temporary database that is
    gone when this is closed, or when the process ends.
    """

    def __init__(self) -> None:
        self._rows = sqlite3.connect("")  # a file without a name, which SQLite itself removes
        self._rows.execute(f"PRAGMA cache_size = {CACHE}")
        self._rows.executescript(TABLES)

    def __enter__(self) -> "Told":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rows.close()

    def add(self, record: AnyRecord) -> None:
        """Take note of a record."""
        if isinstance(record, Claim | Entity):
            self._rows.execute("INSERT OR IGNORE INTO held VALUES (?)", (record.id,))
        elif isinstance(record, Document):
            row = record.id, digest(to_line(record)), json.dumps(record.extractors)
            self._rows.execute("INSERT OR REPLACE INTO speaks VALUES (?, ?, ?)", row)

    def lacking(self, ids: Iterable[str]) -> list[str]:
        """Give those of some ids that the stream does not hold."""
        return [key for key in ids if not self._one("SELECT 1 FROM held WHERE id = ?", key)]

    def extractors(self, document: str) -> frozenset[str]:
        """Name the extractors for which the stream speaks about a document."""
        found = self._one("SELECT extractors FROM speaks WHERE id = ?", document)
        return frozenset(json.loads(found[0])) if found else frozenset()

    def speaking(self) -> Iterator[dict[str, object]]:
        """Give each document that speaks for extractors: its id, its digest and their names, in order of id."""
        with closing(self._rows.execute("SELECT * FROM speaks WHERE extractors <> '[]' ORDER BY id")) as found:
            for key, made, names in found:
                yield {"id": key, "digest": made, "extractors": json.loads(names)}

    def remember(self, claims: Iterable[str], nodes: Iterable[str]) -> None:
        """Keep ids of claims and nodes that were in the graph before."""
        for kind, ids in (("claim", claims), ("node", nodes)):
            self._rows.executemany("INSERT OR IGNORE INTO former VALUES (?, ?)", ((kind, key) for key in ids))

    def former(self, kind: str) -> Iterator[str]:
        """Give the kept ids of a kind, `claim` or `node`, in order."""
        with closing(self._rows.execute("SELECT id FROM former WHERE kind = ? ORDER BY id", (kind,))) as found:
            yield from (key for (key,) in found)

    def _one(self, query: str, key: str) -> tuple[str, ...] | None:
        found: tuple[str, ...] | None = self._rows.execute(query, (key,)).fetchone()
        return found
