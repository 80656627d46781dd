"""Who held an office because somebody came before or after them in it: "Alder's predecessor, Reed"."""

import re
from collections.abc import Iterator

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import ClaimMaker, standing
from ingest.contracts import Context, Extractor
from ingest.extractors.tenure import holdings
from ingest.factuality import modality
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Person

NAME, VERSION = "succession", "1"
FOLLOWING = cues.words("replace succeed")
BESIDE = re.compile(r"(?:['’]s?)?\s+(?:[a-z]+\s+){0,2}(?:predecessor|successor),?\s+")
REACH = 60
"""Characters from a name to that of who came before or after."""


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who held the office of somebody else before or after them, where the text names one office of theirs."""
    maker = ClaimMaker(context, NAME, VERSION)
    held: dict[str, dict[str, Found]] = {}
    for person, office in context.once(holdings):
        held.setdefault(person.entity.id, {})[office.entity.id] = office
    for known, other in (*_beside(context.annotated), *_replaced(context.annotated)):
        offices = held.get(known.entity.id, {})
        if len(offices) != 1 or other.entity.id in held or known.entity.id == other.entity.id:
            continue
        trigger = context.annotated.doc[other.root]
        office = next(iter(offices.values()))
        yield from maker.claims([standing("held_office", (other, office), trigger)])


def _beside(annotated: Annotated) -> Iterator[tuple[Found, Found]]:
    """Find "Alder's predecessor, Reed" and "her successor, Reed": the one named first, then the other."""
    text = annotated.document.text
    people = [m for m in annotated.mentions if isinstance(m.entity, Person)]
    for other in people:
        for known in people:
            near = 0 < other.start - known.end <= REACH
            if near and other.how != "pronoun" and BESIDE.fullmatch(text, known.end, other.start):
                yield known, other


def _replaced(annotated: Annotated) -> Iterator[tuple[Found, Found]]:
    """Find who replaced whom: the one replaced, then the other, each way round."""
    for verb in annotated.doc:
        if verb.pos_ != "VERB" or verb.lemma_ not in FOLLOWING or verb.tag_ == "VBG" or modality(verb) != "actual":
            continue
        new = resolve_all(annotated, agents(verb), (Person,))
        old = resolve_all(annotated, patients(verb), (Person,))
        if len(new) == 1 and len(old) == 1:
            yield old[0], new[0]
            yield new[0], old[0]


SUCCESSION = Extractor(NAME, VERSION, extract)
