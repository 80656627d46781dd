"""Which named things a plural stands for: "the groups" after "Open Piers and Harbor Aid sued", "both states"."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Span

from ingest.mentions._grammar import Phrase
from ingest.mentions._words import NUMBERS
from ingest.naming import Thing

KINDS: dict[str, tuple[str, ...]] = {
    "state": ("Jurisdiction",),
    "country": ("Jurisdiction",),
    "nation": ("Jurisdiction",),
    "city": ("Jurisdiction",),
    "group": ("AdvocacyGroup",),
    "organization": ("AdvocacyGroup", "Organization"),
    "organisation": ("AdvocacyGroup", "Organization"),
    "nonprofit": ("AdvocacyGroup",),
    "charity": ("AdvocacyGroup",),
    "union": ("Union",),
    "agency": ("GovernmentBody",),
    "department": ("GovernmentBody",),
    "company": ("Organization",),
    "senator": ("Person",),
    "lawmaker": ("Person",),
}
"""Of what type things must be to be called so."""

_SIDES = frozenset({"republican", "democratic", "led", "lead", "advocacy", "rights"})
_BETWEEN = frozenset({",", "and", "the", "&"})
_REACH = 120
"""How many words back the list may lie."""


def listed_before(doc: Doc, things: Sequence[Thing], noun: Phrase, word: str, at: int) -> list[Thing]:
    """Give the things of the last list before a token that a plural with "the" or "both" stands for; none in doubt.

    They must stand in one list, "A, B and C", with no other of their kind named since; "both" and a number tell how
    many they are.
    """
    both = noun.determiner == "both"
    if word not in KINDS or not noun.plural or noun.tail or not (both or noun.determiner in {"the", "these", "those"}):
        return []
    if not noun.own <= _SIDES | NUMBERS:
        return []
    places = sorted(
        ((m.start, m.end, t) for t in things if not t.head and _fits(t, word) for m in t.mentions if m.end <= at),
        key=lambda place: place[:2],
    )
    found = _last_list(doc, [place for place in places if place[0] > at - _REACH])
    told = 2 if both else next((_COUNT[w] for w in noun.own if w in _COUNT), len(found))
    return found if len(found) >= 2 and len(found) == told else []


_COUNT: Mapping[str, int] = {word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven"), 2)}


def _fits(thing: Thing, word: str) -> bool:
    """Whether a thing may be called so: a state is no country, and a country no state, where that is known."""
    if thing.kind not in KINDS[word]:
        return False
    if word in {"country", "nation"}:
        return not (thing.entry and thing.entry.parent)
    if word == "senator":
        return bool({"sen", "sens", "senator", "senators"} & thing.roles)
    if word == "lawmaker":
        return bool({"sen", "rep", "sens", "reps", "senator", "representative"} & thing.roles)
    return word != "state" or thing.entry is None or bool(thing.entry.parent)


def _last_list(doc: Doc, places: list[tuple[int, int, Thing]]) -> list[Thing]:
    """Give the members of the last list among some mentions, if nobody but they was named since."""
    runs: list[list[Thing]] = []
    last = -1
    for start, end, thing in places:
        if start < last:
            continue  # a name inside a name
        if runs and _joined(doc[last:start]):
            runs[-1].append(thing)
        else:
            runs.append([thing])
        last = end
    lists = [number for number, run in enumerate(runs) if len(set(run)) > 1]
    if not lists:
        return []
    found = list(dict.fromkeys(runs[lists[-1]]))
    return found if {t for run in runs[lists[-1] :] for t in run} <= set(found) else []


def _joined(between: Span) -> bool:
    """Whether only what joins the members of a list stands between two of them."""
    words = [token.lower_ for token in between]
    return bool(words) and set(words) <= _BETWEEN and words != ["the"]
