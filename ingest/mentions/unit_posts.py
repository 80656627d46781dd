"""Posts in a unit that has no name of its own: "chief of the agency's field operations branch"."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._posts import rank_start, role, role_end
from ingest.mentions._words import OFFICE_ROLES, TENURE_WORDS, _set

_UNITS = _set("branch division unit bureau section directorate department office wing desk")
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_AUTHORITIES = _set("agency department ministry bureau administration service city county state government police")
_LONGEST = 6
"""Words that may tell a unit from others: "field operations planning"."""

_OWNER = 5
_LINKS = frozenset({"and", "&", ","})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the post and the unit, each by what the text calls it; both are this document's own."""
    if not reading.tagged:
        return
    bodies = {c.end: c for c in found}
    for token in reading.doc:
        end = role_end(reading, token.i) if token.lower_ in OFFICE_ROLES else 0
        if not end or role(reading, end) != "of" or token.text[0].isupper():
            continue
        unit = _unit(reading, end + 1, bodies)
        if unit is None:
            continue
        start, stop, kind = unit
        begin = rank_start(reading, token.i)
        title = " ".join(t.text for t in reading.doc[begin:end] if t.lower_ not in TENURE_WORDS)
        body = reading.text(start, stop)
        yield Candidate(begin, stop, "Office", f"{title.capitalize()} of {body}", "pattern", 0.7, local=True)
        yield Candidate(start, stop, kind, body, "pattern", 0.7, local=True)


def _unit(reading: Reading, start: int, bodies: dict[int, Candidate]) -> tuple[int, int, str] | None:
    """Give where the unit's own words stand after "of", and whether it is a government's; None where there is none."""
    doc = reading.doc
    owned = next((i for i in range(start, min(start + _OWNER, len(doc))) if doc[i].text in _POSSESSIVES), None)
    owner = bodies.get(owned) if owned is not None else None
    if owned is None or (owner is None and doc[owned - 1].lower_ not in _AUTHORITIES):
        return None
    ruling = owner is None or owner.kind in {"GovernmentBody", "Jurisdiction", "Court", "Legislature"}
    kind = "GovernmentBody" if ruling else "Organization"
    first = owned + 1
    for at in range(first, min(first + _LONGEST, len(doc))):
        if not (doc[at].is_alpha and doc[at].is_lower):
            return None
        if doc[at].lower_ in _UNITS and (at > first or role(reading, at + 1) == "of"):
            stop = _topic(reading, at + 1)
            return (first, stop, kind) if stop > first + 1 else None
    return None


def _topic(reading: Reading, end: int) -> int:
    """Take what a unit is for: "of global migration and quarantine"."""
    doc = reading.doc
    if role(reading, end) not in {"of", "for"}:
        return end
    at = end + 1
    while at < len(doc) and doc[at].is_alpha and doc[at].is_lower and doc[at].tag_ in {"NN", "NNS", "JJ", "CC"}:
        at += 1
    while at > end + 1 and doc[at - 1].lower_ in _LINKS:
        at -= 1
    return at if at > end + 1 else end


UNIT_POSTS = Recogniser("unit posts", 39, find)
