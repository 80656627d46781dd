"""Stances that a verb itself tells where its ends are not named: "defended the move", "her party supports it"."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.attribution import Quotation
from ingest.claims import Candidate
from ingest.dependents import children
from ingest.endings import ENDING, KEEPING, gerund
from ingest.factuality import polarity
from ingest.judging import COURSES, THINGS, relation_of, targets_of
from ingest.lookup import Kinds, resolve_all
from ingest.valuing import Sign, label
from ingest.worth import DOING, OPPOSING, SUPPORTING, UNDOING
from ontology.nodes.agents import Agent, Court, Organization, Person
from ontology.nodes.documents import Ruling
from ontology.nodes.places import Jurisdiction

FIRST = cues.words("i we")
OWN_BODY = cues.words("party organisation organization group union charity council agency office government committee")


def sides(annotated: Annotated, quoted: tuple[Quotation, ...]) -> Iterator[Candidate]:
    """Find stances that a verb itself tells: "defended the move", "her party supports it", "called it a mistake"."""
    for verb in annotated.doc:
        if verb.pos_ != "VERB":
            continue
        for sign, things, named in _told(verb):
            holders, borrowed = _holders(annotated, verb, quoted)
            kinds = COURSES if not named else _judged(sign)
            for target in targets_of(annotated, things, kinds) if holders else []:
                if named or borrowed or target.how == "focus":
                    for holder in holders:
                        yield Candidate(relation_of(sign, target), holder, target, verb)


def _judged(sign: Sign) -> Kinds:
    """Say what may be called good or bad: courses of action either way, a ruling also good, any paper also bad."""
    return (*COURSES, Ruling) if sign > 0 else (*COURSES, *THINGS)


def _told(verb: Token) -> Iterator[tuple[Sign, list[Token], bool]]:
    """Give what a verb makes of its object, and whether that holds of named things: other rules know the bare verbs."""
    if (called := label(verb)) is not None:
        yield called, _labelled(verb), True
    elif verb.lemma_ == "warn" and (deed := _warned_of(verb)) is not None:
        yield -1, [deed] if deed.lemma_ in ENDING else children(deed, "obj"), True
    elif verb.lemma_ in SUPPORTING | OPPOSING:
        sign: Sign = 1 if verb.lemma_ in SUPPORTING else -1
        yield sign, patients(verb), False
        yield from _deeds(verb, sign)
    elif verb.lemma_ in cues.ASKING:
        for asked in children(verb, "xcomp", "ccomp", "advcl"):
            to = any(mark.lower_ == "to" for mark in children(asked, "mark")) and polarity(asked) == "affirmed"
            if to and asked.lemma_ in (DOING | UNDOING):
                yield (1 if asked.lemma_ in DOING else -1), children(asked, "obj"), asked.lemma_ in DOING


def _deeds(verb: Token, sign: Sign) -> Iterator[tuple[Sign, list[Token], bool]]:
    """Give what a stance on a deed makes of a policy: who is for ending it is against it."""
    for deed in children(verb, "xcomp", "ccomp", "advcl"):
        if not gerund(deed) or children(deed, "mark"):
            continue
        if deed.lemma_ in KEEPING:
            yield sign, children(deed, "obj"), True
        elif deed.lemma_ in ENDING:
            yield -1, children(deed, "obj") if sign > 0 else [deed], True
        else:
            yield sign, [deed], True


def _warned_of(verb: Token) -> Token | None:
    """Find the deed that somebody warns of: "warned that ending the levy will help smugglers"."""
    clause = next((each for each in children(verb, "ccomp") if each.i > verb.i), None)
    opening = [word for word in clause.subtree if word.lower_ != "that"][:1] if clause is not None else []
    deed = opening[0] if opening and gerund(opening[0]) and polarity(verb) == "affirmed" else None
    return deed if deed is not None and deed.lemma_ in ENDING | KEEPING else None


def _labelled(verb: Token) -> list[Token]:
    """Find what is called something; the parse may make it the subject of what it is called."""
    inner = [each for clause in children(verb, "ccomp", "xcomp") for each in children(clause, "nsubj")]
    return inner or children(verb, "obj")[:1] or patients(verb)


def _holders(annotated: Annotated, verb: Token, quoted: tuple[Quotation, ...]) -> tuple[list[Found], bool]:
    """Find who takes a stance, and whether by a way of their own: "we", "her party"."""
    doers = agents(verb) or [each for aux in children(verb, "aux") for each in children(aux, "nsubj")]
    speaking = [q.speaker for q in quoted if q.start <= verb.idx < q.end and q.speaker is not None]
    if any(each.lower_ in FIRST for each in doers):
        return [each for each in speaking if isinstance(each.entity, Agent)], False
    for doer in doers:
        if doer.lemma_ in OWN_BODY and (owner := children(doer, "nmod:poss")):
            return _body_of(annotated, owner[0], speaking), True
    return resolve_all(annotated, doers, (Agent,)), not agents(verb)


def _body_of(annotated: Annotated, owner: Token, speaking: Iterable[Found]) -> list[Found]:
    """Find the body that somebody belongs to where the text puts it before the name: "Labour's Ada Lee"."""
    people = list(speaking) if owner.lower_ in ("my", "our") else resolve_all(annotated, [owner], (Person,))
    for person in people:
        for mention in annotated.mentions:
            if mention.entity.id != person.entity.id:
                continue
            root = annotated.doc[mention.root]
            found = resolve_all(annotated, children(root, "nmod:poss", "compound"), (Organization,))
            if found and not isinstance(found[0].entity, (Court, Jurisdiction)):
                return found[:1]
    return []
