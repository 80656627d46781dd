"""Judges and courts that a text tells of before it names them: "a federal judge", then "Judge Ruth Alder"."""

from spacy.tokens import Token

from ingest.mentions import Reading
from ingest.mentions._grammar import phrase
from ingest.naming import Thing

_REACH = 8
"""Sentences within which the name follows."""

_FRESH = frozenset({"a", "an"})
_FORMER = frozenset({"former", "retired", "ex", "late"})
_APART = frozenset({"immigration", "administrative", "magistrate", "bankruptcy"})
_APPELLATE = frozenset({"appeals", "appellate", "circuit"})


def named_later(reading: Reading, things: list[Thing]) -> None:
    """Join "a federal judge" to the judge, and "an appeals court" to the court of that kind, named next after it.

    Where a text tells of several judges without their names, nothing says which of them the name is.
    """
    judges = [t for t in things if t.kind == "Person" and "judge" in t.roles]
    appellate = [t for t in things if t.kind == "Court" and not t.head and _APPELLATE & set(t.name.lower().split())]
    unnamed = [t for t in things if t.kind == "Group" and t.singular and t.head == "judge"]
    courts = [t for t in things if t.kind == "Court" and t.head == "court" and any(w[:4] == "appe" for w in t.own)]
    for described, named in ((unnamed, judges), (courts, appellate)):
        fresh = [(t, head) for t in described if (head := _introduced(reading, t)) is not None]
        if len(fresh) == 1:
            _join(reading, things, fresh[0], [t for t in named if _alike(reading, fresh[0][0], t)])


def _introduced(reading: Reading, thing: Thing) -> Token | None:
    """Give the head of the first mention of a thing if that says "a" or "an"."""
    first = min(thing.mentions, key=lambda made: (made.start, -made.end))
    head = reading.doc[first.end - 1]
    return head if phrase(head).determiner in _FRESH else None


def _alike(reading: Reading, described: Thing, named: Thing) -> bool:
    """Whether one named later may be the one described: still in office, and of the same sort of court."""
    former = any(reading.doc[max(0, made.start - 1)].lower_ in _FORMER for made in named.mentions)
    return not former and (_APART & named.roles) == (_APART & described.own)


def _join(reading: Reading, things: list[Thing], described: tuple[Thing, Token], named: list[Thing]) -> None:
    thing, head = described
    firsts = sorted(((min(made.start for made in t.mentions), t) for t in named if t is not thing), key=_place)
    if not firsts or not head.sent.end <= firsts[0][0] < _reach(reading, head.i):
        return
    place, meant = firsts[0]
    if len(firsts) > 1 and firsts[1][0] < reading.doc[place].sent.end:
        return
    meant.mentions += thing.mentions
    meant.surfaces |= dict.fromkeys([] if thing.kind == "Group" else thing.surfaces)
    things.remove(thing)


def _place(found: tuple[int, Thing]) -> int:
    return found[0]


def _reach(reading: Reading, at: int) -> int:
    """Give the token where the last sentence within reach of a word ends."""
    end = at
    for _ in range(_REACH + 1):
        end = reading.doc[min(end, len(reading.doc) - 1)].sent.end
    return end
