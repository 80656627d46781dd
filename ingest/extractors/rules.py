"""Claims by frames over the parse: the relations that a verb, noun or adjective says of its arguments."""

from collections.abc import Iterator

from ingest.claims import ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.frame import frames
from ingest.matching import Matcher
from ontology.claim import Claim
from ontology.document import Document

NAME, VERSION = "rules", "1"
MATCHER = Matcher(frames())


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the claims that the frames say of the document's mentions."""
    maker = ClaimMaker(context, NAME, VERSION)
    for candidate in MATCHER.candidates(context.annotated):
        if (claim := maker.make(candidate)) is not None:
            yield claim


RULES = Extractor(NAME, VERSION, extract)
