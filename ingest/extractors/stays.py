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
from ingest.factuality import modality, polarity
from ingest.judges import deciding, ruling_of, unnamed
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import GovernmentBody, Group
from ontology.nodes.policies import Law, Policy

NAME, VERSION = "stays", "1"
STOPPING = cues.words("stop bar block prevent prohibit forbid enjoin keep restrain")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find what judges and courts keep governments from."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ not in STOPPING or verb.pos_ != "VERB":
            continue
        yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    deeds = [each for each in children(verb, "advcl", "ccomp", "xcomp") if _from(each)]
    judges = deciding(annotated, agents(verb)) if deeds else []
    ruled = deeds and not judges and modality(verb) == "actual" and polarity(verb) == "affirmed"
    others = unnamed(annotated, agents(verb)) if ruled else []
    governed = bool(resolve_all(annotated, patients(verb), (GovernmentBody,)))
    policies = [each for deed in deeds for each in _policies(annotated, deed, governed)] if judges or others else []
    for policy in policies:
        for judge in others:
            ruling = ruling_of(annotated, judge, verb)
            yield Candidate("issued", judge, ruling, verb)
            yield Candidate("blocked", ruling, policy, verb)
        for judge in judges:
            yield Candidate("blocked", judge, policy, verb)


def _from(deed: Token) -> bool:
    return deed.tag_ == "VBG" and any(mark.lower_ == "from" for mark in children(deed, "mark"))


def _policies(annotated: Annotated, deed: Token, governed: bool) -> list[Found]:
    if deed.lemma_ in ENDING:
        return resolve_all(annotated, [deed], (Policy,))
    things = children(deed, "obj")
    if named := resolve_all(annotated, things, (Policy, Law)):
        return named
    if not governed:
        return []
    people = resolve_all(annotated, things, (Group,)) or resolve_all(annotated, _given(deed), (Group,))
    if not any(annotated.doc[each.root].tag_ == "NNS" for each in people):
        return []
    return [policy_told(annotated, deed)]


def _given(deed: Token) -> list[Token]:
    """Find to whom something is done or refused: "denying permits to nurses"."""
    return [each for thing in (deed, *children(deed, "obj")) for each in children(thing, "obl", "nmod", "iobj")]


STAYS = Extractor(NAME, VERSION, extract)
