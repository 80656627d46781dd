"""Lands of one name in two parts: "North and South Norland", and "the South" once both parts are known."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser

_SIDES = frozenset({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"})
_VERBS = frozenset({"VERB", "AUX"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the side of a land whose name is left to the other side, or that is named by its side alone."""
    covered = {i for c in found for i in range(c.start, c.end)}
    lands = [c for c in found if c.kind == "Jurisdiction" and c.name.split()[0] in _SIDES]
    for land in lands:
        at = land.start - 2
        side = reading.doc[at].text if at >= 0 else ""
        joined = reading.doc[land.start - 1].lower_ in {"and", "or"}
        other = _other(reading, side, land)
        if joined and at not in covered and other is not None:
            yield Candidate(at, at + 1, "Jurisdiction", other.name, "pattern", 0.8, entry=other.entry)
    known = {c.name.split()[0]: c for c in lands if _opposed(c, lands)}
    for token in reading.doc[1:]:
        whole = known.get(token.text)
        bare = reading.doc[token.i - 1].lower_ == "the" and token.i not in covered
        if whole is not None and bare and token.dep_ in {"nsubj", "nsubj:pass"} and token.head.pos_ in _VERBS:
            yield Candidate(token.i, token.i + 1, "Jurisdiction", whole.name, "pattern", 0.7, entry=whole.entry)


def _other(reading: Reading, side: str, land: Candidate) -> Candidate | None:
    """Give the land that has a side and the rest of another's name, where the gazetteer knows it as a land."""
    rest = " ".join(land.name.split()[1:])
    entry = reading.gazetteer.lookup(f"{side} {rest}") if side in _SIDES and rest else None
    if entry is None or entry.type != "Jurisdiction":
        return None
    return Candidate(land.start, land.end, "Jurisdiction", entry.name, "pattern", 0.8, entry=entry)


def _opposed(land: Candidate, lands: list[Candidate]) -> bool:
    """Whether a text names the other side of a land too, and no side of another land."""
    rests = {" ".join(c.name.split()[1:]) for c in lands}
    return len(rests) == 1 and len({c.name for c in lands}) > 1


HALVES = Recogniser("halves", 9, find)
