"""JSON lines, the project's own interchange format: what is exported so loads again as the same graph."""

from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from ontology.lines import to_line
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write records as JSON lines."""
    for record in records:
        stream.write(f"{to_line(record)}\n".encode())


FORMAT = Format("lines", ".lines.jsonl", "application/jsonl", write, grants=frozenset({"text"}))
