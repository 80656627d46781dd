"""Directives that a verb tells: "the agency ordered officers to turn families away" is an order, named by its words."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ingest.arguments import agents, passive, patients
from ingest.dependents import children
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._legal import judged
from ingest.paths import spread

_NOUNS = {"order": "order", "instruct": "instruction", "direct": "directive"}
_BODIES = frozenset({"GovernmentBody", "Jurisdiction"})
_GOVERNING = frozenset(
    {"agency", "administration", "department", "ministry", "government", "president", "secretary", "governor", "mayor"}
    | {"official", "director", "commissioner", "superintendent"}
)
_UNREAL = frozenset({"could", "would", "should", "may", "might", "can", "if", "whether", "to"})
_DENYING = frozenset({"deny", "dispute", "want", "ask", "urge", "demand", "refuse", "decline"})
_PAPERS = frozenset({"memo", "memorandum", "order", "directive", "guidance"})
_BREAKS = frozenset({",", ";", "—", "–", "(", ".", "“", '"'})
_LONGEST = 12
"""Words of what is ordered that the name has."""


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the verbs by which those who govern order somebody to do something; what judges order are rulings."""
    if not reading.parsed:
        return
    for token in reading.doc:
        noun = _NOUNS.get(token.lemma_.lower()) if token.pos_ == "VERB" else None
        deed = _ordered(token) if noun is not None and not passive(token) and patients(token) else None
        if noun is not None and deed is not None and _told(token) and _governs(reading, found, token):
            name = f"{noun} to {_words(reading, deed)}"
            yield Candidate(token.i, token.i + 1, "Directive", name, "event", 0.7, named=False, local=True)


def _ordered(verb: Token) -> Token | None:
    """Give the verb of what is to be done: "to | stop"."""
    hung = [
        *children(verb, "xcomp", "ccomp", "advcl"),
        *(c for o in patients(verb) for each in spread(o) for c in children(each, "acl")),
    ]
    deeds = (d for d in hung if d.i > verb.i and d.tag_ in {"VB", "VBP"})
    return next((d for d in deeds if any(m.lower_ == "to" for m in children(d, "mark"))), None)


def _told(verb: Token) -> bool:
    """Whether an order is told as given, to somebody in particular, and neither denied nor wished for."""
    if any(o.lower_ in {"anyone", "nobody", "anybody", "everyone"} for o in patients(verb)):
        return False
    if any(c.dep_ in {"aux", "mark"} and c.lower_ in _UNREAL or c.dep_ == "neg" for c in verb.children):
        return False
    if any(c.dep_ == "obl" and c.lemma_ in _PAPERS for c in verb.children):
        return False  # the memo in which it is ordered is the order
    denied = verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_.lower() in _DENYING
    return not denied and not any(c.lower_ in {"not", "never", "n't", "n’t"} for c in verb.children)


def _words(reading: Reading, deed: Token) -> str:
    """Write what is to be done, up to an aside or another clause."""
    inside = [t.i for t in deed.subtree if t.i >= deed.i]
    end = deed.i + 1
    while end in inside and end - deed.i < _LONGEST and reading.doc[end].text not in _BREAKS:
        end += 1
    return reading.text(deed.i, end)


def _governs(reading: Reading, found: tuple[Candidate, ...], verb: Token) -> bool:
    """Whether the subject is a body or a person of government, and no judge.

    Anybody can order somebody to do something: of a person, the text must tell a post, and many must be ordered.
    """
    for token in agents(verb)[:1]:
        if token.pos_ == "PRON":
            return token.lower_ in {"he", "she"} and not judged(verb) and _many(verb)
        named = next((c for c in found if c.named and c.start <= token.i < c.end), None)
        if named is None and token.lemma_.lower() in _GOVERNING:
            return True
        if named is None or named.kind == "Person":
            return token.pos_ == "PROPN" and _many(verb) and _holds_a_post(token.text, reading.document.text)
        return named.kind in _BODIES
    return False


def _many(verb: Token) -> bool:
    """Whether a body or several are ordered, and not just somebody."""
    return any(o.tag_ in {"NNS", "NNP", "NNPS"} or o.lemma_.lower() in _GOVERNING for o in patients(verb))


def _holds_a_post(last: str, text: str) -> bool:
    """Whether a text tells of somebody by what they govern: "Governor Alder", "Ruth Alder, who heads the agency"."""
    name = re.escape(last)
    near = rf"\b(?:{'|'.join(sorted(_GOVERNING))})\b"
    told = re.search(rf"{near}[^.\n]{{0,40}}\b{name}\b|\b{name}\b, [^.,\n]{{0,60}}{near}", text, re.IGNORECASE)
    judge = re.search(rf"\b(?:judge|justice)s?\b[^.\n]{{0,30}}\b{name}\b", text, re.IGNORECASE)
    return told is not None and judge is None


ORDERS = Recogniser("orders", 52, find)
