"""From a cleaned document to its mentions, each resolved within the document."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc, Span

from ingest.coreference import resolve
from ingest.gazetteer import Gazetteer
from ingest.language.pieces import parse
from ingest.mentions import Reading, recognise
from ingest.reattaching import reattach
from ingest.retagging import retag
from ontology.document import Document
from ontology.node import Entity

QUOTED = re.compile(
    r"“([^“”]+)(?:”|(?=\n[^\S\n]*\n[^\S\n]*“)|\Z)"
    r"|(?<!\w)\"(?!\s)([^\"]+?)(?:(?=\n[^\S\n]*\n[^\S\n]*\")|(?<!\s)\")"
)
"""Words between quotation marks, group 1 or 2; a quotation may go on in a new paragraph without being closed before.

A straight mark before which there is a space closes nothing: where one is missing, what follows is no quotation.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """Words of a document that name an entity.

    `start` and `end` are characters of the document's text and `text` is what stands there; `root` is the index of the
    head token in the parsed document. `entity` is resolved within the document: every mention of one thing carries the
    same node. `how` says what found it (gazetteer, pattern, model, description, coreference, pronoun), `score` lies
    between 0 and 1.
    """

    start: int
    end: int
    text: str
    root: int
    entity: Entity
    how: str
    score: float


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document, its parse (`doc.text == document.text`), and its mentions by where they start.

    Mentions overlap only as inner and outer: "DHS" in "the DHS press office".
    """

    document: Document
    doc: Doc
    mentions: tuple[Found, ...]
    _by_root: dict[int, tuple[Found, ...]] = field(init=False, repr=False, compare=False)
    _longest: int = field(init=False, repr=False, compare=False)
    _quoted: tuple[tuple[int, int], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index: dict[int, tuple[Found, ...]] = {}
        for mention in self.mentions:
            index[mention.root] = (*index.get(mention.root, ()), mention)
        object.__setattr__(self, "_by_root", index)
        object.__setattr__(self, "_longest", max((m.end - m.start for m in self.mentions), default=0))
        object.__setattr__(self, "_quoted", tuple(found.span() for found in QUOTED.finditer(self.document.text)))

    def quotes(self, place: int) -> bool:
        """Whether a character stands between quotation marks."""
        start, end = self._quoted[max(0, bisect_left(self._quoted, (place,)) - 1)] if self._quoted else (0, 0)
        return start < place < end

    def starting(self, first: int, limit: int) -> tuple[Found, ...]:
        """Give the mentions that start at a character from `first` on and before `limit`, in order."""
        low = bisect_left(self.mentions, first, key=lambda m: m.start)
        return self.mentions[low : bisect_left(self.mentions, limit, low, key=lambda m: m.start)]

    def at(self, token_index: int) -> Found | None:
        """Give the mention whose head is this token; the longest where several share it."""
        return max(self._by_root.get(token_index, ()), key=lambda m: m.end - m.start, default=None)

    def all_at(self, token_index: int) -> tuple[Found, ...]:
        """Give one mention for each entity that this head stands for: "agreements with A, B and C" are three."""
        longest: dict[str, Found] = {}
        outer = self.at(token_index)
        for mention in self._by_root.get(token_index, ()):
            if outer is not None and type(mention.entity) is type(outer.entity):
                longest[mention.entity.id] = mention
        return tuple(longest.values())

    def covering(self, token_index: int) -> Found | None:
        """Give the shortest mention that this token is part of."""
        token = self.doc[token_index]
        end = token.idx + len(token)
        fitting = [m for m in self.starting(end - self._longest, token.idx + 1) if end <= m.end]
        return min(fitting, key=lambda m: m.end - m.start, default=None)


def annotate(document: Document, nlp: Language, gazetteer: Gazetteer) -> Annotated:
    """Parse a document and find its mentions; a pipeline without a parser gives names only."""
    doc = parse(document.text, nlp)
    if doc.has_annotation("TAG"):
        retag(doc)
    if doc.has_annotation("DEP"):
        reattach(doc)
    reading = Reading(document, doc, gazetteer)
    found: list[Found] = []
    for thing in resolve(reading, recognise(reading)):
        entity = thing.entity(document.id)
        for made in thing.mentions:
            span = doc[made.start : made.end]
            root = made.root if made.root is not None else _root(span, reading.parsed)
            found.append(Found(span.start_char, span.end_char, span.text, root, entity, made.how, made.score))
    return Annotated(document, doc, tuple(sorted(found, key=lambda m: (m.start, -m.end, m.entity.id))))


def _root(span: Span, parsed: bool) -> int:
    """Give the token through which the rest of the sentence reaches a mention."""
    return span.root.i if parsed else span.end - 1
