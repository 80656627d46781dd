"""Claims by frames over the parse: the relations that a verb, noun or adjective says of its arguments."""

from collections.abc import Iterator
from dataclasses import replace

from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import polarity
from ingest.frame import frames
from ingest.matching import Matcher
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Group, Person

NAME, VERSION = "rules", "1"
MATCHER = Matcher(frames())


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the claims that the frames say of the document's mentions."""
    maker = ClaimMaker(context, NAME, VERSION)
    for found in MATCHER.candidates(context.annotated, maker.quoted):
        candidate = refusal(found)
        if (claim := maker.make(candidate)) is not None:
            yield claim


def refusal(candidate: Candidate) -> Candidate:
    """Read "she would not apply the rule" as the refusal that it is; give every other candidate as it came."""
    trigger = candidate.trigger
    willing = {aux.lemma_ for aux in children(trigger, "aux")} & {"will", "would"}
    going = trigger.dep_ == "xcomp" and trigger.head.lemma_ == "go"
    people = isinstance(candidate.subject.entity, (Person, Group))
    if candidate.relation == "implemented" and people and (willing or going) and polarity(trigger) == "negated":
        return replace(candidate, relation="refused", polarity="affirmed", modality="actual")
    return candidate


RULES = Extractor(NAME, VERSION, extract)
