"""Places and what is left of the names: by their last word, by a preposition and the model's vote, in pairs."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import JURISDICTION_HEADS, OFFICE_ROLES, PLACE_HEADS

_WHERE = frozenset(
    {"in", "near", "from", "to", "at", "outside", "across", "around", "off", "into", "toward", "towards"}
)
_VOTES = {"LOC": "Place", "GPE": "Place", "FAC": "Place", "ORG": "Organization", "NORP": "Group"}


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer places by pattern or vote, and organizations that only the model's vote tells."""
    votes = {t.i: e.label_ for e in reading.doc.ents for t in e}
    for start, end in chunks(reading, found):
        words = [t.text for t in reading.doc[start:end]]
        last = words[-1].lower()
        name = reading.text(start, end)
        if len(words) > 1 and (last in PLACE_HEADS or last in JURISDICTION_HEADS):
            kind = "Place" if last in PLACE_HEADS or last == "city" else "Jurisdiction"
            yield Candidate(start, end, kind, name, "pattern", 0.7)
            continue
        if last in OFFICE_ROLES:
            continue
        vote = _vote(votes, (start, end))
        if vote == "Place" and (_where(reading, start) or len(words) == 1):
            yield Candidate(start, end, "Place", name, "model", 0.6)
        elif vote == "Organization" and (words[0].isupper() or len(words) > 1):
            yield Candidate(start, end, "Organization", name, "model", 0.5)


def _vote(votes: dict[int, str], chunk: Chunk) -> str | None:
    cast = {votes.get(i) for i in range(*chunk)}
    return _VOTES.get(cast.pop() or "") if len(cast) == 1 else None


def _where(reading: Reading, start: int) -> bool:
    return start > 0 and reading.doc[start - 1].text.lower() in _WHERE


PLACES = Recogniser("places", 25, find)
