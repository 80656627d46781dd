"""Recognisers of mentions, a recogniser a module: a module dropped in here is found.

Each reads a document (`Reading`) and what those before it found, and offers candidates; `recognise` keeps those that
fit: a candidate may lie inside another or around it, never across.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

from spacy.tokens import Doc, Span

from ingest.gazetteer import Entry, Gazetteer
from ontology.discovery import discover
from ontology.document import Document

_DATELINE = re.compile(
    r"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{3,40}(?:,\s+[A-Z][\w.]+(?:\s\d{1,2})?){0,2})"
    r"(?:\s*\([A-Z][\w.& ]{1,40}\))?\s*(?:[–—]|--?\s)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `start` to `end` (exclusive) taken for a mention of a thing of some type.

    `name` identifies the thing; `core` is the stretch of the name proper where titles stand around it. `named` tells a
    name from a description. `local` things are nobody's outside this document: "the email", "a USCIS official".
    """

    start: int
    end: int
    kind: str
    name: str
    how: str
    score: float
    named: bool = True
    local: bool = False
    entry: Entry | None = None
    core: tuple[int, int] | None = None
    aliases: tuple[str, ...] = ()

    def crosses(self, other: "Candidate") -> bool:
        """Whether the two overlap without one lying inside the other, or are the same tokens."""
        if (self.start, self.end) == (other.start, other.end):
            return True
        if self.end <= other.start or other.end <= self.start:
            return False
        return not (
            (self.start <= other.start and other.end <= self.end)
            or (other.start <= self.start and self.end <= other.end)
        )


class Reading:
    """A parsed document as recognisers see it."""

    def __init__(self, document: Document, doc: Doc, gazetteer: Gazetteer) -> None:
        self.document, self.doc, self.gazetteer = document, doc, gazetteer
        self.tagged = bool(doc.has_annotation("TAG"))
        self.parsed = bool(doc.has_annotation("DEP"))

    def text(self, start: int, end: int) -> str:
        """Give the words from token `start` to `end` on one line."""
        return " ".join(self.doc[start:end].text.split())

    @cached_property
    def headlines(self) -> frozenset[int]:
        """Tokens of lines set in title case, where capitals say nothing."""
        found: set[int] = set()
        for line in self.lines:
            words = [t for t in line if t.is_alpha and len(t) > 3]
            capital = sum(t.text[0].isupper() for t in words)
            if len(words) >= 4 and capital >= 0.75 * len(words) and line[-1].text not in ".;,:":
                found.update(t.i for t in line)
        return frozenset(found)

    @cached_property
    def datelines(self) -> frozenset[int]:
        """Tokens of "PORT CITY, May 3 (Harbour News) — " at the start of a line: where it was written, not said."""
        found: set[int] = set()
        for match in _DATELINE.finditer(self.document.text):
            span = self.doc.char_span(match.start("place"), match.end("place"), alignment_mode="expand")
            found.update(t.i for t in span or ())
        return frozenset(found)

    @cached_property
    def lines(self) -> list[Span]:
        """The lines of the text that have words."""
        breaks = [t.i for t in self.doc if "\n" in t.text]
        edges = zip([-1, *breaks], [*breaks, len(self.doc)], strict=True)
        return [self.doc[a + 1 : b] for a, b in edges if b > a + 1]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A way to find mentions. Those of a lower rank go first and have the first choice of words."""

    name: str
    rank: int
    find: Callable[[Reading, tuple[Candidate, ...]], Iterable[Candidate]]


@cache
def recognisers() -> tuple[Recogniser, ...]:
    """All recognisers of this folder, in the order in which they go."""
    return tuple(sorted(discover("ingest.mentions", Recogniser), key=lambda r: (r.rank, r.name)))


def recognise(reading: Reading) -> tuple[Candidate, ...]:
    """Let every recogniser go over a document; a candidate across an earlier one, or on the same words, is dropped."""
    found: list[Candidate] = []
    at: dict[int, list[Candidate]] = defaultdict(list)
    for recogniser in recognisers():
        for candidate in recogniser.find(reading, tuple(found)):
            if candidate.start in reading.datelines:
                continue
            near = {id(c): c for i in range(candidate.start, candidate.end) for c in at[i]}
            fitting = _fitted(candidate, [c for c in near.values() if candidate.crosses(c)])
            if fitting is not None:
                found.append(fitting)
                for i in range(fitting.start, fitting.end):
                    at[i].append(fitting)
    return tuple(sorted(_stretched(found), key=lambda c: (c.start, -c.end)))


def _fitted(candidate: Candidate, crossed: list[Candidate]) -> Candidate | None:
    """Give up the titles of a person where they cross another name; an office may cross into a person's titles."""
    if candidate.core is not None and crossed and all(c.end <= candidate.core[0] for c in crossed):
        return replace(candidate, start=candidate.core[0])
    if candidate.kind == "Office" and all(
        c.core and c.start >= candidate.start and candidate.end <= c.core[0] for c in crossed
    ):
        return candidate
    return None if crossed else candidate


def _stretched(found: list[Candidate]) -> Iterator[Candidate]:
    """Widen people to the offices that stand as titles before their names."""
    offices = {c.end: c for c in found if c.kind == "Office"}
    for candidate in found:
        office = None
        if candidate.core is not None:
            office = next((offices[i] for i in range(candidate.start, candidate.core[0] + 1) if i in offices), None)
        start = min(candidate.start, office.start) if office is not None else candidate.start
        yield replace(candidate, start=start)
