"""Stances that a noun tells: "criticism of the levy from the union", "the levy drew praise", "voiced opposition to it".

A noun as "opposition" or "praise" has who takes the stance and what it is about somewhere near by: beside it, at the
verb that governs it, or as that verb's subject. One search finds them wherever they stand.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients, surface_subject
from ingest.claims import Candidate
from ingest.dependents import children, preposition
from ingest.judging import BODIES, COURSES, THINGS, relation_of, targets_of
from ingest.lookup import Kinds, resolve_all
from ingest.valuing import Sign
from ontology.nodes.agents import Agent, Group, Person
from ontology.nodes.places import Jurisdiction

AGAINST = cues.words(
    "opposition resistance objection criticism condemnation denunciation rebuke outcry backlash outrage anger protest "
    "pushback fury ire disapproval scorn hostility uproar censure rejection dissent disdain opponent critic foe"
)
IN_FAVOR = cues.words(
    "support praise backing endorsement approval applause acclaim defense defence supporter backer proponent champion"
)
WORRY = cues.words("concern alarm misgiving reservation doubt skepticism scepticism unease dismay worry")
"""Nouns of what is only felt: a stance where somebody voices it, or something draws it."""

HOLDERS = cues.words("opponent critic foe supporter backer proponent champion")
"""Nouns of who takes a stance, which somebody is: "a leading critic of the levy"."""

VOICING = cues.words(
    "express voice raise state reiterate register declare signal announce share repeat lodge send show offer lend "
    "pledge throw renew level direct launch mount make reaffirm air issue lead"
)
DRAWING = cues.words(
    "draw face attract spark prompt provoke meet encounter receive trigger elicit earn win get generate have gain stir "
    "enjoy ignite invite garner unleash fuel greet come"
)
MET = ("with", "under", "to")
DEEDS = cues.words(
    "rollout introduction implementation enforcement adoption imposition launch passage enactment expansion extension "
    "reinstatement revival announcement handling"
)
"""Nouns of what is done with a policy: who is against its rollout is against it."""

SPITE = ("despite", "over", "amid", "against", "in spite of")
OWN = cues.words("its their his her")
FROM = ("from", "by", "among")
TOWARDS = ("to", "against", "of", "over", "about", "at", "on", "toward", "towards", "with", "regarding", "around")
FOR = ("for", "of", "behind", "to")
KINDS: Kinds = (*COURSES, *THINGS, *BODIES)


@dataclass(frozen=True, slots=True)
class Outcry:
    """A noun of a stance, whether it is for (1) or against (-1), and the verb that governs it, if any."""

    noun: Token
    sign: Sign
    verb: Token | None


def outcries(annotated: Annotated) -> Iterator[Candidate]:
    """Find who takes the stances that the nouns of a document tell, and on what."""
    for token in annotated.doc:
        if token.pos_ != "NOUN" or (sign := _sign(token)) is None:
            continue
        outcry = Outcry(token, sign, _governing(token))
        holders = _holders(annotated, outcry)
        targets = _targets(annotated, outcry) if holders else []
        trigger = outcry.verb if outcry.verb is not None and _told_by(outcry) else token
        for holder in holders:
            for target in targets:
                if target.entity.id != holder.entity.id:
                    yield Candidate(relation_of(sign, target), holder, target, trigger)


def _sign(noun: Token) -> Sign | None:
    lemma = noun.lemma_.lower()
    if lemma in IN_FAVOR:
        return 1
    return -1 if lemma in AGAINST | WORRY else None


def _governing(noun: Token) -> Token | None:
    """Give the verb that a noun is the object of, or that brings it in: "drew praise", "was met with outrage"."""
    verb = noun.head
    if noun.dep_ == "nsubj" and children(verb, "expl"):  # "there was criticism"
        return verb
    if verb.pos_ != "VERB":
        return None
    if noun.dep_ in ("obj", "nsubj:pass") or noun.dep_ == "obl" and preposition(noun) in MET:
        return verb
    return None


def _told_by(outcry: Outcry) -> bool:
    verb = outcry.verb
    return verb is not None and (verb.lemma_ in VOICING | DRAWING or outcry.noun.dep_ == "nsubj")


def _holders(annotated: Annotated, outcry: Outcry) -> list[Found]:
    """Find who takes a stance: its owner, who it comes from, who voices it, or who is called by it."""
    noun, verb = outcry.noun, outcry.verb
    worry = noun.lemma_.lower() in WORRY
    if noun.lemma_.lower() in HOLDERS:
        named = [*children(noun, "appos"), *([noun.head] if noun.dep_ == "appos" else [])]
        named += children(noun, "nsubj") if children(noun, "cop") else []
        called = _agents(annotated, named)
        people = [each for each in called if isinstance(each.entity, Person)]
        return people or called
    ways = [
        [] if worry and not _told_by(outcry) else _owners(noun),
        [] if worry and not _told_by(outcry) else _hung(noun, FROM),
        agents(verb) if verb is not None and verb.lemma_ in VOICING and noun.dep_ == "obj" else [],
        _hung(verb, FROM) if verb is not None and _told_by(outcry) else [],
        _coming_from(noun),
    ]
    if outcry.verb is not None and verb is not None and verb.lemma_ in DRAWING:
        ways.append([each for each in children(noun, "nmod") if preposition(each) == "of"])
    for way in ways:
        if found := _agents(annotated, way):
            return found
    return []


def _owners(noun: Token) -> list[Token]:
    """Find whose stance it is; "its" in "has been firm in its opposition" is the subject's."""
    owners = children(noun, "nmod:poss")
    if not owners or owners[0].lower_ not in OWN or noun.dep_ not in ("obl", "obj"):
        return owners
    return [*owners, *surface_subject(noun.head)]


def _coming_from(noun: Token) -> list[Token]:
    """Find whom a stance "comes from"."""
    verb = noun.head
    comes = noun.dep_ == "nsubj" and verb.lemma_ in ("come", "pour", "rise", "grow", "mount")
    return [each for each in children(verb, "obl") if preposition(each) in FROM] if comes else []


def _agents(annotated: Annotated, tokens: list[Token]) -> list[Found]:
    return resolve_all(annotated, tokens, (Agent,))


def _hung(token: Token, prepositions: tuple[str, ...]) -> list[Token]:
    """Find what hangs on a word by a preposition, or on what hangs on it: "criticism of the levy from the union"."""
    found = [c for c in children(token, "nmod", "obl", "obl:agent") if preposition(c) in prepositions]
    inner = [g for c in children(token, "nmod", "obl") for g in children(c, "nmod") if preposition(g) in prepositions]
    return found or [each for each in inner if preposition(each) in ("from", "over", "by")]


def _targets(annotated: Annotated, outcry: Outcry) -> list[Found]:
    """Find what a stance is about: after the noun or its verb, or the subject of a verb that draws it."""
    noun, verb, sign = outcry.noun, outcry.verb, outcry.sign
    prepositions = FOR if sign > 0 else TOWARDS
    drawn = verb is not None and verb.lemma_ in DRAWING
    own = [
        each
        for each in children(noun, "nmod")
        if preposition(each) in prepositions and not (drawn and preposition(each) == "of")
    ]
    beside = (
        [each for each in children(verb, "obl") if preposition(each) in prepositions and each != noun]
        if verb is not None and _told_by(outcry)
        else []
    )
    through = [c for c in children(noun, "nmod") if preposition(c) in FROM]
    over = [g for c in through for g in children(c, "nmod") if preposition(g) in ("over", "of", "to", "for")]
    for way in (own, [*beside, *over]):
        if found := _about(annotated, way):
            return found
    if noun.dep_ == "obl" and preposition(noun) in SPITE and noun.head.pos_ == "VERB":
        found = _about(annotated, [*agents(noun.head), *patients(noun.head)])
        return [each for each in found if isinstance(each.entity, COURSES)]
    if verb is None or not drawn:
        return []
    subjects = patients(verb) if noun.dep_ == "obl" and children(verb, "nsubj:pass") else agents(verb)
    found = _about(annotated, subjects)
    return [each for each in found if sign < 0 or isinstance(each.entity, COURSES)]


def _about(annotated: Annotated, tokens: list[Token]) -> list[Found]:
    whole = [d for t in tokens for d in (_hung(t, ("of",)) if t.lemma_.lower() in DEEDS else [t])]
    found = targets_of(annotated, whole, KINDS)
    return [each for each in found if not isinstance(each.entity, (Group, Jurisdiction))]
