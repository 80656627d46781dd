"""Offices: a role with the body, land or field that it belongs to, before a name, after it, or by itself."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._words import OFFICE_COMPOUNDS, OFFICE_ROLES, RANK_WORDS, TENURE_WORDS, WEAK_ROLES

_BODIES = frozenset(
    {
        "GovernmentBody",
        "Organization",
        "Court",
        "Legislature",
        "Union",
        "AdvocacyGroup",
        "NewsOutlet",
        "Jurisdiction",
        "Place",
    }
)
_FULL = {"rep": "Representative", "reps": "Representative", "sen": "Senator", "sens": "Senator", "gov": "Governor"}


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the offices that the gazetteer does not have."""
    starts = {c.start: c for c in found if c.kind in _BODIES and c.kind != "Office"}
    ends = {c.end: c for c in found if c.kind in _BODIES}
    covered = {i for c in found if c.kind != "Person" for i in range(c.start, c.end)}
    people = {i: c for c in found if c.kind == "Person" for i in range(c.start, (c.core or (c.start, 0))[0])}
    for token in reading.doc:
        role = token.lower_.rstrip(".")
        if role not in OFFICE_ROLES or token.i in covered or token.i in reading.headlines:
            continue
        start, end = _rank(reading, token.i), token.i + 1
        if end < len(reading.doc) and (role, reading.doc[end].lower_) in OFFICE_COMPOUNDS:
            end += 1
        if end < len(reading.doc) and reading.doc[end].lower_.rstrip(".") in OFFICE_ROLES and end not in people:
            continue
        made = _office(reading, (start, end), starts, ends)
        if made is not None and (made.local is False or _holds(reading, made, people)):
            yield made


def _rank(reading: Reading, role: int) -> int:
    """Give where the words that belong to the role begin: "deputy prime" in "deputy prime minister"."""
    start = role
    while start > 0 and reading.doc[start - 1].lower_ in RANK_WORDS:
        start -= 1
    return start


def _office(
    reading: Reading, role: tuple[int, int], starts: dict[int, Candidate], ends: dict[int, Candidate]
) -> Candidate | None:
    doc, (start, end) = reading.doc, role
    title = _title(reading, start, end)
    body = ends.get(start) or (
        ends.get(start - 1) if start and doc[start - 1].lower_ in {"'s", "’s", "'", "’"} else None
    )
    after, last = _after(reading, end, starts)
    if after is not None:
        name, begin, stop, local = f"{title} of {_of(after)}", start, last, False
        begin = _rank(reading, body.start) if body is not None and body.end == start else start
    elif body is not None:
        begin = _rank(reading, body.start)
        name, stop, local = f"{_title(reading, begin, body.start, start, end)} of {_of(body)}", end, False
    else:
        field = _field(reading, start)
        stop = _topic(reading, end)
        begin, local = field, True
        name = " ".join([reading.text(field, start), _title(reading, start, end)]).strip()
        if stop > end:
            name = f"{name} {reading.text(end, stop)}"
        local = field == start and stop == end
    if body is None and after is None and reading.doc[end - 1].lower_.rstrip(".") in WEAK_ROLES and not local:
        return None
    return Candidate(begin, stop, "Office", name, "pattern", 0.75, local=local)


def _of(body: Candidate) -> str:
    return body.name


def _title(reading: Reading, *edges: int) -> str:
    words = [t for a, b in zip(edges[::2], edges[1::2], strict=True) for t in reading.doc[a:b]]
    kept = [t.text for t in words if t.lower_ not in TENURE_WORDS]
    written = [_FULL.get(word.lower().rstrip("."), word) for word in kept]
    return " ".join(word if word.isupper() else word.capitalize() for word in written)


def _after(reading: Reading, end: int, starts: dict[int, Candidate]) -> tuple[Candidate | None, int]:
    """Find the body after "of", "for" or "to"."""
    doc = reading.doc
    if end < len(doc) and doc[end].lower_ in {"of", "to"}:
        at = end + 1
        if at < len(doc) and doc[at].lower_ == "the":
            at += 1
        body = starts.get(at)
        if body is not None:
            return body, body.end
    return None, end


def _field(reading: Reading, start: int) -> int:
    """Take the capitalised field before a role: "Foreign Affairs" in "Foreign Affairs minister"."""
    at = start
    while at > 0:
        before = reading.doc[at - 1]
        if not (
            before.text[0].isupper()
            and before.is_alpha
            and (before.pos_ in {"PROPN", "NOUN", "ADJ"} or not reading.tagged)
        ):
            break
        if before.is_sent_start and before.pos_ != "PROPN":
            break
        at -= 1
    return at


def _topic(reading: Reading, end: int) -> int:
    """Take the capitalised field after a role: "of Education" in "Minister of Education"."""
    doc = reading.doc
    if (
        end + 1 < len(doc)
        and doc[end].lower_ in {"of", "for"}
        and doc[end + 1].text[0].isupper()
        and doc[end + 1].is_alpha
    ):
        at = end + 2
        while at + 1 < len(doc) and doc[at].lower_ == "and" and doc[at + 1].text[0].isupper():
            at += 2
        return at
    return end


def _holds(reading: Reading, office: Candidate, people: dict[int, Candidate]) -> bool:
    """Whether an office without a body stands right before a person's name: "Prime Minister Rishi Sunak"."""
    return office.end - 1 in people


OFFICES = Recogniser("offices", 40, find)
