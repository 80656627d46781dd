"""The whole graph as a file, for keeping and for moving to another database.

It is made of claims lines in one order, the same for the same graph whichever database holds it, and ends with a line
that counts and hashes what stands above, so that a file cut short is not taken for a smaller graph.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO, Any, Protocol

from graph.answers import Graph
from graph.errors import BrokenDump, StoreError
from graph.export.records import records
from ontology.lines import to_line
from ontology.record import Record

KINDS = ("document", "node", "claim", "decision")
END = b'{"kind":"end",'


class Versioned(Graph, Protocol):
    """A graph that tells whether it changed."""

    def version(self) -> str:
        """Give another word after every change."""
        ...


class Summary(Record):
    """How much a dump holds, and the SHA-256 of all lines above its last."""

    documents: int
    nodes: int
    claims: int
    decisions: int
    sha256: str


def dump(store: Versioned, stream: IO[bytes]) -> Summary:
    """Write the whole graph; raises StoreError where it changed meanwhile, for then the file may be of two minds."""
    before = store.version()
    summary = write(records(store, every_id=True), stream)
    if store.version() != before:
        raise StoreError("the graph changed while it was written out; dump it again when nobody loads anything")
    return summary


def write(found: Iterable[Record], stream: IO[bytes]) -> Summary:
    """Write records and the line that ends them."""
    hashed, counted = hashlib.sha256(), Counter[str]()
    for record in found:
        line = f"{to_line(record)}\n".encode()
        stream.write(line)
        hashed.update(line)
        counted[getattr(record, "kind", "node")] += 1
    summary = _summary(counted, hashed.hexdigest())
    stream.write(END + summary.model_dump_json().encode()[1:] + b"\n")
    return summary


def check(stream: IO[bytes], name: str) -> Summary:
    """Read a dump to its end and count it; raises BrokenDump where it is cut short or altered."""
    hashed, counted = hashlib.sha256(), Counter[str]()
    last: bytes | None = None
    for line in stream:
        if last is not None:
            raise BrokenDump(f"{name}: it goes on behind its end; dumps cannot be put together, restore one by one")
        if line.startswith(END):
            last = line
            continue
        hashed.update(line)
        counted[_kind(line)] += 1
    if last is None:
        raise BrokenDump(
            f"{name}: it ends too early or is no dump; make it anew, or load claims lines by onrecord load"
        )
    found = _summary(counted, hashed.hexdigest())
    if END + found.model_dump_json().encode()[1:] != last.rstrip():
        raise BrokenDump(f"{name}: what it holds is not what its last line says; take a copy that is whole")
    return found


def lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Give the lines of a dump that hold records."""
    yield from (line for line in stream if not line.startswith(END))


def _kind(line: bytes) -> str:
    try:
        fields: Any = json.loads(line)
        return str(fields["kind"])
    except (ValueError, TypeError, KeyError):
        return ""


def _summary(counted: Counter[str], sha256: str) -> Summary:
    return Summary(**{f"{kind}s": counted[kind] for kind in KINDS}, sha256=sha256)
