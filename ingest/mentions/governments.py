"""Governments and forces by whose they are: "the Cuban government", "Malaysian navy", "the Monti government"."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import chunks
from ingest.mentions._words import GOVERNMENT_NOUNS, ORGANIZATION_HEADS, _set

_KINDS = {"court": "Court", "parliament": "Legislature", "senate": "Legislature", "congress": "Legislature"}
_LONGEST = 3


_STATE_FIELDS = _set(
    "environment health statistics transport fisheries parks elections police sport nature highways border agriculture "
    "immigration revenue industry energy innovation infrastructure rail water heritage fisheries"
)


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer bodies whose name is a capitalised word and a common noun."""
    ends = {c.end for c in found}
    for start, end in chunks(reading, ()):
        if _field_and_land(reading, (start, end), found):
            yield Candidate(start, end, "GovernmentBody", reading.text(start, end), "pattern", 0.75)
            continue
        if end >= len(reading.doc) or end - start > _LONGEST or end in ends and reading.doc[end - 1].text.isupper():
            continue
        noun = reading.doc[end].lower_
        if noun not in GOVERNMENT_NOUNS or any(w.lower_ in ORGANIZATION_HEADS for w in reading.doc[start:end]):
            continue
        after = reading.doc[end + 1] if end + 1 < len(reading.doc) else None
        if after is not None and after.pos_ == "NOUN" and after.dep_ != "conj" and reading.doc[end].dep_ == "compound":
            continue
        kind = _KINDS.get(noun, "GovernmentBody")
        yield Candidate(start, end + 1, kind, reading.text(start, end + 1), "pattern", 0.8)


def _field_and_land(reading: Reading, chunk: tuple[int, int], found: tuple[Candidate, ...]) -> bool:
    """Whether a field of government and a known land make a name: "Statistics Norway"."""
    start, end = chunk
    land = next((c for c in found if c.end == end and c.kind == "Jurisdiction" and c.start > start), None)
    return land is not None and reading.doc[land.start - 1].lower_ in _STATE_FIELDS


GOVERNMENTS = Recogniser("governments", 8, find)
