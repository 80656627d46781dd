"""Events told by a verb or a noun: "fishermen rescued 40 sailors off Aceh" is a rescue with its ends and place."""

from collections.abc import Iterator

from ingest.annotate import Found
from ingest.casualties import casualties
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.election_results import election_results
from ingest.event_links import linked
from ingest.event_reports import reported
from ingest.happening_ends import tellings
from ingest.nominals import nominals
from ingest.same_events import same_events
from ingest.tellings import Telling
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Group
from ontology.nodes.events import Event
from ontology.nodes.places import Place

NAME, VERSION = "events", "1"
TAKING_PART = ("meeting", "testimony", "prize", "appointment")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the events that verbs tell, who took part, whom they affected, and where they happened."""
    maker = ClaimMaker(context, NAME, VERSION)
    annotated = context.annotated
    told = sorted((*tellings(annotated), *nominals(annotated)), key=lambda telling: telling.verb.i)
    events = same_events(annotated, told)
    befell = list(casualties(annotated, told, events))
    of_another = {each.verb.i for each in befell}
    own = [pair for pair in zip(told, events, strict=True) if pair[0].verb.i not in of_another]
    found = [each for pair in own for each in _candidates(*pair)]
    found += [candidate for each in befell for candidate in each.candidates()]
    found += [*linked(annotated, told, events), *reported(annotated, told, events)]
    joined = {t.mention.entity.id: event for t, event in zip(told, events, strict=True) if t.mention is not None}
    yield from maker.claims((*found, *election_results(annotated, joined)))


def _candidates(telling: Telling, event: Found) -> Iterator[Candidate]:
    verb, shape = telling.verb, telling.what.shape
    if telling.mention is not None:
        yield from _of_noun(telling, event)
        return
    for agent in telling.agents:
        yield Candidate("implemented" if shape == "crackdown" else "participated_in", agent, event, verb)
    for patient in telling.patients:
        if shape in TAKING_PART:
            yield Candidate("participated_in", patient, event, verb)
        elif shape == "inquiry" and isinstance(patient.entity, Event):
            yield Candidate("led_to", patient, event, verb)
        else:
            yield Candidate(_relation(shape, patient), event, patient, verb)
    for place in telling.places:
        yield Candidate("located_in", event, place, verb)


def _of_noun(telling: Telling, event: Found) -> Iterator[Candidate]:
    """Give what a noun tells of its event: who had part in it, whom it befell, where it was."""
    for agent in telling.agents:
        yield Candidate("participated_in", agent, event, telling.verb)
    for patient in telling.patients:
        relation = "located_in" if isinstance(patient.entity, Place) else "affects"
        yield Candidate(relation, event, patient, telling.verb)
    for place in telling.places:
        yield Candidate("located_in", event, place, telling.verb)


def _relation(shape: str, patient: Found) -> str:
    """Say what an event has to do with what it was done to."""
    if shape in ("inquiry", "pleading"):
        return "concerns"
    return "located_in" if shape == "entry" or shape == "raid" and not isinstance(patient.entity, Group) else "affects"


EVENTS = Extractor(NAME, VERSION, extract)
