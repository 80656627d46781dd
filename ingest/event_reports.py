"""Which outlet, paper or authority a text names as the teller of an event: "according to the coastguard"."""

from collections.abc import Iterator

from ingest.annotate import Annotated, Found
from ingest.attribution import status_of
from ingest.claims import Candidate
from ingest.cues import words
from ingest.hearsay import according_to, voices
from ingest.tellings import Telling
from ontology.nodes.agents import GovernmentBody, NewsOutlet
from ontology.nodes.documents import Document
from ontology.nodes.places import Jurisdiction

REPORTING = words("report reveal announce disclose confirm")
TELLERS = (NewsOutlet, GovernmentBody, Document)


def reported(annotated: Annotated, told: list[Telling], events: list[Found]) -> Iterator[Candidate]:
    """Find who made the events known that a document tells as facts."""
    for telling, event in zip(told, events, strict=True):
        if telling.mention is not None:
            continue
        own = {found.entity.id for found in (*telling.agents, *telling.patients)}
        for source in _tellers(annotated, telling):
            teller = isinstance(source.entity, TELLERS) and not isinstance(source.entity, Jurisdiction)
            if teller and source.entity.id not in own:
                yield Candidate("reported", source, event, telling.verb, {}, "reported", sources=(), timed=False)


def _tellers(annotated: Annotated, telling: Telling) -> Iterator[Found]:
    yield from according_to(annotated, telling.verb)
    for voice in voices(annotated, telling.verb):
        if voice.source is None or voice.cue is None or voice.cue.lemma_ not in REPORTING:
            continue
        if (voice.status or status_of(annotated, voice.cue, voice.source)) in ("reported", "confirmed"):
            yield voice.source
