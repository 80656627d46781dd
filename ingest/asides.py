"""Subjects that the parse lost to an aside, or gave to the object of their verb.

"The rules – all of them – stay"; "Ann Lee, who leads the office, called it a mistake".
"""

from spacy.tokens import Token

from ingest.cues import ASIDE, RELATIVE
from ingest.dependents import children

DASHES = frozenset({"—", "–", "--", "-"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOMINAL = ("NOUN", "PROPN")
INNER = ("nmod", "flat", "compound", "appos", "nmod:desc", "nmod:unmarked")
FARTHEST = 45


def before_dashes(verb: Token) -> list[Token]:
    """Find the noun before an aside between dashes that a finite verb follows: "the rules – all of them – stay"."""
    if verb.i == verb.sent.start or verb.nbor(-1).text not in DASHES or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return []
    opening = [word for word in verb.doc[verb.sent.start : verb.i - 1] if word.text in DASHES]
    if not opening or opening[-1].i == verb.sent.start:
        return []
    noun = opening[-1].nbor(-1)
    return [noun] if noun.pos_ in NOMINAL else []


def interrupting(verb: Token) -> Token | None:
    """Find the verb of an aside before a verb, which the parse gave the subjects of both: "the plan, she said, failed".

    It is the one that has two subjects, with a comma between them.
    """
    beside = [child for child in children(verb, "parataxis", "ccomp") if child.i < verb.i]
    for aside in [*beside, *([verb.head] if verb.dep_ in ("conj", "parataxis") and verb.head.i < verb.i else [])]:
        first, *others = children(aside, "nsubj", "nsubj:pass", "dep") or [aside]
        if others and first.i < others[0].i < aside.i and "," in (w.text for w in verb.doc[first.i : others[0].i]):
            return aside
    return None


def headless(verb: Token) -> bool:
    """Say whether a participle is really the verb of its sentence, which has no other: "the union called for it"."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in ("VBN", "VBD") or noun.dep_ != "ROOT" or noun.pos_ not in NOMINAL:
        return False
    closed = any(word.text in (".", "!", "?") for word in verb.sent[-3:])
    return closed and verb.nbor(-1).text != "," and not children(noun, "cop", "parataxis", "acl:relcl")


def misread(verb: Token) -> bool:
    """Say whether a verb between its subject and its object was read as said of the object: "the jail broke rules"."""
    noun = verb.head
    if verb.dep_ != "amod" or verb.pos_ != "VERB" or verb.tag_ not in ("VBD", "VBN", "VBZ", "VBP") or noun.i < verb.i:
        return False
    subjects = (*children(noun, "nsubj", "nsubj:pass"), *children(verb, "nsubj"))
    before = [each for each in subjects if each.i < verb.i]
    return bool(before) and not children(noun, "cop") and before[-1].right_edge.i < verb.i


def before_commas(verb: Token) -> list[Token]:
    """Find the noun before an aside between commas that a finite verb without a subject follows."""
    first = min([verb, *children(verb, "aux", "aux:pass", "cop", "advmod")], key=lambda word: word.i)
    if first.i - 2 < verb.sent.start or first.tag_ not in FINITE and verb.tag_ not in FINITE:
        return []
    if first.nbor(-1).text != "," or children(verb, "mark", "nsubj", "nsubj:pass", "expl"):
        return []
    for comma in reversed(verb.doc[max(verb.sent.start + 1, first.i - FARTHEST) : first.i - 2]):
        beside = comma.text == "," and comma.nbor(-1).pos_ in (*NOMINAL, "NUM", "PUNCT")
        if beside and (found := _cut_off(comma, first)):
            return found
    return []


def _cut_off(comma: Token, verb: Token) -> list[Token]:
    """Give what an aside between a comma and a verb stands beside; a name set beside a noun stands for both."""
    aside = verb.doc[comma.i + 1 : verb.i - 1]
    relative = any(word.lower_ in RELATIVE for word in aside[:2])
    if not relative and any(word.tag_ in FINITE for word in aside):
        return []
    named = [word for word in aside if word.pos_ == "PROPN"]
    if named and len(named) == len(aside):
        return [named[0]]
    begins = aside[0].lower_ in ASIDE or aside[0].tag_ in ("VBN", "VBG", "RB", "JJ")
    return _phrase_ending(comma.nbor(-1)) if relative or begins else []


def _phrase_ending(last: Token) -> list[Token]:
    """Give the head of the noun phrase that ends with a word."""
    if last.text == ")" and last.head.i < last.i:
        last = last.head
    while last.dep_ in INNER and last.head.i < last.i and last.head.pos_ in NOMINAL and last.head.tag_ != "CD":
        if any(word.text == "," for word in last.doc[last.head.i : last.i]):
            break
        last = last.head
    return [last] if last.pos_ in (*NOMINAL, "NUM") else []
