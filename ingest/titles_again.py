"""People by their title alone, once the text has told whose it is: "the senator", "the interior minister"."""

from spacy.tokens import Token

from ingest.mentions import Reading
from ingest.mentions._grammar import Phrase, phrase
from ingest.mentions._words import OFFICE_ROLES, TENURE_WORDS
from ingest.naming import Reference, Thing

_NO_ARGUMENT = frozenset({"compound", "appos", "nmod", "flat", "xcomp", "ROOT"})
_ANOTHER = frozenset({"former", "ex", "then", "previous", "next", "incoming", "outgoing", "first", "late", "other"})
"""Words that tell who holds a post now from who did."""

_BESIDE = frozenset({",", "the", "a", "an", "its", "their", "'s", "’s"})
_FULL = {"sen": "senator", "rep": "representative", "gov": "governor"}
_ALSO = {"representative": frozenset({"congressman", "congresswoman"})}
_BACK = 2
"""Sentences before its own in which a title looks for one of several who bear it."""

Posts = dict[Thing, set[str]]


def held_titles(reading: Reading, things: list[Thing], taken: set[int]) -> None:
    """Read "the president" as the one person with that title in the document, else in the sentences just before."""
    posts = _posts(reading, things)
    covered = taken | {i for t in things for m in t.mentions for i in range(m.start, m.end)}
    for token in reading.doc:
        if token.lower_ not in OFFICE_ROLES or token.i in covered or token.dep_ in _NO_ARGUMENT:
            continue
        noun = phrase(token)
        if noun.determiner != "the" or noun.tail or noun.plural or _another(token, noun):
            continue
        own = noun.own - TENURE_WORDS - {"act"}
        holders = [p for p, words in posts.items() if token.lower_ in words and own <= words]
        meant = holders[0] if len(holders) == 1 else _nearest(token, holders)
        if meant is not None:
            meant.add(Reference(noun.start, noun.end, "coreference", 0.7), "")


def _another(token: Token, noun: Phrase) -> bool:
    return any(t.lower_ in _ANOTHER for t in token.doc[noun.start : noun.end])


def _posts(reading: Reading, things: list[Thing]) -> Posts:
    """Give the words of the titles and posts that each person has, as these stand beside their names."""
    held: Posts = {}
    for person in [t for t in things if t.kind == "Person"]:
        words = {_FULL.get(word, word) for word in person.roles}
        held[person] = words.union(*(_ALSO.get(word, frozenset()) for word in words))
    people = [(m.start, m.end, t) for t in held for m in t.mentions if m.how != "pronoun"]
    starts, ends = {s: t for s, _, t in people}, {e: t for _, e, t in people}
    for office in [t for t in things if t.kind == "Office"]:
        for made in office.mentions:
            if made.start and reading.doc[made.start - 1].lower_ in _ANOTHER:
                continue
            for person in _beside(reading, (made.start, made.end), starts, ends):
                held[person] |= {t.lower_ for t in reading.doc[made.start : made.end]}
    return held


def _beside(reading: Reading, office: tuple[int, int], starts: dict[int, Thing], ends: dict[int, Thing]) -> list[Thing]:
    """Find who is named right after a post, with a comma or without, or right before it and a comma."""
    start, end = office
    after = starts.get(end + 1 if reading.doc[end : end + 1].text == "," else end)
    at = start
    while at > max(0, start - 3) and reading.doc[at - 1].lower_ in _BESIDE:
        at -= 1
    before = ends.get(at) if at < start and reading.doc[at].text == "," else None
    return [person for person in (after, before) if person is not None]


def _nearest(token: Token, holders: list[Thing]) -> Thing | None:
    """Give the one of several that the nearest sentence before names, if it names just one of them."""
    sentence = token.sent
    for _ in range(_BACK):
        if sentence.start == 0:
            return None
        sentence = token.doc[sentence.start - 1].sent
        named = {p for p in holders for m in p.mentions if sentence.start <= m.start < sentence.end}
        if named:
            return named.pop() if len(named) == 1 else None
    return None
