"""Records as JSON lines: the form in which rooms meet, and that a journalist can read before it is loaded."""

from collections.abc import Iterable, Iterator
from typing import IO, Any

from pydantic_core import from_json, to_json

from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.errors import BadLine, InvalidRecord, OnRecordError
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import node_type

AnyRecord = Document | Entity | Claim | Decision
KINDS: dict[str, type[Document | Claim | Decision]] = {"document": Document, "claim": Claim, "decision": Decision}


def to_line(record: Record) -> str:
    """Write a record as one line of JSON without its line end; `kind` comes first, and a node's `type` after its id."""
    fields = record.model_dump(mode="json")
    if isinstance(record, Entity):
        fields = {"kind": "node", "id": record.id, "type": record.type()} | fields
    return to_json(fields).decode()


def from_line(line: str | bytes) -> AnyRecord:
    """Read a record from one line of JSON; raises InvalidRecord naming the record and the field.

    Evidence is checked against its document by whoever has the document at hand (`Claim.check`).
    """
    data = line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")
    try:
        fields: Any = from_json(data)
    except ValueError as error:
        raise InvalidRecord(f"no JSON: {error}") from None
    if not isinstance(fields, dict):
        raise InvalidRecord('no JSON object; a record is written {"kind": …}')
    kind = fields.pop("kind", None)
    if kind == "node":
        return node_type(str(fields.pop("type", None))).from_json(to_json(fields))
    if not isinstance(kind, str) or kind not in KINDS:
        raise InvalidRecord(f"kind: {kind!r} is none of node, {', '.join(KINDS)}")
    return KINDS[kind].from_json(data)


def write_lines(records: Iterable[Record], stream: IO[str]) -> int:
    """Write records as JSON lines and give their number."""
    count = 0
    for count, record in enumerate(records, start=1):  # noqa: B007
        stream.write(to_line(record) + "\n")
    return count


def read_lines(stream: Iterable[str | bytes], source: str) -> Iterator[AnyRecord | BadLine]:
    """Read JSON lines; a line that is no record is given as the BadLine to report, so that the good ones still load."""
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            yield from_line(line)
        except OnRecordError as error:
            yield BadLine(source, number, str(error))
