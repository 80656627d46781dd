"""Lawsuits that a verb tells: "the union sued the ministry", "took the state to court", "went to court"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.arguments import agents, passive, patients
from ingest.dependents import children, preposition
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._grammar import phrase

_COURTS = frozenset({"court", "tribunal"})
_CASES = frozenset({"case", "suit", "lawsuit", "action"})
_LONGEST = 8
_DONE = ("nsubj", "obj")
_LEGAL_ACTS = frozenset({"bring", "file", "lodge", "allege", "contend", "dismiss", "settle", "litigate", "appeal"})
_GOING = frozenset({"go", "head", "turn"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the verbs of suing, each as the lawsuit that its clause tells, named by its parties."""
    if not reading.parsed:
        return
    for token in reading.doc:
        if token.pos_ != "VERB" or not sues(token):
            continue
        by, against = agents(token)[:1], patients(token)[:1]
        sides = [_called(reading, found, side) for side in (by, against)]
        known = all(sides) or any(_named(found, word) is not None for word in (*agents(token), *against))
        parts = [f"{word} {name}" for word, name in zip(("by", "against"), sides, strict=True) if name]
        if known:
            name = _its_case(token) or " ".join(["lawsuit", *parts])
            yield Candidate(token.i, token.i + 1, "Lawsuit", name, "event", 0.8, named=False, local=True)


def _its_case(verb: Token) -> str:
    """Give the words for the case in which somebody sued: "sued in a separate case in Boston"."""
    cases = [noun for noun in children(verb, "obl") if noun.lemma_ in _CASES and preposition(noun) == "in"]
    return phrase(cases[0]).name if cases else ""


def sues(verb: Token) -> bool:
    """Say whether a verb tells that somebody goes to law: "sue", "take the state to court", "go to court"."""
    if verb.lemma_ in ("sue", "countersue"):
        return True
    if verb.lemma_ in _GOING:
        return any(c.lemma_ in _COURTS and _bare(c) and _bare_to(c) for c in children(verb, "obl", "xcomp", "advcl"))
    if verb.lemma_ not in ("take", "haul", "drag") or not (passive(verb) or children(verb, "obj")):
        return False
    to = [
        *children(verb, "obl", "xcomp", "advcl"),
        *(n for o in children(verb, "obj") for n in children(o, "nmod", "acl")),
    ]
    return any(c.lemma_ in _COURTS and _bare_to(c) for c in to)


def _bare(noun: Token) -> bool:
    return not any(c.dep_ in ("det", "nmod:poss", "amod", "compound") for c in noun.children)


def _bare_to(court: Token) -> bool:
    """Say whether a word is "to court", which a tagger may take for the verb, and courts nobody."""
    return preposition(court) == "to" or not children(court, "obj") and any(c.lower_ == "to" for c in court.children)


def litigated(kind: str, noun: Token) -> bool:
    """Say whether "the suit" or "the case" is one at law by what is done in or with it, and so needs no more words."""
    said = [*([noun.head] if noun.dep_.startswith(_DONE) else []), *children(noun, "acl", "acl:relcl")]
    return kind == "Lawsuit" and any(verb.lemma_ in _LEGAL_ACTS for verb in said)


def _called(reading: Reading, found: tuple[Candidate, ...], side: list[Token]) -> str:
    """Give one side in the words of the text, without a capital article; nothing for a pronoun."""
    for token in side:
        named = _named(found, token)
        noun = phrase(token) if token.pos_ in ("NOUN", "PROPN") else None
        place = named or noun
        if place is None:
            continue
        said = reading.text(place.start, place.end).split()[-_LONGEST:]
        return " ".join([said[0].lower() if said[0] in ("The", "A", "An") else said[0], *said[1:]])
    return ""


def _named(found: tuple[Candidate, ...], token: Token) -> Candidate | None:
    return next((c for c in found if c.named and c.start <= token.i < c.end), None)


SUITS = Recogniser("suits", 51, find)
