"""Rulings told by a verb: "the court ruled that …" is a ruling that the court issued."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Court
from ontology.nodes.documents import Ruling

NAME, VERSION = "rulings", "1"
DECIDING = cues.words("rule hold decide find")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find which court ruled."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in DECIDING or not children(verb, "ccomp"):
            continue
        if modality(verb) != "actual" or polarity(verb) != "affirmed":
            continue
        for court in resolve_all(context.annotated, agents(verb), (Court,)):
            ruling = _ruling(context.annotated, court, verb)
            if (claim := maker.make(Candidate("issued", court, ruling, verb))) is not None:
                yield claim


def _ruling(annotated: Annotated, court: Found, verb: Token) -> Found:
    """Give the ruling that the document goes on to call "the ruling", or one named by its court."""
    taken_up = [m for m in annotated.mentions if isinstance(m.entity, Ruling) and m.start > verb.idx]
    definite = [m for m in taken_up if m.text.lower().startswith(("the ", "this ", "its "))]
    entity = definite[0].entity if definite else coin(annotated.document, "Ruling", f"ruling of {court.entity.name}")
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)


RULINGS = Extractor(NAME, VERSION, extract)
