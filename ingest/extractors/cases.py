"""The parties of lawsuits that no verb tells: by a name as "Doe v. Roe", and as "the plaintiffs, X and Y"."""

from collections.abc import Iterator

from ingest.annotate import Annotated
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.parties import SUED, SUING, case_near, in_the_name, on_a_side
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.documents import Lawsuit

NAME, VERSION = "cases", "1"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who is plaintiff and who is defendant in which case."""
    maker = ClaimMaker(context, NAME, VERSION)
    yield from maker.claims((*_named(context.annotated), *_called(context.annotated)))


def _named(annotated: Annotated) -> Iterator[Candidate]:
    for case in annotated.mentions:
        if isinstance(case.entity, Lawsuit):
            for relation, party in zip(("plaintiff_in", "defendant_in"), in_the_name(annotated, case), strict=True):
                if party is not None:
                    root = annotated.doc[case.root]
                    yield Candidate(
                        relation,
                        party,
                        case,
                        root,
                        status="reported",
                        modality="actual",
                        polarity="affirmed",
                        sources=(),
                        timed=False,
                    )


def _called(annotated: Annotated) -> Iterator[Candidate]:
    for noun in annotated.doc:
        if noun.lemma_ not in SUING | SUED or noun.pos_ != "NOUN":
            continue
        case = case_near(annotated, noun)
        if case is None:
            continue
        for party in on_a_side(annotated, noun):
            relation = "plaintiff_in" if noun.lemma_ in SUING else "defendant_in"
            yield Candidate(relation, party, case, noun, sources=(), timed=False)


CASES = Extractor(NAME, VERSION, extract)
