"""Offices: a role with the body, land or field that it belongs to, or a role right beside its holder's name."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._demonyms import LAND_OF
from ingest.mentions._posts import PORTFOLIOS, QUALIFYING, field_start, rank_start, role_end
from ingest.mentions._posts import role as _role
from ingest.mentions._words import (
    FUNCTION,
    GENERIC,
    JOB_ROLES,
    JUNIOR,
    JURISDICTION_HEADS,
    OFFICE_FIELDS,
    OFFICE_ROLES,
    RANK_WORDS,
    TENURE_WORDS,
    WEAK_ROLES,
)

_BODIES = frozenset(
    {"GovernmentBody", "Organization", "Court", "Legislature", "Union", "AdvocacyGroup", "NewsOutlet"}
    | {"Jurisdiction", "Place"}
)
_FULL = {"rep": "Representative", "reps": "Representative", "sen": "Senator", "sens": "Senator", "gov": "Governor"}
_OF_LANDS = frozenset(
    {"president", "minister", "chancellor", "premier", "king", "queen", "emir", "sultan", "ambassador"}
)
"""Posts that go with the adjective of their land: "the Mexican president"."""

_APPOSED = 8
"""Words between a name and a role that is said of it."""

_SMALL = frozenset({"of", "in", "and", "for", "the"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class _Scene:
    """What earlier recognisers found, as an office needs it: bodies by their edges, people."""

    starts: dict[int, Candidate]
    ends: dict[int, Candidate]
    people: tuple[Candidate, ...]


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the offices that the gazetteer does not have."""
    bodies = [c for c in found if c.kind in _BODIES]
    people = tuple(c for c in found if c.kind == "Person")
    scene = _Scene({c.start: c for c in bodies}, {c.end: c for c in bodies}, people)
    names = {i for c in people for i in range(*(c.core or (c.start, c.end)))}
    taken = names | reading.headlines | {i for c in found if c.kind != "Person" for i in range(c.start, c.end)}
    last = 0
    for token in reading.doc:
        end = 0 if token.i < last or token.i in taken else role_end(reading, token.i)
        if not end or not taken.isdisjoint(range(token.i, end)):
            continue
        if _role(reading, end) in OFFICE_ROLES | JOB_ROLES and end not in names:
            continue
        made = _office(reading, (rank_start(reading, token.i), end), scene)
        if made is not None and (not _any(reading, made.start) or _beside(reading, made, scene.people)):
            last = end
            yield made


def _any(reading: Reading, start: int) -> bool:
    """Whether an article makes it anybody who holds such an office: "a U.S. senator"."""
    return start > 0 and reading.doc[start - 1].lower_ in {"a", "an", "another", "one", "any", "every", "each", "some"}


def _office(reading: Reading, role: tuple[int, int], scene: _Scene) -> Candidate | None:
    end = role[1]
    start = field_start(reading, *role)
    before = scene.ends.get(start)
    if before is None and start and reading.doc[start - 1].lower_ in _POSSESSIVES:
        before = scene.ends.get(start - 1)
    after = _after(reading, end, scene.starts)
    if after is not None:
        if (stop := _unit_end(reading, after.end)) > after.end:
            name = f"{_title(reading, start, end)} {reading.text(end, stop)}"
            return _made(start, stop, name, local=True)
        begin = rank_start(reading, before.start) if before is not None else start
        owner = f"{before.name} " if before is not None and before.kind == "Jurisdiction" else ""
        link = "to the" if reading.doc[end].lower_ == "to" else "of"
        return _made(begin, after.end, f"{owner}{_title(reading, start, end)} {link} {after.name}")
    if before is not None:
        begin = rank_start(reading, before.start)
        title = f"{_title(reading, begin, before.start)} {_title(reading, start, end)}".strip()
        return _made(begin, end, f"{title} of {before.name}")
    if _role(reading, end - 1) in _OF_LANDS and _role(reading, end) not in {"of", "for", "to"}:
        begin = rank_start(reading, start - 1 if _role(reading, start - 1) in OFFICE_FIELDS else start)
        if (land := _adjective(reading, begin)) is not None:
            return _made(begin - land[1], end, f"{_title(reading, begin, end)} of {land[0]}")
    field, stop = _field(reading, start), _topic(reading, end)
    begin = rank_start(reading, field)
    begin = begin if field < start and _role(reading, begin) in JUNIOR else field
    rank = _title(reading, begin, field)
    name = f"{rank} {reading.text(field, start)} {_title(reading, start, end)} {reading.text(end, stop)}".strip()
    made = _made(begin, stop, name, local=True)
    if stop == end and _role(reading, end) in {"of", "for", "at"}:
        return None  # a job in a field ("director of legal strategy"), not a public post
    if begin == role[0] and stop == end or _role(reading, end - 1) in WEAK_ROLES:
        return made if _beside(reading, made, scene.people) else None
    return made


def _adjective(reading: Reading, at: int) -> tuple[str, int] | None:
    """Give the land whose adjective stands right before a post, and how many words that is: "South Korean"."""
    for size in (2, 1):
        land = LAND_OF.get(reading.text(max(0, at - size), at)) if at >= size else None
        if land is not None:
            return land, size
    return None


def _unit_end(reading: Reading, end: int) -> int:
    """Give where a unit ends that a body's name only opens: "the ICE | field office"."""
    at = end
    while at < len(reading.doc) and reading.doc[at].pos_ == "NOUN" and reading.doc[at - 1].text != ",":
        at += 1
    return at


def _made(start: int, end: int, name: str, *, local: bool = False) -> Candidate:
    return Candidate(start, end, "Office", name, "pattern", 0.75, local=local)


def _title(reading: Reading, start: int, end: int) -> str:
    """Write a role with capitals and without what is said of the tenure."""
    made = ""
    for token in reading.doc[start:end]:
        if token.lower_ not in TENURE_WORDS:
            word = _FULL.get(token.lower_.rstrip("."), token.text)
            made += word if word.isupper() or word in _SMALL else word.capitalize()
            made += " " if token.whitespace_ else ""
    return made.strip()


def _after(reading: Reading, end: int, starts: dict[int, Candidate]) -> Candidate | None:
    """Find the body after "of" or "to"."""
    if _role(reading, end) not in {"of", "to"}:
        return None
    at = end + 1
    return starts.get(at + 1 if _role(reading, at) == "the" else at)


def _field(reading: Reading, start: int) -> int:
    """Take the capitalised field before a role: "Foreign Affairs" in "Foreign Affairs minister"."""
    at = start
    while at > 0:
        before = reading.doc[at - 1]
        named = before.pos_ in {"PROPN", "NOUN", "ADJ"} or not reading.tagged
        if not (before.text[0].isupper() and before.is_alpha and named):
            break
        noun = before.pos_ in {"PROPN", "NOUN"} or (before.lower_ in GENERIC and reading.doc[at].lower_ == "court")
        if before.is_sent_start and (before.lower_ in FUNCTION or not noun):
            break
        at -= 1
    return at


def _topic(reading: Reading, end: int) -> int:
    """Take what a role is for: "of Education" in "Minister of Education", "to the prime minister"."""
    doc = reading.doc
    if _role(reading, end) not in {"of", "for", "to"} or end + 1 >= len(doc):
        return end
    if _role(reading, end) == "for" and doc[end - 1].text[0].islower() and _role(reading, end - 1) not in PORTFOLIOS:
        return end
    first = at = end + 2 if _role(reading, end + 1) == "the" else end + 1
    if (stop := _common(reading, first)) > first:
        return stop
    while _role(reading, at) in OFFICE_ROLES | RANK_WORDS and not doc[at].text[0].isupper():
        at += 1
    if at > first:
        return at
    if at >= len(doc) or not (doc[at].text[0].isupper() and doc[at].is_alpha):
        return end
    at += 1
    while at + 1 < len(doc) and doc[at].lower_ == "and" and doc[at + 1].text[0].isupper():
        at += 2
    return at + 1 if _role(reading, at) in JURISDICTION_HEADS | {"region"} else at


def _common(reading: Reading, first: int) -> int:
    """Give where a name ends that a common noun closes, as in "director of the | National Harvest study"."""
    doc = reading.doc
    head = doc[first].head if first < len(doc) and doc[first].dep_ in {"compound", "amod"} else None
    while head is not None and head.dep_ == "compound":
        head = head.head
    if head is None or head.i <= first or not (head.is_lower and head.pos_ == "NOUN"):
        return first
    return head.i + 1 if all(t.text[0].isupper() for t in doc[first : head.i]) else first


def _beside(reading: Reading, office: Candidate, people: tuple[Candidate, ...]) -> bool:
    """Whether a name stands beside: "Prime Minister Rishi Sunak", "the president of the region, Roberto Maroni"."""
    for person in people:
        core = (person.core or (person.start, person.end))[0]
        if office.end == core or (person.start <= office.start and office.end <= core):
            return True
        if person.start == office.end + 1 and reading.doc[office.end].text == ",":
            return True
        if 1 <= office.start - person.end <= _APPOSED:
            between = [t.lower_ for t in reading.doc[person.end : office.start]]
            if _apposes(between, " " in office.name):
                return True
    return False


def _apposes(between: list[str], telling: bool) -> bool:
    """Whether words between a name and a role only say whose or since when: ", the agency's new"."""
    kept = [word for word in between if word not in QUALIFYING]
    if kept in ([","], [",", "the"], [",", "its"]) or (kept in ([",", "a"], [",", "an"]) and telling):
        return True
    return kept[:1] == [","] and kept[-1] in _POSSESSIVES and kept.count(",") == 1


OFFICES = Recogniser("offices", 40, find)
