"""Which two lands "both countries" are: those by name that a text spoke of last, where they are two and no more."""

from collections.abc import Iterable, Mapping

from ingest.mentions._grammar import Phrase
from ingest.naming import Thing

COUNTRIES = frozenset({"country", "nation"})
_NEAR = 100
"""How many words back the two may lie."""


def two_lands(noun: Phrase, things: Iterable[Thing], recent: Mapping[Thing, int], at: int) -> list[Thing]:
    """Give the two lands that "both countries" or "the two nations" are; none where nothing says which.

    `recent` holds the token at which each thing was last met, `at` the token where the words stand.
    """
    if noun.tail or not (noun.determiner == "both" or (noun.definite and noun.own == {"two"})):
        return []
    lands = [t for t in things if t.kind == "Jurisdiction" and not (t.entry and t.entry.parent)]
    near = [t for t in lands if recent.get(t, -_NEAR) > at - _NEAR]
    return near if len(near) == 2 else []
