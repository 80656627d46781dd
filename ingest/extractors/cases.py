"""The parties of lawsuits that no verb tells: by a name as "Doe v. Roe", and as "the plaintiffs, X and Y"."""

from collections.abc import Iterator

from ingest.annotate import Annotated
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.lookup import resolve_all
from ingest.parties import SUED, SUING, case_near, in_the_name, on_a_side
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Court
from ontology.nodes.documents import Filing, Lawsuit

NAME, VERSION = "cases", "1"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who is plaintiff and who is defendant in which case."""
    maker = ClaimMaker(context, NAME, VERSION)
    annotated = context.annotated
    yield from maker.claims((*_named(annotated), *_called(annotated), *_complained(annotated)))


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


def _complained(annotated: Annotated) -> Iterator[Candidate]:
    """Read in which court "the complaint" of a suit was filed: the suit is before that court."""
    for paper in annotated.mentions:
        verb = annotated.doc[paper.root].head if isinstance(paper.entity, Filing) else None
        if annotated.doc[paper.root].lemma_ != "complaint" or not paper.text.lower().startswith("the "):
            continue
        filed = [v for v in (verb, *children(annotated.doc[paper.root], "acl")) if v and v.lemma_ in ("file", "lodge")]
        case = case_near(annotated, annotated.doc[paper.root])
        if case is None:
            continue
        for each in filed:
            before = [c for c in children(each, "obl") if preposition(c) in ("in", "with", "before")]
            for court in resolve_all(annotated, before, (Court,)):
                yield Candidate("heard_by", case, court, each)


CASES = Extractor(NAME, VERSION, extract)
