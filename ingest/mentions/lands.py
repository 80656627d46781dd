"""Lands by who rules them: "President Ann Lee of Vastria", "the Kingdom of Vastria"."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import _set

_RULERS = _set("president premier king queen minister governments")
_STATES = _set("republic kingdom commonwealth sultanate emirate principality")
_REACH = 6
"""Words before "of" in which the ruler's title stands."""


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the lands that the gazetteer does not have, wherever their names stand."""
    stretches = chunks(reading, found)
    ruled = {reading.text(*chunk) for chunk in stretches if _ruled(reading, chunk)}
    states = {name.rsplit(" of ", 1)[1] for name in (reading.text(*c) for c in stretches) if _state(name)}
    for start, end in stretches:
        name = reading.text(start, end)
        if name in ruled | states or _state(name):
            yield Candidate(start, end, "Jurisdiction", name, "pattern", 0.7)


def _state(name: str) -> bool:
    return " of " in name and name.split()[0].lower() in _STATES


def _ruled(reading: Reading, chunk: Chunk) -> bool:
    """Whether a ruler with a title and a name stands before "of"."""
    doc, start = reading.doc, chunk[0]
    if start < 3 or doc[start - 1].text != "of" or not doc[start - 2].text[0].isupper():
        return False
    names = [t for t in doc[max(0, start - _REACH) : start - 1] if t.i >= doc[start].sent.start]
    while names and not names[0].text[0].isupper():
        names = names[1:]
    titled = [i for i, t in enumerate(names) if t.lower_ in _RULERS and t.text[0].isupper()]
    return bool(titled) and titled[-1] < len(names) - 1 and all(t.text[0].isupper() for t in names[titled[-1] :])


LANDS = Recogniser("lands", 17, find)
