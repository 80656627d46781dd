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
from ontology.nodes.agents import Group, Person
from ontology.nodes.events import Hearing, Meeting

NAME, VERSION = "sessions", "1"
SPEAKING = cues.SPEECH | cues.words("press question grill ask confront speak urge pledge promise criticize defend vow")
AT = ("at", "during", "in")
SESSIONS = cues.words("hearing meeting summit roundtable")
PEOPLE = (Person, Group)


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who took part in the hearings and meetings at which something was said."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        speaking = verb.lemma_ in SPEAKING and verb.pos_ == "VERB" and not passive(verb)
        if speaking and modality(verb) == "actual" and polarity(verb) == "affirmed":
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    at = [c for c in children(verb, "obl", "obj") if preposition(c) in AT]
    heard = [c for c in children(verb, "obj", "iobj") if not preposition(c)] or patients(verb)
    who = resolve_all(annotated, agents(verb), PEOPLE)
    for session in (found for noun in at for found in _sessions(annotated, noun)):
        for each in (*who, *(resolve_all(annotated, heard, (Person,)) if who else ())):
            yield Candidate("participated_in", each, session, verb)


def _sessions(annotated: Annotated, noun: Token) -> list[Found]:
    """Give the hearing or meeting of a phrase; one that nothing but its words tells is named by these."""
    if found := resolve_all(annotated, [noun], (Meeting, Hearing)):
        return found
    if noun.lemma_ not in SESSIONS or annotated.covering(noun.i) is not None or not _single(noun):
        return []
    said = phrase(noun)
    last = max((c.right_edge.i for c in children(noun, "nmod") if c.i > noun.i), default=noun.i)
    name = " ".join(annotated.doc[min(said.start + 1, noun.i) : last + 1].text.split())
    entity = coin(annotated.document, "Meeting", name)
    text = annotated.document.text[noun.idx : noun.idx + len(noun)]
    return [Found(noun.idx, noun.idx + len(noun), text, noun.i, entity, "event", 0.7)]


def _single(noun: Token) -> bool:
    """Say whether one session is told of, by when or where it was: "a hearing on Tuesday", "a meeting with staff"."""
    fresh = any(child.lower_ in ("a", "an", "last") for child in children(noun, "det", "amod"))
    return noun.tag_ == "NN" and fresh and bool(children(noun, "nmod", "compound", "amod", "acl"))


HEARD = Extractor(NAME, VERSION, extract)
