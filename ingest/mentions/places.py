"""Places: by their last word, after a preposition where the model votes for one, before a comma and a known land."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import CALENDAR, JURISDICTION_HEADS, OFFICE_ROLES, PLACE_HEADS, PLACE_OPENERS, WHERE, _set

_LANDS = frozenset({"Jurisdiction", "Place"})

_GOVERNING = _set(
    "minister ministers president parliament government cabinet ambassador constitution embassy army premier"
)
_GOVERNMENTS = frozenset({"government", "governments", "parliament"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the places that the gazetteer does not have."""
    voted = {t.i for e in reading.doc.ents if e.label_ in {"LOC", "GPE", "FAC"} for t in e}
    surnames = {c.name.split()[-1] for c in found if c.kind == "Person"}
    lands = {c.start for c in found if c.kind in _LANDS}
    told: set[str] = set()
    ruling = _ruling(reading, found)
    for start, end in sorted(chunks(reading, found), key=lambda c: not _where(reading, c)):
        words = [t.text for t in reading.doc[start:end]]
        last = words[-1].lower()
        if last in OFFICE_ROLES | CALENDAR or words[-1] in surnames:
            continue
        name = reading.text(start, end)
        if name in ruling:
            yield Candidate(start, end, "Jurisdiction", name, "pattern", 0.7)
        elif len(words) > 1 and last in PLACE_HEADS | JURISDICTION_HEADS:
            kind = "Place" if last in PLACE_HEADS or last == "city" else "Jurisdiction"
            yield Candidate(start, end, kind, name, "pattern", 0.7)
        elif (
            _in_a_land(reading, end, lands)
            or _town(reading, (start, end))
            or (all(i in voted for i in range(start, end)) and (name in told or _where(reading, (start, end))))
        ):
            told.add(name)
            yield Candidate(start, end, "Place", name, "model", 0.6)


def _ruling(reading: Reading, found: tuple[Candidate, ...]) -> frozenset[str]:
    """Names that somewhere govern: "Norland's foreign minister", "the government of Norland"."""
    doc, names = reading.doc, set[str]()
    for start, end in chunks(reading, found):
        following = [t.lower_ for t in doc[end : end + 4]]
        before = [t.lower_ for t in doc[max(0, start - 3) : start] if t.lower_ != "the"]
        has = following[:1] in (["'s"], ["’s"]) and set(following[1:]) & _GOVERNING and "." not in following
        whole = end >= len(doc) or not doc[end].text[0].isupper()
        if has or (whole and before[-1:] == ["of"] and set(before[:-1]) & _GOVERNMENTS):
            names.add(reading.text(start, end))
    return frozenset(names)


def _in_a_land(reading: Reading, end: int, lands: set[int]) -> bool:
    """Whether a comma and a known land follow: "Kanata, Ontario"."""
    return end + 1 < len(reading.doc) and reading.doc[end].text == "," and end + 1 in lands


def _town(reading: Reading, chunk: Chunk) -> bool:
    """Whether a name that opens as towns do stands after a preposition: "from Port Drumlin"."""
    start, end = chunk
    before = reading.doc[start - 1].lower_ if start else ""
    opens = end - start == 2 and reading.doc[start].lower_ in PLACE_OPENERS
    noun = end < len(reading.doc) and reading.doc[end].pos_ in {"NOUN", "ADJ"}
    return opens and not noun and before in WHERE | {"from", "to", "of", "between"}


def _where(reading: Reading, chunk: Chunk) -> bool:
    """Whether a preposition of place, perhaps with an article, stands before, and no noun after."""
    start, end = chunk
    if start == 0 or (end < len(reading.doc) and reading.doc[end].pos_ in {"NOUN", "ADJ"}):
        return False
    before = reading.doc[start - 1].lower_
    return before in WHERE or (before == "the" and start > 1 and reading.doc[start - 2].lower_ in WHERE)


PLACES = Recogniser("places", 25, find)
