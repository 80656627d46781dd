"""Organizations by the word of their name that says what they are: "Refugee Council", "Ministry of Culture"."""

from collections.abc import Iterator

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import OPENING, Chunk, chunks, head_index
from ingest.mentions._words import (
    BODY_WITH_OF,
    CALENDAR,
    FUNCTION,
    GENERIC,
    HONORIFICS,
    LOCALS,
    OFFICE_ROLES,
    ORGANIZATION_HEADS,
    RANK_WORDS,
    UNION_HINTS,
)

_PARLIAMENTARY = frozenset({"house", "senate", "parliamentary", "congressional", "select", "commons", "lords"})
_BENCHES = frozenset({"u.s.", "us", "federal", "district", "superior", "circuit", "court"})
"""Words of which a court's name tells no court from others."""

_HOLDING = frozenset({"detention", "processing", "correctional", "reception", "removal", "holding", "shopping"})
_OUTLETS_ALONE = frozenset(
    {"star", "sun", "mirror", "globe", "mercury", "observer", "review", "press", "post", "times"}
)


def kind_of(words: list[str], head: str) -> str:
    """Type a body by its head word and by what stands beside it."""
    lower = {word.lower() for word in words}
    if head in {"committee", "subcommittee", "commons"} and lower & _PARLIAMENTARY:
        return "Legislature"
    if head == "brotherhood" and not lower & UNION_HINTS:
        return "Organization"
    if head in {"council", "association", "federation", "guild", "fraternity"} and lower & UNION_HINTS:
        return "Union"
    if head in {"council", "board"} and lower & {"city", "county", "town", "national", "security", "regional", "state"}:
        return "GovernmentBody"
    if head in {"center", "centre", "complex"} and lower & _HOLDING:
        return "Place"
    if head == "union" and ("of" in lower or lower & {"european", "african", "soviet", "credit", "students"}):
        return "Organization" if not lower & UNION_HINTS else "Union"
    if head in {"agency", "service"} and "news" in lower:
        return "NewsOutlet"
    if head in {"government"} and "accountability" in lower:
        return "Organization"
    return ORGANIZATION_HEADS[head]


def _cut(words: list[str], person: list[bool]) -> tuple[int, int] | None:
    """Cut a stretch of capitals to the body that it names, as (from, to) in it."""
    lower = [word.lower().rstrip(".") for word in words]
    first = 0
    for index, word in enumerate(lower):
        opens = all(w in OFFICE_ROLES | HONORIFICS | RANK_WORDS for w in lower[:index])
        heads = index + 1 < len(lower) and lower[index + 1] in ORGANIZATION_HEADS
        if word in OFFICE_ROLES | HONORIFICS and (opens or word != "justice") and not ("of" in lower[:index] or heads):
            first = index + 1 if index < len(words) - 1 else first
    for index in range(len(words) - 1, first - 1, -1):
        if lower[index] not in ORGANIZATION_HEADS:
            continue
        if index == len(words) - 1 or (index + 1 < len(words) and lower[index + 1] in OFFICE_ROLES):
            break
        if (
            lower[index + 1] not in {"of", "for", "on", "and"}
            and len(words) - index - 1 in (2, 3)
            and person[index + 1]
        ):
            return (first, index + 1) if index > first else None
    else:
        index = -1
    head = head_index(words[first:], ORGANIZATION_HEADS)
    if index == len(words) - 1 or (head is not None and lower[first + head] in BODY_WITH_OF):
        return (first, len(words)) if len(words) - first > 1 else None
    if index > first:
        return first, index + 1
    return None


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the bodies that the gazetteer does not have."""
    voted = {t.i for e in reading.doc.ents if e.label_ == "PER" for t in e}
    for start, end in chunks(reading, ()):
        words = [t.text for t in reading.doc[start:end]]
        person = [i in voted or is_given_name(t.text) for i, t in enumerate(reading.doc[start:end], start)]
        cut = _cut(words, [True] * len(words) if _led(reading, start) else person)
        if cut is None:
            continue
        start, end = start + cut[0], start + cut[1]
        words = words[cut[0] : cut[1]]
        if words[-1].lower() in LOCALS and end < len(reading.doc) and reading.doc[end].like_num:
            end += 1
        head = head_index(words, ORGANIZATION_HEADS)
        if head is None or _known((start, end), start + head, found):
            continue
        if len(words) == 1 or words[0].lower() in FUNCTION - OPENING:
            continue
        kind = kind_of(words, words[head].lower().rstrip("."))
        if kind == "Union" and end < len(reading.doc) and reading.doc[end].lower_ == "party":
            kind = "Organization"
        if kind == "NewsOutlet" and not _outlet(words):
            continue
        if kind == "Court" and set(map(str.lower, words)) <= _BENCHES:
            end = _seat(reading, end)
        local = {w.lower() for w in words} <= GENERIC
        yield Candidate(start, end, kind, reading.text(start, end), "pattern", 0.8, local=local)


def _seat(reading: Reading, end: int) -> int:
    """Give where the seat of a court ends that its name needs: "District Court | in Tide County"."""
    doc, at = reading.doc, end
    if at + 1 >= len(doc) or doc[at].lower_ not in {"in", "for"}:
        return end
    at += 2 if doc[at + 1].lower_ == "the" and at + 2 < len(doc) else 1
    stop = at
    while stop < len(doc) and doc[stop].text[0].isupper() and doc[stop].pos_ == "PROPN":
        stop += 1
    return stop if stop > at and doc[at].lower_ not in CALENDAR else end


def _led(reading: Reading, start: int) -> bool:
    """Whether "head of the" stands before, so that a name may follow the body."""
    before = [t.lower_ for t in reading.doc[max(0, start - 3) : start]]
    return before[-1:] in (["of"], ["the"]) and bool(set(before) & OFFICE_ROLES)


def _known(chunk: Chunk, head: int, found: tuple[Candidate, ...]) -> bool:
    """Whether the gazetteer has the whole of it, or the very word that makes it a body."""
    return any(c.start <= head < c.end or (c.start <= chunk[0] and chunk[1] <= c.end) for c in found)


def _outlet(words: list[str]) -> bool:
    return len(words) > 1 and not (len(words) > 4 and words[-1].lower() in _OUTLETS_ALONE)


BODIES = Recogniser("bodies", 10, find)
