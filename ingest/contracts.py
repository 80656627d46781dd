"""What a reader and an extractor are, and what passes between the stages."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Protocol

from ontology.claim import Claim
from ontology.document import Document, Source
from ontology.node import Entity


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says about itself; every field is what the document gives, nothing is guessed."""

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What a reader makes of the bytes: the text as the reader saw it, and the document's own metadata."""

    text: str
    media_type: str
    metadata: Metadata = field(default_factory=Metadata)


@dataclass(frozen=True, slots=True)
class Reader:
    """A source format: the suffixes it answers to, and how its bytes become text.

    `read(data, path)` raises IngestError naming the path and the place where the bytes are not the format.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    read: Callable[[bytes, PurePath], RawDocument]


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one extractor found in one document: nodes and claims with spans, and how many candidates it dropped, by reason."""

    nodes: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    dropped: Counter[str]


class Context(Protocol):
    """What extractors may know besides the document: the gazetteer and the language model."""


class Extractor(Protocol):
    """A way to find claims in a document, the same for rules and for models."""

    name: str
    version: str

    def extract(self, document: Document, context: Context) -> Iterable[Claim]:
        """Find the claims of a document; every claim has evidence and mentions with spans."""
        ...


Stage = Callable[[Iterable[Document]], Iterator[Extraction]]
