"""Which outlet, paper or authority a text names as the teller of an event: "according to the coastguard"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import passive, patients
from ingest.attribution import status_of
from ingest.claims import Candidate
from ingest.cues import TELLING, words
from ingest.dependents import children, preposition
from ingest.factuality import modality
from ingest.hearsay import according_to, voices
from ingest.lookup import resolve_all
from ingest.tellings import Telling
from ontology.nodes.agents import GovernmentBody, NewsOutlet
from ontology.nodes.documents import Document
from ontology.nodes.places import Jurisdiction

REPORTING = words("report reveal announce disclose confirm")
PRINTED = REPORTING | words("say write note observe add state find show document")
"""How newspapers and papers make something known."""

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
    for source in filter(None, (voice.source for voice in according_to(annotated, telling.verb))):
        yield source
        quoting = [c for c in children(annotated.doc[source.root], "acl", "advcl") if c.lemma_ in ("quote", "cite")]
        yield from resolve_all(annotated, [each for verb in quoting for each in patients(verb)], (NewsOutlet,))
    for voice in voices(annotated, telling.verb):
        if voice.source is None or voice.cue is None:
            continue
        if (voice.status or status_of(annotated, voice.cue, voice.source)) not in ("reported", "confirmed"):
            continue
        printed = isinstance(voice.source.entity, (NewsOutlet, Document))
        if voice.cue.lemma_ in (PRINTED if printed else REPORTING):
            yield voice.source
        if modality(telling.verb) == "actual":
            yield from resolve_all(annotated, _told(voice.cue), (NewsOutlet,))


def _told(cue: Token) -> list[Token]:
    """Find whom words were told: in "she told the Gazette that …" the newspaper made it known."""
    hung = [each for each in children(cue, "obl") if preposition(each) == "to"]
    return [*children(cue, "iobj"), *(hung if cue.lemma_ in TELLING else ())] if not passive(cue) else []
