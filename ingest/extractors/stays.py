"""Courts that stop a government from doing something: "barred the ministry from turning away nurses".

What is blocked is the policy that the government may not carry out; its end, where it may not end one; or the deed
itself, named by the words that tell it, where it is done to people.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.endings import ENDING
from ingest.extractors.measures import policy_told
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Court, GovernmentBody, Group, Person
from ontology.nodes.documents import Ruling
from ontology.nodes.policies import Law, Policy

NAME, VERSION = "stays", "1"
STOPPING = cues.words("stop bar block prevent prohibit forbid enjoin keep restrain")
JUDGING = cues.words("judge justice")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find what judges and courts keep governments from."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ not in STOPPING or verb.pos_ != "VERB":
            continue
        yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    deeds = [each for each in children(verb, "advcl", "ccomp", "xcomp") if _from(each)]
    judges = _judges(annotated, verb) if deeds else []
    if not judges or not resolve_all(annotated, patients(verb), (GovernmentBody,)):
        return
    for deed in deeds:
        for policy in _policies(annotated, deed):
            for judge in judges:
                yield Candidate("blocked", judge, policy, verb)


def _from(deed: Token) -> bool:
    return deed.tag_ == "VBG" and any(mark.lower_ == "from" for mark in children(deed, "mark"))


def _policies(annotated: Annotated, deed: Token) -> list[Found]:
    if deed.lemma_ in ENDING:
        return resolve_all(annotated, [deed], (Policy,))
    things = children(deed, "obj")
    if named := resolve_all(annotated, things, (Policy, Law)):
        return named
    people = resolve_all(annotated, things, (Group,)) or resolve_all(annotated, _given(deed), (Group,))
    if not any(annotated.doc[each.root].tag_ == "NNS" for each in people):
        return []
    return [policy_told(annotated, deed)]


def _given(deed: Token) -> list[Token]:
    """Find to whom something is done or refused: "denying permits to nurses"."""
    return [each for thing in (deed, *children(deed, "obj")) for each in children(thing, "obl", "nmod", "iobj")]


def _judges(annotated: Annotated, verb: Token) -> list[Found]:
    found = resolve_all(annotated, agents(verb), (Court, Ruling, Person))
    return [each for each in found if isinstance(each.entity, (Court, Ruling)) or _judge(annotated, each)]


def _judge(annotated: Annotated, found: Found) -> bool:
    """Say whether somebody is a judge by any of the words that name them."""
    same = (each for each in annotated.mentions if each.entity.id == found.entity.id)
    return any(word.lower_ in JUDGING for each in same for word in _around(annotated, each))


def _around(annotated: Annotated, found: Found) -> Iterator[Token]:
    """Give the words of a mention, and the title right before it."""
    span = annotated.doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is not None:
        yield from annotated.doc[max(0, span.start - 1) : span.end]


STAYS = Extractor(NAME, VERSION, extract)
