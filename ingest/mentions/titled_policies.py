"""Policies by a title before the common noun that says what they are: "the Keep Harbors Open program"."""

from collections.abc import Iterator

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import CALENDAR, ORGANIZATION_HEADS, PLACE_HEADS

_KINDS = {"program": "Program", "programme": "Program", "initiative": "Program", "policy": "Program", "rule": "Rule"}
_LOOSE = frozenset({"program", "programme", "initiative"})
"""Nouns before which two capitals are a title; before others three are needed, or "in" or "of" among them."""

_BEFORE = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "that", "'s", "’s", "called", "new"})
_LINKS = frozenset({"in", "of", "to", "for"})
_SHOWN = frozenset({"radio", "television", "tv", "news", "space", "nuclear", "missile", "show"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer titles that no earlier name is part of."""
    taken = {i for c in found for i in range(c.start, c.end)}
    for start, end in chunks(reading, ()):
        following = reading.doc[end : end + 1].text
        if following not in _KINDS or not taken.isdisjoint(range(start, end)) or start in reading.headlines:
            continue
        if _titled(reading, (start, end), following):
            yield Candidate(start, end + 1, _KINDS[following], reading.text(start, end), "pattern", 0.7)


def _titled(reading: Reading, chunk: Chunk, noun: str) -> bool:
    """Whether a stretch of capitals before a noun is what that is called, and nobody's name or land."""
    words = [t.lower_ for t in reading.doc[chunk[0] : chunk[1]]]
    if chunk[0] == 0 or reading.doc[chunk[0] - 1].lower_ not in _BEFORE or is_given_name(reading.doc[chunk[0]].text):
        return False
    if not CALENDAR.isdisjoint(words) or words[-1] in ORGANIZATION_HEADS.keys() | PLACE_HEADS | _SHOWN:
        return False
    capitals = [t for t in reading.doc[chunk[0] : chunk[1]] if t.text[0].isupper()]
    if not reading.doc[chunk[1] - 1].text[0].isupper():
        return False  # "the Lee-era program"
    linked = any(t.text in _LINKS for t in reading.doc[chunk[0] : chunk[1]])
    return len(capitals) >= (2 if noun in _LOOSE else 3) or linked


TITLED_POLICIES = Recogniser("titled policies", 13, find)
