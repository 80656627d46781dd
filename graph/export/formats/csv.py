"""CSV of the claims, a row each, with the names of what they join and the sentence that says so."""

from collections.abc import Iterable, Iterator
from typing import IO

from graph.export.contracts import Format
from graph.export.joined import one_name
from graph.tables import write_table
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import type_of

COLUMNS = (
    "claim", "subject", "subject_type", "subject_name", "relation", "object", "object_type", "object_name",
    "acting", "role", "side", "count", "polarity", "status", "modality", "attributed_to", "when", "when_words",
    "quote", "document", "document_title", "start", "end", "extractor", "version", "confidence", "review",
)  # fmt: skip


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write the claims among records as a table."""
    write_table(COLUMNS, _rows(one_name(records)), stream)


def _rows(records: Iterable[Record]) -> Iterator[tuple[object, ...]]:
    names: dict[str, str] = {}
    for record in records:
        if isinstance(record, Entity):
            names[record.id] = record.name
        elif isinstance(record, Document):
            names[record.id] = record.title or ""
        elif isinstance(record, Claim):
            yield _row(record, names)


def _row(claim: Claim, names: dict[str, str]) -> tuple[object, ...]:
    said = claim.evidence[0]
    ends = (
        value
        for end in (claim.subject, claim.object)
        for value in (end, type_of(end).type(), names.get(end, ""))
    )  # fmt: skip
    subject, subject_type, subject_name, target, target_type, target_name = ends
    return (
        claim.id, subject, subject_type, subject_name, claim.relation, target, target_type, target_name,
        *(claim.properties.get(key) for key in ("acting", "role", "side", "count")),
        claim.polarity, claim.status, claim.modality,
        "; ".join(names.get(source, source) for source in claim.attributed_to),
        claim.when, claim.when_words, said.quote, said.document, names.get(said.document, ""), said.start, said.end,
        claim.extractor, claim.version, claim.confidence, claim.review.verdict if claim.review else None,
    )  # fmt: skip


FORMAT = Format("csv", ".csv", "text/csv", write)
