"""What a reader and an extractor are, and what passes between the stages."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TypeVar, cast

from ingest.annotate import Annotated
from ingest.attribution import Quotation, quotations
from ingest.gazetteer import Gazetteer
from ingest.resolve import merge
from ontology.claim import Claim
from ontology.document import Document, Source
from ontology.node import Entity

T = TypeVar("T")


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
    retrieved_at: str | None = None


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
class Context:
    """What an extractor knows besides the document's text, and where it declares nodes and counts what it drops.

    `annotated` is the document parsed and with its mentions, made once for all extractors, `publisher` the outlet
    that published it if it says, `quoted` its quotations; `nodes` and `dropped` belong to this one document.
    """

    annotated: Annotated
    publisher: Entity | None = None
    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    nodes: dict[str, Entity] = field(default_factory=dict)
    dropped: Counter[str] = field(default_factory=Counter)
    quoted: tuple[Quotation, ...] = field(init=False)
    _found: dict[Callable[[Annotated], object], object] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "quoted", quotations(self.annotated))

    def once(self, find: Callable[[Annotated], T]) -> T:
        """Give what a function finds in the document; it looks once, whichever extractors ask."""
        if find not in self._found:
            self._found[find] = find(self.annotated)
        return cast(T, self._found[find])

    def declare(self, node: Entity) -> str:
        """Say that a claim may use a node and give its id; a node declared before takes the new names as aliases."""
        known = self.nodes.get(node.id)
        self.nodes[node.id] = merge((known, node)) if known else node
        return node.id

    def drop(self, reason: str) -> None:
        """Count a candidate that is not said after all."""
        self.dropped[reason] += 1


@dataclass(frozen=True, slots=True)
class Extractor:
    """A way to find claims in a document, the same for rules and for models.

    `extract(document, context)` gives claims whose evidence and mentions have spans in the document; it declares in the
    context every node that they use.
    """

    name: str
    version: str
    extract: Callable[[Document, Context], Iterable[Claim]]
