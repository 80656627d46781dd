"""From a cleaned document to its mentions, each resolved within the document."""

from dataclasses import dataclass

from spacy.tokens import Doc

from ontology.document import Document
from ontology.node import Entity


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

    def at(self, token_index: int) -> Found | None:
        """Give the mention whose head is this token; the longest where several share it."""
        fitting = [m for m in self.mentions if m.root == token_index]
        return max(fitting, key=lambda m: m.end - m.start, default=None)

    def covering(self, token_index: int) -> Found | None:
        """Give the shortest mention that this token is part of."""
        token = self.doc[token_index]
        fitting = [m for m in self.mentions if m.start <= token.idx and token.idx + len(token) <= m.end]
        return min(fitting, key=lambda m: m.end - m.start, default=None)
