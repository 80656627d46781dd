"""Claims by frames over the parse: the relations that a verb, noun or adjective says of its arguments."""

from collections.abc import Iterator

from ingest.claims import ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.frame import frames
from ingest.matching import Matcher
from ingest.meaning import as_meant
from ontology.claim import Claim
from ontology.document import Document

NAME, VERSION = "rules", "2"
MATCHER = Matcher(frames())


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the claims that the frames say of the document's mentions."""
    maker = ClaimMaker(context, NAME, VERSION)
    for found in MATCHER.candidates(context.annotated, maker.quoted):
        candidate = as_meant(found)
        if isinstance(candidate, str):
            context.drop(candidate)
        elif (claim := maker.make(candidate)) is not None:
            yield claim


RULES = Extractor(NAME, VERSION, extract)
