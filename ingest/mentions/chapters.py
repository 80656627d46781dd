"""Parts of bodies by the town or land that they are of: "the Drumlin chapter of the Pilots' Guild"."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._words import PARTS
from ontology.nodes.agents import Organization
from ontology.nodes.places import Jurisdiction
from ontology.vocabulary import node_type

_NAMED = 4
"""Words before the common noun that may say of where a part is."""


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the parts of the bodies that earlier recognisers found."""
    for whole in found:
        made = node_type(whole.kind)
        if not issubclass(made, Organization) or issubclass(made, Jurisdiction):
            continue
        doc, at = reading.doc, whole.start - 1
        at -= at > 0 and doc[at].lower_ == "the"
        if at < 2 or doc[at].lower_ != "of" or doc[at - 1].lower_ not in PARTS:
            continue
        start = at - 1
        while start > max(0, at - 1 - _NAMED) and doc[start - 1].text[0].isupper() and not doc[start - 1].is_sent_start:
            start -= 1
        if start < at - 1:
            yield Candidate(start, whole.end, whole.kind, reading.text(start, whole.end), "pattern", 0.75)


CHAPTERS = Recogniser("chapters", 19, find)
