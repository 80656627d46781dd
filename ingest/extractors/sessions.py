"""Who spoke at a hearing or meeting: "told the minister at a meeting in May" is a meeting that both were at."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ingest.mentions._grammar import phrase
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Group, Organization, Person
from ontology.nodes.events import Hearing, Meeting

NAME, VERSION = "sessions", "1"
SPEAKING = cues.SPEECH | cues.words("press question grill ask confront speak urge pledge promise criticize defend vow")
AT = ("at", "during", "in")
SESSIONS = cues.words("hearing meeting summit roundtable")
HOLDING = cues.words("hold convene schedule")
TOLD = SPEAKING | HOLDING
ABOUT = ("on", "about", "into", "over")
PEOPLE = (Person, Group)


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who took part in the hearings and meetings at which something was said."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        told = verb.pos_ == "VERB" and verb.lemma_ in TOLD and bool(children(verb, "obl", "obj"))
        real = told and modality(verb) in ("actual", "planned") and polarity(verb) == "affirmed"
        if real and verb.lemma_ in HOLDING:
            yield from maker.claims(_held(context.annotated, verb))
        if real and verb.lemma_ in SPEAKING and not passive(verb) and modality(verb) == "actual":
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    at = [c for c in children(verb, "obl", "obj") if preposition(c) in AT]
    sessions = [found for noun in at for found in _sessions(annotated, noun)]
    if not sessions:
        return
    heard = [c for c in children(verb, "obj", "iobj") if not preposition(c)] or patients(verb)
    who = resolve_all(annotated, agents(verb), PEOPLE)
    for session in sessions:
        for each in (*who, *(resolve_all(annotated, heard, (Person,)) if who else ())):
            yield Candidate("participated_in", each, session, verb)


def _held(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    """Read "held a hearing on the toll", where no more than that is said of it."""
    for noun in patients(verb):
        hung = sorted((*children(verb, "obl", "obj"), *children(noun, "nmod")), key=lambda token: token.i)
        about = [c for c in hung if c.i > noun.i and preposition(c) in ABOUT]
        if noun.lemma_ not in SESSIONS or annotated.covering(noun.i) is not None or not about or noun.tag_ != "NN":
            continue
        words = annotated.doc[about[0].left_edge.i : about[0].right_edge.i + 1].text
        session = _session(annotated, noun, f"{noun.lower_} {words}")
        for who in resolve_all(annotated, agents(verb), (Organization, Person)):
            yield Candidate("participated_in", who, session, verb)


def _session(annotated: Annotated, noun: Token, name: str) -> Found:
    entity = coin(annotated.document, "Meeting", name)
    return Found(noun.idx, noun.idx + len(noun), noun.text, noun.i, entity, "event", 0.7)


def _sessions(annotated: Annotated, noun: Token) -> list[Found]:
    """Give the hearing or meeting of a phrase; one that nothing but its words tells is named by these."""
    if found := resolve_all(annotated, [noun], (Meeting, Hearing)):
        return found
    if noun.lemma_ not in SESSIONS or annotated.covering(noun.i) is not None or not _single(noun):
        return []
    said = phrase(noun)
    last = max((c.right_edge.i for c in children(noun, "nmod") if c.i > noun.i), default=noun.i)
    name = " ".join(annotated.doc[min(said.start + 1, noun.i) : last + 1].text.split())
    return [_session(annotated, noun, name)]


def _single(noun: Token) -> bool:
    """Say whether one session is told of, by when or where it was: "a hearing on Tuesday", "a meeting with staff"."""
    fresh = any(child.lower_ in ("a", "an", "last") for child in children(noun, "det", "amod"))
    return noun.tag_ == "NN" and fresh and bool(children(noun, "nmod", "compound", "amod", "acl"))


HEARD = Extractor(NAME, VERSION, extract)
