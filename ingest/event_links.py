"""What brought an event about, where a clause says so: "after the boat sank", "in response to the raid"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.claims import Candidate
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.lookup import resolve_all
from ingest.tellings import Telling
from ontology.nodes.documents import Document
from ontology.nodes.events import Event
from ontology.nodes.policies import Policy

CAUSES = ("because of", "due to", "in response to", "as a result of")
REACTIONS = words(
    "rescue evacuation protest march rally demonstration walkout riot investigation closing cancellation postponement "
    "deployment suspension charges arrest"
)
PROTESTS = words("protest march rally demonstration walkout riot strike")


def linked(annotated: Annotated, told: list[Telling], events: list[Found]) -> Iterator[Candidate]:
    """Find what led to the events that verbs tell; "after" is a reason only of what people do in reaction."""
    for telling, event in zip(told, events, strict=True):
        for other, cause in zip(told, events, strict=True):
            mark = _mark(other.verb, telling.verb)
            if mark == "because" or mark == "after" and telling.what.noun in REACTIONS:
                yield Candidate("led_to", cause, event, telling.verb)
        for phrase in children(telling.verb, "obl"):
            yield from _reason(annotated, phrase, telling, event)


def _mark(verb: Token, upper: Token) -> str:
    """Give the word that begins the clause of a verb under another verb; the parse may hang it on its subject."""
    clause = next((each for each in (verb, verb.head) if each.head == upper and each != upper), None)
    return clause.left_edge.lower_ if clause is not None and clause.dep_ in ("advcl", "ccomp", "obl") else ""


def _reason(annotated: Annotated, phrase: Token, telling: Telling, event: Found) -> Iterator[Candidate]:
    how, noun = preposition(phrase), telling.what.noun
    if how in CAUSES or how in ("after", "following") and noun in REACTIONS:
        for cause in resolve_all(annotated, [phrase], (Event,)):
            yield Candidate("led_to", cause, event, telling.verb)
    if how in ("over", "against") and noun in PROTESTS:
        for cause in resolve_all(annotated, [phrase], (Policy, Event, Document)):
            yield Candidate("responded_to", event, cause, telling.verb)
