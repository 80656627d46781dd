"""One record for each node of any number of documents, in memory that does not grow with them."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby
from types import TracebackType

from ingest.resolve import merge
from ontology.lines import from_line, to_line
from ontology.node import Entity

CACHE = -8000
"""What SQLite keeps in memory, in kilobytes; it takes a negative number for these."""


class Merging:
    """Takes nodes as documents name them, and gives each once at the end with all its names, in order of id.

    They wait in a temporary database on the disk that is gone when this is closed, or when the process ends.
    """

    def __init__(self) -> None:
        self._rows = sqlite3.connect("")  # a file without a name, which SQLite itself removes
        self._rows.execute(f"PRAGMA cache_size = {CACHE}")
        self._rows.execute("CREATE TABLE node (id TEXT, line TEXT, PRIMARY KEY (id, line)) WITHOUT ROWID")

    def __enter__(self) -> "Merging":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rows.close()

    def add(self, nodes: Iterable[Entity]) -> None:
        """Take the nodes of a document; the same record twice is kept once."""
        self._rows.executemany("INSERT OR IGNORE INTO node VALUES (?, ?)", ((node.id, to_line(node)) for node in nodes))

    def nodes(self) -> Iterator[Entity]:
        """Give every node once."""
        with closing(self._rows.execute("SELECT id, line FROM node ORDER BY id, line")) as found:
            for _, rows in groupby(found, key=lambda row: row[0]):
                yield merge(record for _, line in rows if isinstance(record := from_line(line), Entity))
