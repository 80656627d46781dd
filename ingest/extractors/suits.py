"""Lawsuits told by a verb: "the union sued the ministry" makes a case with a plaintiff and a defendant."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent

NAME, VERSION = "suits", "1"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who sued whom, and who has not."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ == "sue" and verb.pos_ == "VERB":
            for candidate in _sides(context.annotated, verb):
                if (claim := maker.make(candidate)) is not None:
                    yield claim


def _sides(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    plaintiffs = resolve_all(annotated, agents(verb), (Agent,))
    defendants = resolve_all(annotated, patients(verb), (Agent,))
    if not plaintiffs or not defendants:
        return
    by, against = plaintiffs[0], defendants[0]
    name = " ".join(f"lawsuit by {_lowered(by)} against {_lowered(against)}".split())
    case = Found(
        verb.idx, verb.idx + len(verb), verb.text, verb.i, coin(annotated.document, "Lawsuit", name), "event", 0.8
    )
    for plaintiff in plaintiffs:
        yield Candidate("plaintiff_in", plaintiff, case, verb)
    for defendant in defendants:
        yield Candidate("defendant_in", defendant, case, verb)


def _lowered(found: Found) -> str:
    """Give the words of a mention with a leading article in lower case."""
    first, _, rest = found.text.partition(" ")
    return f"{first.lower()} {rest}" if first in ("The", "A", "An") else found.text


SUITS = Extractor(NAME, VERSION, extract)
