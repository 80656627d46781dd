"""Personnel actions told by a verb: "the minister resigned", "was placed on leave" is an event with its people."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.nodes.agents import Group, Person
from ontology.nodes.documents import Document
from ontology.nodes.events import Event
from ontology.nodes.policies import Policy

NAME, VERSION = "careers", "1"
LEAVING = cues.words("resign quit")
POSTS = cues.words("post position leadership seat office job role presidency chairmanship commission membership")
DISMISSING = cues.words("fire dismiss sack oust")
PUTTING = cues.words("place put")
DOWN = {"step": "down", "stand": "down", "bow": "out"}
TOLD = LEAVING | DISMISSING | PUTTING | DOWN.keys()
REASONS = ("over", "because of", "due to", "after", "following", "amid")
MOST = 60
"""Characters of the words for people that name what befell them."""


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find who resigned, who was dismissed or put on leave, and what for."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ == "VERB" and verb.lemma_ in TOLD and modality(verb) in ("actual", "planned"):
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    action = _action(verb)
    if action is None:
        return
    called, who = action
    for each in resolve_all(annotated, who, (Person, Group)):
        if isinstance(each.entity, Group) and not _counted(annotated, each):
            continue
        name = f"{called} of {each.entity.name[:MOST]}"
        entity = coin(annotated.document, "PersonnelAction", name)
        event = Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)
        yield Candidate("participated_in", each, event, verb)
        for cause in _causes(annotated, verb) if polarity(verb) == "affirmed" else ():
            yield Candidate("led_to", cause, event, verb)


def _action(verb: Token) -> tuple[str, list[Token]] | None:
    """Say what a verb tells and of whom; nothing where it tells no such thing."""
    if verb.lemma_ in LEAVING or DOWN.get(verb.lemma_) in {child.lower_ for child in verb.children}:
        left = [each for each in children(verb, "obj", "xcomp") if each.lemma_ not in POSTS]
        return None if left else ("resignation", agents(verb))
    shooting = verb.lemma_ == "fire" and not children(verb, "obj", "nsubj:pass", "aux:pass")
    if verb.lemma_ in DISMISSING and not shooting:
        return "dismissal", patients(verb)
    if verb.lemma_ in PUTTING and any(c.lemma_ == "leave" and preposition(c) == "on" for c in children(verb, "obl")):
        return "placement on leave", patients(verb)
    return None


def _counted(annotated: Annotated, people: Found) -> bool:
    """Say whether people are told of as some who were there: "ten officers", "two of them", "a supervisor"."""
    head = annotated.doc[people.root]
    told = children(head, "nummod", "det", "amod")
    return any(child.lower_ in ("a", "an", "several", "the") or child.dep_ == "nummod" for child in told)


def _causes(annotated: Annotated, verb: Token) -> list[Found]:
    """Find what people quit over: "resigned over the leak", "quit in protest of the scheme"."""
    hung = children(verb, "obl")
    hung += [c for each in hung if each.lemma_ in ("protest", "response") for c in children(each, "nmod")]
    over = [c for c in hung if preposition(c) in REASONS]
    over += [c for c in hung if preposition(c) in ("of", "at", "against", "to") and c.head != verb]
    return resolve_all(annotated, over, (Event, Policy, Document))


CAREERS = Extractor(NAME, VERSION, extract)
