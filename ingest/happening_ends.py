"""Find the events that verbs tell: which reader finds the ends of each shape of clause."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated
from ingest.dependents import children, preposition
from ingest.happened import happened
from ingest.happening_dealings import (
    appointment,
    crackdown,
    inquiry,
    meeting,
    pleading,
    refusal,
    step,
    testimony,
)
from ingest.happening_deeds import act, affair, deed, entry, gift, move, raid, sending, striking, wreck
from ingest.happenings import HAPPENINGS, Happening, Shape
from ingest.tellings import Telling, identified

SHAPES: dict[Shape, Callable[[Annotated, Token, Happening], Telling | None]] = {
    "deed": deed,
    "sending": sending,
    "raid": raid,
    "move": move,
    "entry": entry,
    "wreck": wreck,
    "gift": gift,
    "prize": gift,
    "meeting": meeting,
    "testimony": testimony,
    "pleading": pleading,
    "inquiry": inquiry,
    "step": step,
    "crackdown": crackdown,
    "refusal": refusal,
    "appointment": appointment,
    "affair": affair,
    "striking": striking,
    "act": act,
}


def tellings(annotated: Annotated) -> Iterator[Telling]:
    """Find the verbs of a document that tell an event and say which it is."""
    for verb in annotated.doc:
        if verb.pos_ != "VERB":
            continue
        for what in HAPPENINGS.get(verb.lemma_.lower(), ()):
            if _has(verb, what.particle) and happened(annotated, verb, what):
                telling = SHAPES[what.shape](annotated, verb, what)
                if telling is not None and identified(annotated, telling):
                    yield telling


def _has(verb: Token, particle: str) -> bool:
    """Say whether a verb stands with just this particle or preposition: "look into", not "look up"."""
    found = {child.lower_ for child in children(verb, "compound:prt")}
    after = {preposition(child) for child in children(verb, "obl", "obj")}
    return particle in found | after if particle else not found
