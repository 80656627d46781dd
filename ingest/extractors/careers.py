"""Resignations and dismissals told by a verb: "the minister resigned" is an event that somebody took part in."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import modality
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Person

NAME, VERSION = "careers", "1"
LEAVING = cues.words("resign quit")
POSTS = cues.words("post position leadership seat office job role presidency chairmanship commission membership")
DISMISSING = cues.words("fire dismiss sack oust")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who resigned and who was dismissed."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    if verb.pos_ != "VERB" or verb.lemma_ not in LEAVING | DISMISSING:
        return
    leaving = verb.lemma_ in LEAVING
    if modality(verb) not in ("actual", "planned"):
        return
    left = [each for each in children(verb, "obj", "xcomp") if each.lemma_ not in POSTS]
    if leaving and left:
        return
    for person in resolve_all(annotated, agents(verb) if leaving else patients(verb), (Person,)):
        name = f"{'resignation' if leaving else 'dismissal'} of {person.entity.name}"
        event = Found(
            verb.idx,
            verb.idx + len(verb),
            verb.text,
            verb.i,
            coin(annotated.document, "PersonnelAction", name),
            "event",
            0.8,
        )
        yield Candidate("participated_in", person, event, verb)


CAREERS = Extractor(NAME, VERSION, extract)
