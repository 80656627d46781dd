"""The whole graph as a file, for keeping and for moving to another database.

It is made of claims lines in one order, the same for the same graph whichever database holds it, with the bytes that
each document was read from behind the first document that was, and ends with a line that counts and hashes what stands
above, so that a file cut short is not taken for a smaller graph.
"""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import IO, Any, Literal, Protocol

from graph.answers import Versioned
from graph.errors import BrokenDump, NotFound, StoreError
from graph.export.records import records
from ontology.document import Document, Sha256
from ontology.errors import OnRecordError
from ontology.lines import to_line
from ontology.record import Record

KINDS = ("document", "node", "claim", "decision", "original")
ORIGINAL, END = b'{"kind":"original",', b'{"kind":"end",'


class Archive(Versioned, Protocol):
    """A graph that tells whether it changed, and has the originals of its documents."""

    def original(self, sha256: str) -> bytes:
        """Give the bytes that a document was read from; raises NotFound where they are not kept here."""
        ...


class Original(Record):
    """The bytes of a document as they came, in base 64."""

    kind: Literal["original"] = "original"
    sha256: Sha256
    data: str


class Summary(Record):
    """How much a dump holds, and the SHA-256 of all lines above its last; older ones know of no originals."""

    documents: int
    nodes: int
    claims: int
    decisions: int
    originals: int = 0
    sha256: str


Sift = Callable[[Iterable[Record]], AbstractContextManager[Iterable[Record]]]


def dump(store: Archive, stream: IO[bytes], *, originals: bool = True, sift: Sift | None = None) -> Summary:
    """Write the whole graph, with the originals that are kept here unless these are not wanted.

    With `sift`, only the records that it lets through, and no originals, for these hold what records do not.
    Raises StoreError where it changed meanwhile, for then the file may be of two minds, or an original is damaged.
    """
    before = store.version()
    found = records(store, every_id=True)
    if sift:
        with sift(found) as sifted:
            summary = write(sifted, stream)
    else:
        summary = write(_with_originals(found, store.original) if originals else found, stream)
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
    if found != _told(last):
        raise BrokenDump(f"{name}: what it holds is not what its last line says; take a copy that is whole")
    return found


def lines(stream: IO[bytes], keep: Callable[[bytes], object]) -> Iterator[bytes]:
    """Give the lines of a dump that hold records; `keep` is given the originals that stand between them.

    In place of one comes an empty line, so that the others keep their numbers.
    """
    for line in stream:
        if line.startswith(ORIGINAL):
            keep(base64.b64decode(Original.from_json(line).data))
            yield b"\n"
        elif not line.startswith(END):
            yield line


def _with_originals(found: Iterable[Record], read: Callable[[str], bytes]) -> Iterator[Record]:
    """Put the bytes that a document was read from behind it; those of several stand behind the first of them."""
    given: set[str] = set()
    for record in found:
        yield record
        if not isinstance(record, Document) or record.sha256 in given:
            continue
        given.add(record.sha256)
        try:
            data = read(record.sha256)
        except NotFound:
            continue
        if hashlib.sha256(data).hexdigest() != record.sha256:
            raise StoreError(f"the kept original {record.sha256} of {record.id} is damaged; put it right or delete it")
        yield Original(sha256=record.sha256, data=base64.b64encode(data).decode())


def _kind(line: bytes) -> str:
    try:
        fields: Any = json.loads(line)
        return str(fields["kind"])
    except (ValueError, TypeError, KeyError):
        return ""


def _told(last: bytes) -> Summary | None:
    """Read what the last line of a dump tells of it; None where it is none."""
    try:
        return Summary.from_json(b"{" + last.removeprefix(END))
    except OnRecordError:
        return None


def _summary(counted: Counter[str], sha256: str) -> Summary:
    return Summary(**{f"{kind}s": counted[kind] for kind in KINDS}, sha256=sha256)
