"""Whom an event killed, hurt or drove out, told in a clause beside it: "a blast, killing 12 and wounding 30"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate
from ingest.coining import coin
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.happened import CAUSING, DYING, occasion
from ingest.lookup import resolve_all
from ingest.tellings import PEOPLE, Telling, doers, ends
from ontology.nodes.agents import Group, Organization, Person
from ontology.nodes.events import Event, Hearing, Investigation, LeakIncident, Meeting, PersonnelAction

HURTING = {
    "kill": "killed",
    "slay": "killed",
    "wound": "wounded",
    "injure": "injured",
    "hurt": "hurt",
    "maim": "maimed",
    "displace": "displaced",
    "trap": "trapped",
    "strand": "stranded",
    "hospitalise": "hospitalised",
    "hospitalize": "hospitalized",
}
"""What becomes of those whom a verb is done to."""

LEFT = words("dead injured wounded homeless stranded missing trapped hurt")
CAUSED = words("in during by from")
CLIMB = 3
NO_EVENT = (LeakIncident, Meeting, Hearing, Investigation, PersonnelAction)


@dataclass(frozen=True, slots=True)
class Casualties:
    """A verb that tells whom an event befell: the event, those people, and who did it to them if anybody did."""

    verb: Token
    event: Found
    people: tuple[Found, ...]
    doers: tuple[Found, ...] = ()

    def candidates(self) -> Iterator[Candidate]:
        """Give one candidate for each of them."""
        for each in self.people:
            yield Candidate("affects", self.event, each, self.verb)
        for each in self.doers:
            yield Candidate("participated_in", each, self.event, self.verb)


def casualties(annotated: Annotated, told: list[Telling], events: list[Found]) -> Iterator[Casualties]:
    """Find the verbs by which a document tells whom one of its events befell."""
    by_word = {telling.verb.i: event for telling, event in zip(told, events, strict=True)}
    for verb in annotated.doc:
        fate = _fate(verb)
        if fate is None or polarity(verb) == "negated" or modality(verb) != "actual":
            continue
        event = _event(annotated, verb, by_word)
        if event is None or isinstance(event.entity, NO_EVENT):
            continue
        whom = _whom(verb)
        people = ends(annotated, whom, PEOPLE) or tuple(_numbered(annotated, whom, fate))
        if people:
            active = verb.pos_ == "VERB" and verb.lemma_ not in DYING and not passive(verb) and verb.tag_ != "VBG"
            who = doers(annotated, verb, (Person, Organization, Group)) if active else ()
            yield Casualties(verb, event, people, who)


def _fate(verb: Token) -> str | None:
    """Say what became of whom a verb is about: "killed"; nothing where it tells no such thing."""
    if verb.pos_ == "ADJ" and verb.lower_ in LEFT and children(verb, "cop"):
        return verb.lower_
    if verb.pos_ != "VERB":
        return None
    if verb.lemma_ == "leave":
        left = [c for c in children(verb, "xcomp", "amod", "acl") if c.lower_ in LEFT]
        left += [c for thing in children(verb, "obj") for c in children(thing, "amod", "acl") if c.lower_ in LEFT]
        return left[0].lower_ if left and left[0].i > verb.i else None
    if verb.lemma_ == "claim":
        return "killed" if any(thing.lemma_ == "life" for thing in children(verb, "obj")) else None
    return "killed" if verb.lemma_ in DYING else HURTING.get(verb.lemma_)


def _whom(verb: Token) -> list[Token]:
    if verb.lemma_ == "claim":
        return [number for thing in children(verb, "obj") for number in children(thing, "nummod")]
    if verb.lemma_ in DYING or verb.pos_ == "ADJ":
        return agents(verb) if verb.pos_ == "VERB" else children(verb, "nsubj")
    bare = verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBN") and not children(verb, "obj", "nsubj", "nsubj:pass")
    return [verb.head] if bare else patients(verb)


def _event(annotated: Annotated, verb: Token, told: dict[int, Found]) -> Found | None:
    """Find the event: what did it, what it was done in, or what the clause around tells."""
    if verb.lemma_ not in DYING and verb.pos_ == "VERB" and not passive(verb):
        subject = [f for token in agents(verb) for f in _events_at(annotated, token, told)]
        if subject:
            return subject[0]
        if verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl", "conj"):
            return _around(annotated, verb, told)
    after = ("after", "following") if verb.pos_ == "ADJ" else ()
    amid = [c for c in children(verb, "obl", "obl:agent", "nmod") if preposition(c) in (*CAUSED, *after)]
    clauses = [each for child in verb.children for each in (child, *child.children)]
    amid += [each for each in clauses if each.i in told and each.pos_ == "VERB" and occasion(each, verb)]
    return next((f for token in amid for f in _events_at(annotated, token, told)), None)


def _events_at(annotated: Annotated, token: Token, told: dict[int, Found]) -> list[Found]:
    """Give the event that a noun stands for, as the one it was joined to."""
    if token.i in told:
        return [told[token.i]]
    found = resolve_all(annotated, [token], (Event,))
    return [told.get(each.root, each) for each in found]


def _around(annotated: Annotated, verb: Token, told: dict[int, Found]) -> Found | None:
    """Find the event of the clause that ", killing 12" goes on: what its verb tells, or its subject is."""
    at = verb
    while at.dep_ == "conj" and at.head.tag_ == "VBG":
        at = at.head
    for _ in range(CLIMB):
        if at.dep_ not in ("advcl", "acl", "xcomp", "conj", "parataxis"):
            return None
        at = at.head
        if at.i in told:
            return told[at.i]
        if at.pos_ != "VERB":
            return next(iter(_events_at(annotated, at, told)), None)
        subjects = [f for token in agents(at) for f in _events_at(annotated, token, told)]
        if subjects:
            return subjects[0]
        if at.lemma_ not in CAUSING and at.dep_ not in ("xcomp", "conj"):
            return None
    return None


def _numbered(annotated: Annotated, tokens: list[Token], fate: str) -> Iterator[Found]:
    """Make a group of people told by a number alone: "killing 107" are 107 killed."""
    for token in tokens[:1]:
        if token.pos_ != "NUM" or annotated.covering(token.i) is not None or token.lower_ in ("one", "another"):
            continue
        if any(preposition(each) == "of" for each in children(token, "nmod")):
            continue
        entity = coin(annotated.document, "Group", f"{token.text} {fate}")
        yield Found(token.idx, token.idx + len(token), token.text, token.i, entity, "description", 0.7)
