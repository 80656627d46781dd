"""Policies by any noun that may name one, where something is done to them as is done to policies.

"A freeze" is one when it is imposed, lifted or opposed; "the decision" when words say which: "condemned the decision to
close the port". Once it is known, "the freeze" is met again wherever it stands.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.asides import misread
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._courses import (
    BEARING,
    COURTED,
    DEEDS,
    DOING,
    DONE,
    IN_FORCE,
    MEASURES,
    PHRASAL,
    PRACTICES,
    PRACTISED,
    SIDED,
    TAKING_SIDES,
)
from ingest.mentions._grammar import Phrase, lemma, phrase

_NO_HEAD = frozenset({"compound", "flat", "fixed", "nmod:desc", "goeswith", "nmod:unmarked"})
_POLICIES = frozenset({"Program", "Rule", "Directive"})
_CAPS = frozenset({"cap", "ceiling", "quota", "limit"})
_PROPOSED = frozenset({"proposed", "planned"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the nouns that no earlier candidate covers and that are treated as policies are."""
    if not reading.parsed:
        return
    covered = {i for c in found for i in range(c.start, c.end)} | reading.headlines
    nouns = [t for t in reading.doc if t.i not in covered and _may_head(t)]
    known = _told(reading, found)
    for token in nouns:
        noun, word = phrase(token), lemma(token)
        if _telling(word, noun) and treated_as_policy(token):
            known[word] = min(token.i, known.get(word, token.i))
    for token in nouns:
        noun, word = phrase(token), lemma(token)
        met = word in known and known[word] < token.i and noun.definite and not noun.own | noun.tail
        if met or (_telling(word, noun) and treated_as_policy(token)):
            kind = MEASURES.get(word) or DEEDS[word]
            yield Candidate(noun.start, noun.end, kind, noun.name, "description", 0.55, named=False)


def _told(reading: Reading, found: tuple[Candidate, ...]) -> dict[str, int]:
    """Give the nouns that stand in the names of policies already found, each with where it first does."""
    first = dict[str, int]()
    for candidate in found:
        if candidate.kind in _POLICIES:
            for token in reading.doc[candidate.start : candidate.end + len(candidate.name.split())]:
                if lemma(token) in candidate.name.lower():
                    first.setdefault(lemma(token), token.i)
    return first


def _may_head(token: Token) -> bool:
    word = lemma(token)
    if token.pos_ != "NOUN" or not token.text[0].isalpha() or word not in MEASURES and word not in DEEDS:
        return False
    return token.dep_ not in _NO_HEAD


def _telling(word: str, noun: Phrase) -> bool:
    """Whether a phrase says which measure it is."""
    if noun.tail or word in PRACTICES and noun.own:
        return True
    return word in MEASURES and (bool(noun.own) or noun.determiner in {"a", "an", "the"})


def treated_as_policy(noun: Token) -> bool:
    """Say whether a noun stands where policies stand: imposed, opposed, voted against, in force."""
    if any(c.lower_ in _PROPOSED and c.dep_ == "amod" for c in noun.children):
        return True
    while noun.dep_ == "conj":
        noun = noun.head
    if _capping(noun):
        return True
    head, link = noun.head, next((c.lower_ for c in noun.children if c.dep_ == "case"), "")
    if link == "against" and any(c.dep_ == "cop" for c in noun.children):
        return True
    if noun.dep_ in {"obj", "nsubj:pass"}:
        return head.lemma_.lower() in (SIDED if lemma(noun) in COURTED else DONE) and _whole(head)
    if noun.dep_ == "nsubj":
        taking = head.lemma_ in {"take", "come", "go"} and any(c.lemma_ in IN_FORCE for c in head.children)
        return taking or head.lemma_.lower() in BEARING
    if noun.dep_ in {"nmod", "obl"}:
        if head.lemma_.lower() in DOING:
            return link in {"of", "to", "against", "for"}
        return link == "against" and head.lemma_.lower() in TAKING_SIDES
    return any(c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_.lower() in DONE for c in noun.children)


def practised(noun: Token) -> bool:
    """Say whether a noun of a deed tells one done to people again and again: "halted deportations to the island"."""
    while noun.dep_ == "conj":
        noun = noun.head
    verb = next((c for c in noun.children if misread(c)), noun.head)
    if (
        verb is noun.head
        and noun.dep_ not in {"obj", "nsubj:pass"}
        or verb.lemma_.lower() not in PRACTISED
        or not _whole(verb)
    ):
        return False
    whom = [c for c in noun.children if c.dep_ == "nmod" and any(g.lower_ == "of" for g in c.children)]
    return noun.tag_ == "NNS" if not whom else all(each.tag_ in {"NNS", "NNPS"} for each in whom)


def _whole(verb: Token) -> bool:
    """Whether a verb that says so only with a particle has it: "rolled back protections"."""
    return verb.lemma_.lower() not in PHRASAL or any(c.dep_ in {"compound:prt", "advmod"} for c in verb.children)


def _capping(noun: Token) -> bool:
    """Whether a ceiling is told with its figure, "a ceiling of 15,000", or something is put or left in place."""
    figures = (t for c in noun.children if c.dep_ == "nmod" and c.pos_ == "NUM" for t in c.children)
    if lemma(noun) in _CAPS and any(t.lower_ == "of" for t in figures):
        return True
    kept = noun.dep_ in {"obj", "nsubj:pass"} and noun.head.lemma_ in {"put", "leave", "keep", "remain"}
    return kept and any(c.dep_ == "obl" and c.lower_ == "place" for c in noun.head.children)


COURSES = Recogniser("courses", 55, find)
