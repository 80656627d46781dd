"""Bodies by the people who belong to them: "DKP's Ana Reyes", "Ana Reyes of the Northern Dawn", "BPL co-founder"."""

from collections.abc import Iterator

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import (
    CALENDAR,
    FUNCTION,
    HONORIFICS,
    JURISDICTION_HEADS,
    LAW_HEADS,
    OFFICE_ROLES,
    PLACE_HEADS,
    PLACE_OPENERS,
    POLICY_NAME_HEADS,
    RANKS,
    _set,
)

_OF = frozenset({"of", "from"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_NO_BODY = (
    LAW_HEADS | POLICY_NAME_HEADS.keys() | PLACE_HEADS | JURISDICTION_HEADS | CALENDAR | FUNCTION | OFFICE_ROLES | RANKS
)
_NO_ACRONYM = _set(
    "i ii iii iv v vi vii viii ix x xi xii tv dj ok dna hiv aids covid gdp ceo cfo coo mp mps mep pm am la ny dc nyc "
    "qc sc kc phd md llb jr sr usa us uk uae ussr eu un id pdf gmt utc est pst cet et pt ad bc vip mvp pr hr it ai"
)
_SEATS = _set("district constituency ward borough region province county riding seat state island city town village")
_FOUNDING = _set("founder cofounder co-founder creator ceo owner boss chairman chairwoman")
_BELONGING = _set(
    "member members defector defectors employee employees staffer staffers subsidiary affiliate cofounder"
)
_LONGEST = 4
_SHORTEST = 2


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the names to which people's names are tied as to a body, wherever else in the document they stand."""
    if not reading.tagged:
        return
    free = chunks(reading, found)
    people = {c for c in chunks(reading, ()) if _person(reading, c)}
    opening, closing = {c[0] for c in people}, {c[1] for c in people}
    places, named = _places(reading, free), _persons(reading, people)
    told = {
        reading.text(*c)
        for c in free
        if _tied(reading, c, opening, closing) and reading.text(*c) not in places | named and _body_like(reading, c)
    }
    bracketed = {name for name in told if f"({name})" in reading.document.text}
    for start, end in free:
        name = reading.text(start, end)
        if name in told - bracketed and (start, end) not in people:
            yield Candidate(start, end, "Organization", name, "pattern", 0.7)


def _person(reading: Reading, chunk: Chunk) -> bool:
    """Whether a stretch is made as names of people are, or the model takes the whole of it for one."""
    start, end = chunk
    words = [t for t in reading.doc[start:end] if t.text[0].isupper()]
    if not _SHORTEST <= len(words) <= _LONGEST or words[-1].lower_ in _NO_BODY - LAW_HEADS:
        return False
    if any(t.text.isupper() and len(t) > 2 for t in words):  # noqa: PLR2004 - "JR" may be a name
        return False
    hyphen = any(t.text == "-" and t.nbor(1).is_lower for t in reading.doc[start : end - 1])
    voted = all(t.ent_type_ == "PER" for t in words) and not _after_of(reading, start)
    return is_given_name(words[0].text) or hyphen or voted


def _after_of(reading: Reading, start: int) -> bool:
    before = [t.lower_ for t in reading.doc[max(0, start - 2) : start]]
    return before[-1:] == ["of"] or before == ["of", "the"]


def _tied(reading: Reading, chunk: Chunk, opening: set[int], closing: set[int]) -> bool:
    """Whether a person's name follows as what belongs to it, or stands before "of" and it."""
    start, end = chunk
    doc = reading.doc
    if end + 1 < len(doc) and doc[end].text in _OWNING and end + 1 in opening:
        return not (start and doc[start - 1].lower_ in {"in", "at"})
    if end + 1 < len(doc) and doc[end].lower_ in _FOUNDING and doc[end + 1].text[0].isupper():
        return True
    before = start - 1
    article = before > 0 and doc[before].lower_ == "the"
    before -= article
    if before < 1 or doc[before].lower_ not in _OF:
        return False
    if doc[before - 1].lower_ in _BELONGING and not any(t.ent_type_ in {"LOC", "GPE"} for t in doc[start:end]):
        return True
    if before not in closing:
        return False
    if end < len(doc) and (doc[end].pos_ in {"NOUN", "ADJ"} or doc[end].lower_ in _SEATS or _in_a_land(reading, end)):
        return False
    name = doc[start:end]
    return acronym(name.text) or (end - start > 1 and not any(t.ent_type_ in {"LOC", "GPE"} for t in name)) or article


def _in_a_land(reading: Reading, end: int) -> bool:
    """Whether a comma and another capital follow, as in "of Drumlin, Ohio"."""
    after = reading.doc[end : end + 2]
    return len(after) > 1 and after[0].text == "," and after[1].text[0].isupper() and not is_given_name(after[1].text)


def acronym(text: str) -> bool:
    """Whether a word is written as acronyms of bodies are: "NWSC", "PSUV", but not "TV" or "IV"."""
    return text.isupper() and text.isalpha() and 2 <= len(text) <= 6 and text.lower() not in _NO_ACRONYM  # noqa: PLR2004


def _body_like(reading: Reading, chunk: Chunk) -> bool:
    """Whether a name may be a body's: no land's, no post, no month, no town by its first word."""
    start, end = chunk
    words = [t.lower_.rstrip(".") for t in reading.doc[start:end]]
    if words[-1] in _NO_BODY or words[0] in PLACE_OPENERS | HONORIFICS | OFFICE_ROLES | RANKS:
        return False
    if end - start == 1 and (len(words[0]) < 3 or reading.doc[start].text.isupper()):  # noqa: PLR2004
        return acronym(reading.doc[start].text)
    return reading.doc[end - 1].pos_ in {"PROPN", "NOUN"}


def _places(reading: Reading, free: list[Chunk]) -> frozenset[str]:
    """Names that somewhere stand as places do, or that the model takes for one wherever they stand alone."""
    found: set[str] = set()
    for start, end in free:
        before = reading.doc[start - 1].lower_ if start else ""
        voted = end - start == 1 and reading.doc[start].ent_type_ in {"LOC", "GPE"}
        describing = (
            end < len(reading.doc) and reading.doc[start].dep_ == "compound" and reading.doc[end].pos_ == "NOUN"
        )
        if voted or before in {"in", "near", "outside", "across"} and end - start == 1 and not describing:
            found.add(reading.text(start, end))
    return frozenset(found)


def _persons(reading: Reading, people: set[Chunk]) -> frozenset[str]:
    """Names and last names of people."""
    return frozenset({reading.text(*c) for c in people} | {reading.doc[c[1] - 1].text for c in people})


AFFILIATED = Recogniser("affiliated", 19, find)
