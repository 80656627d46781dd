"""The one election that a text is about."""

from collections import Counter

from ingest.annotate import Annotated, Found
from ingest.mentions._event_nouns import CLASS_OF
from ontology.nodes.events import Event

OFTEN, OPENING = 2, 300
"""How often a text mentions the election that it is about, or else within how many characters from its start."""

TOPIC = 2
"""Sentences with words in which a text names the election that it is about."""


def contest(annotated: Annotated) -> Found | None:
    """Give the one election that the opening names, else the one mentioned most, and more often than any other."""
    found = [m for m in annotated.mentions if _is_election(annotated, m)]
    spoken = [sent for sent in annotated.doc.sents if any(t.pos_ == "VERB" for t in sent)][:TOPIC]
    opening = [m for m in found if any(sent.start_char <= m.start < sent.end_char for sent in spoken)]
    if len({m.entity.id for m in opening}) == 1:
        return opening[0]
    times = Counter(m.entity.id for m in found).most_common(2)
    if not times or times[0][1] < OFTEN and found[0].start > OPENING:
        return None
    if len(times) == 2 and times[0][1] == times[1][1] and times[0][0] != found[0].entity.id:
        return None
    return next(m for m in found if m.entity.id == times[0][0])


def _is_election(annotated: Annotated, mention: Found) -> bool:
    return isinstance(mention.entity, Event) and CLASS_OF.get(annotated.doc[mention.root].lemma_.lower()) == "election"
