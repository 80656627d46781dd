"""Reading documents from the browser: what a program that reads gives, and how it is shown before it is on record.

The explorer knows no reader of its own: `app.py` hands one in, so that the pages stay apart from the extraction.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.answers import Fact, Node, Quote
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import type_of


class Paper(Record):
    """A document as a person gives it: its file name and what the person says of it; empty is not known."""

    name: str
    title: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""


@dataclass(frozen=True)
class Added:
    """What became of a reading: how it is told, whether its document was on record before, and what was refused."""

    title: str
    words: str
    known: bool
    refused: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What was read in a document, and what was dropped, by reason."""

    document: Document
    nodes: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    dropped: Mapping[str, int]

    @property
    def records(self) -> tuple[Document | Entity | Claim, ...]:
        """Everything to load."""
        return (self.document, *self.nodes, *self.claims)


Reads = Callable[[bytes, Paper], Reading]
"""A way to read the bytes of a document; raises OnRecordError naming the document and what to do."""

_given: list[Reads] = []


def give_reader(reads: Reads | None) -> None:
    """Say how documents are read; None where they cannot be."""
    _given[:] = [reads] if reads else []


def reader() -> Reads | None:
    """Give the way to read documents, None where this explorer has none."""
    return _given[0] if _given else None


def facts_of(reading: Reading) -> tuple[Fact, ...]:
    """Word what was read as the facts that it would become."""
    names = {node.id: node.name for node in reading.nodes}
    return tuple(_fact(claim, reading.document, names) for claim in reading.claims)


def _fact(claim: Claim, document: Document, names: Mapping[str, str]) -> Fact:
    def node(identifier: str) -> Node:
        return Node(id=identifier, name=names.get(identifier) or type_of(identifier).type())

    time = claim.time
    properties: dict[str, Any] = dict(claim.properties)
    return Fact(
        id=claim.id,
        subject=node(claim.subject),
        relation=claim.relation,
        object=node(claim.object),
        polarity=claim.polarity,
        status=claim.status,
        modality=claim.modality,
        when=claim.when,
        when_words=claim.when_words,
        earliest=time.earliest.isoformat() if time and time.earliest else None,
        latest=time.latest.isoformat() if time and time.latest else None,
        precision=time.precision if time else None,
        **properties,
        extractor=claim.extractor,
        version=claim.version,
        confidence=claim.confidence,
        attributed_to=tuple(node(source) for source in claim.attributed_to),
        quotes=tuple(
            Quote(
                passage="",
                document=document.id,
                title=document.title or document.path,
                publisher=names.get(document.publisher or ""),
                published=document.published,
                authors=document.authors,
                url=document.url,
                start=evidence.start,
                end=evidence.end,
                text=evidence.quote,
            )
            for evidence in claim.evidence
        ),
    )
