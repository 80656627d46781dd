"""What brought an event about, where a clause says so: "after the boat sank", "in response to the raid"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents
from ingest.claims import Candidate
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.happened import CAUSING
from ingest.lookup import resolve_all
from ingest.tellings import Telling
from ontology.nodes.documents import Document
from ontology.nodes.events import Event
from ontology.nodes.policies import Policy

CAUSES = ("because of", "due to", "in response to", "as a result of")
REACTIONS = words(
    "rescue evacuation protest march rally demonstration walkout riot investigation closing cancellation postponement "
    "deployment suspension charges arrest death questioning search suicide"
)
PROTESTS = words("protest march rally demonstration walkout riot strike")


def linked(annotated: Annotated, told: list[Telling], events: list[Found]) -> Iterator[Candidate]:
    """Find what led to the events that verbs tell; "after" is a reason only of what people do in reaction."""
    by_word = {telling.verb.i: event for telling, event in zip(told, events, strict=True)}
    for telling, event in zip(told, events, strict=True):
        for cause in _bringing_about(annotated, telling, by_word):
            yield Candidate("led_to", cause, event, telling.verb)
    for telling, event in zip(told, events, strict=True):
        for other, cause in zip(told, events, strict=True):
            mark = _mark(other.verb, telling.verb)
            if mark == "because" or mark == "after" and telling.what.noun in REACTIONS:
                yield Candidate("led_to", cause, event, telling.verb)
        for phrase in children(telling.verb, "obl"):
            yield from _reason(annotated, phrase, telling, event, by_word)


def _mark(verb: Token, upper: Token) -> str:
    """Give the word that begins the clause of a verb under another verb; the parse may hang it on its subject."""
    clause = next((each for each in (verb, verb.head) if each.head == upper and each != upper), None)
    return clause.left_edge.lower_ if clause is not None and clause.dep_ in ("advcl", "ccomp", "obl") else ""


def _bringing_about(annotated: Annotated, telling: Telling, told: dict[int, Found]) -> Iterator[Found]:
    """Find what caused what a verb tells: "the storm caused a crane to fall", "the site was attacked, causing …"."""
    cause = telling.verb.head
    if telling.mention is not None or telling.verb.dep_ != "xcomp" or cause.lemma_ not in CAUSING:
        return
    if cause.dep_ == "advcl" and cause.tag_ == "VBG" and not children(cause, "nsubj", "mark"):
        around = [told[cause.head.i]] if cause.head.i in told else []
        yield from around
        return
    for token in agents(cause):
        found = [told[token.i]] if token.i in told else resolve_all(annotated, [token], (Event,))
        yield from found


def _reason(
    annotated: Annotated, phrase: Token, telling: Telling, event: Found, told: dict[int, Found]
) -> Iterator[Candidate]:
    how, noun = preposition(phrase), telling.what.noun
    if how in CAUSES or how in ("after", "following") and noun in REACTIONS:
        for cause in resolve_all(annotated, [phrase], (Event,)):
            yield Candidate("led_to", told.get(cause.root, cause), event, telling.verb)
    if how in ("over", "against") and noun in PROTESTS:
        for cause in resolve_all(annotated, [phrase], (Policy, Event, Document)):
            yield Candidate("responded_to", event, cause, telling.verb)
