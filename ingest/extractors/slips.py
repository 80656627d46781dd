"""Secrets that slip out: "an official inadvertently let the embassy know that the sailors had asked for help"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients, surface_subject
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.extractors.leaks import CARELESS
from ingest.factuality import polarity
from ingest.lookup import resolve_all
from ingest.paths import follow
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent, Group, Person
from ontology.nodes.events import LeakIncident

NAME, VERSION = "slips", "1"
LETTING_KNOW = cues.words("let tell inform notify indicate reveal confirm mention hint signal")
TALKING = cues.words("communicate speak talk correspond meet write")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who let slip something that was not meant for others, to whom, and about whom."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ == "VERB" and verb.lemma_ in LETTING_KNOW and _slipped(verb):
            yield from maker.claims(_candidates(context.annotated, verb))


def _slipped(verb: Token) -> bool:
    careless = any(child.lower_ in CARELESS for child in children(verb, "advmod"))
    return careless and bool(_told(verb)) and polarity(verb) == "affirmed"


def _told(verb: Token) -> list[Token]:
    """Give the clause that tells what slipped out."""
    knowing = [each for each in children(verb, "xcomp", "ccomp") if each.lemma_ == "know"]
    return [clause for word in (verb, *knowing) for clause in children(word, "ccomp")]


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    who = resolve_all(annotated, agents(verb), (Agent,))
    receivers = resolve_all(annotated, _receivers(verb), (Agent,))
    if not who or not receivers:
        return
    leak = _leak(annotated, verb, receivers[0])
    for each in who:
        yield Candidate("disclosed", each, leak, verb)
    for receiver in receivers:
        yield Candidate("disclosed_to", leak, receiver, verb)
    about = [subject for clause in _told(verb) for subject in surface_subject(clause)]
    for person in resolve_all(annotated, about, (Group, Person)):
        yield Candidate("exposed", leak, person, verb)


def _receivers(verb: Token) -> list[Token]:
    """Find who was told: the object, who it was told "to", or whom the speaker was talking with."""
    own = [*patients(verb), *follow(verb, "recipient"), *follow(verb, "to")]
    talking = [word for subject in agents(verb) for word in children(subject, "acl") if word.lemma_ in TALKING]
    return own or [each for word in talking for path in ("with", "to") for each in follow(word, path)]


def _leak(annotated: Annotated, verb: Token, receiver: Found) -> Found:
    """Give the leak to the same receiver that the document names elsewhere, or name one."""
    known = next(
        (
            mention.entity
            for mention in annotated.mentions
            if isinstance(mention.entity, LeakIncident)
            for to in resolve_all(annotated, follow(annotated.doc[mention.root], "to"), (Agent,))
            if to.entity.id == receiver.entity.id
        ),
        None,
    )
    entity = known or coin(annotated.document, "LeakIncident", f"disclosure to {receiver.text}")
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)


SLIPS = Extractor(NAME, VERSION, extract)
