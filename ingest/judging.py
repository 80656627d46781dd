"""What the words of somebody call good or bad, and which policy, paper or body that is."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, surface_subject
from ingest.dependents import children, preposition
from ingest.endings import KEEPING, gerund
from ingest.focus import GENERAL, bare, taken_up
from ingest.lookup import Kinds, resolve_all
from ingest.valuing import Sign, asked, doubted, feared, valued, verdict, wrongs
from ontology.nodes.agents import Group, Organization, Person
from ontology.nodes.documents import Document, Lawsuit, Statement
from ontology.nodes.events import Event
from ontology.nodes.places import Jurisdiction
from ontology.nodes.policies import Law, Policy

DEEDS = cues.words(
    "handling treatment approach response failure refusal conduct silence inaction behaviour behavior record"
)
COURSES: Kinds = (Policy, Law, Lawsuit)
THINGS: Kinds = (Document, Event)
BODIES: Kinds = (Person, Organization)


@dataclass(frozen=True, slots=True)
class View:
    """What one word makes of something: good (1) or bad (-1)."""

    sign: Sign
    target: Found
    token: Token


def relation_of(sign: Sign, target: Found) -> str:
    """Give the relation of who so judges to what is judged."""
    if sign > 0:
        return "supported"
    return "opposed" if isinstance(target.entity, COURSES) else "criticized"


def judged(annotated: Annotated, token: Token, feared_of: bool) -> Iterator[View]:
    """Find what a word calls good or bad, if anything."""
    subjects = _subjects(token)
    if (owed := asked(token)) is not None:
        for target in targets_of(annotated, owed[1], COURSES):
            yield View(owed[0], target, token)
    elif (sign := verdict(token)) is not None and (sign < 0 or token.dep_ not in ("acl", "acl:relcl")):
        kinds = COURSES if sign > 0 else (*COURSES, *THINGS)
        targets = targets_of(annotated, subjects, kinds)
        for target in targets:
            yield View(sign, target, token)
        if sign < 0 and not targets:
            yield from _blamed(annotated, token, subjects)
    elif wrongs(token):
        for target in _bodies(annotated, subjects):
            yield View(-1, target, token)
    elif doubts := doubted(token):
        for target in _bodies(annotated, doubts):
            yield View(-1, target, token)
    elif feared(token) and feared_of:
        for target in targets_of(annotated, subjects, COURSES):
            yield View(-1, target, token)
    elif token.pos_ == "NOUN" and token.dep_ != "compound" and valued(token) == -1:
        for target in targets_of(annotated, [token], (Policy, Law)):
            yield View(-1, target, token)


def _blamed(annotated: Annotated, token: Token, subjects: list[Token]) -> Iterator[View]:
    """Find whose fault a wrong is: "the ministry is reckless", "its handling is …", "it is damning that they …"."""
    blamed: list[Token] = []
    if token.pos_ == "ADJ":
        blamed += [each for each in subjects if each.lemma_ not in DEEDS | GENERAL]
    if wrongs(token):
        blamed += subjects
    blamed += [doer for each in subjects if each.lemma_ in DEEDS | GENERAL for doer in _doers(each)]
    blamed += [doer for clause in children(token, "csubj", "ccomp") for doer in agents(clause)]
    for target in _bodies(annotated, blamed):
        yield View(-1, target, token)


def _doers(deed: Token) -> list[Token]:
    by = [each for each in children(deed, "nmod", "obl") if preposition(each) in ("by", "from")]
    return children(deed, "nmod:poss") or by


def _subjects(token: Token) -> list[Token]:
    """Find the subject; the "it" of "it is the right thing to do" is one, that of "it is wrong that …" is none."""
    empty = token.pos_ in ("ADJ", "NOUN") and any(s.lower_ == "it" for s in children(token, "nsubj", "expl"))
    told = children(token, "csubj", *(("xcomp", "advcl", "ccomp") if empty else ()))
    if deeds := [each for each in told if gerund(each) and each.dep_ == "csubj" or _to(each)]:
        return children(deeds[0], "obj") if deeds[0].lemma_ in KEEPING else deeds[:1]
    found = surface_subject(token)
    if not found and token.pos_ == "NOUN" and not children(token, "csubj", "ccomp"):
        return children(token, "expl")
    return found


def _to(verb: Token) -> bool:
    return any(mark.lower_ == "to" for mark in children(verb, "mark"))


def targets_of(annotated: Annotated, tokens: list[Token], kinds: Kinds) -> list[Found]:
    """Give the things of some kinds that words mean, named or taken up."""
    found = [
        each
        for each in resolve_all(annotated, tokens, kinds)
        if not isinstance(each.entity, Statement) and not (each.how == "description" and bare(annotated.doc[each.root]))
    ]
    if found:
        return found
    return [
        each for token in tokens if (each := taken_up(annotated, token)) is not None and isinstance(each.entity, kinds)
    ]


def _bodies(annotated: Annotated, tokens: list[Token]) -> list[Found]:
    found = resolve_all(annotated, tokens, BODIES)
    return [each for each in found if not isinstance(each.entity, (Group, Jurisdiction))]
