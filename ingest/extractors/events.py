"""Events told by a verb and by no noun: "fishermen rescued 40 sailors off Aceh" is a rescue with its ends and place."""

from collections import Counter
from collections.abc import Iterator

from ingest.annotate import Annotated, Found
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.event_links import linked
from ingest.event_names import names_of
from ingest.happening_ends import tellings
from ingest.tellings import Telling
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.nodes.agents import Group
from ontology.nodes.events import Event
from ontology.vocabulary import make_node, node_type

NAME, VERSION = "events", "1"
POINTING = ("the", "this", "that")
TAKING_PART = ("meeting", "testimony", "prize", "appointment")
Key = tuple[str, ...]


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the events that verbs tell, who took part, whom they affected, and where they happened."""
    maker = ClaimMaker(context, NAME, VERSION)
    told = list(tellings(context.annotated))
    events = list(_events(context.annotated, told))
    found = [each for pair in zip(told, events, strict=True) for each in _candidates(*pair)]
    for candidate in (*found, *linked(context.annotated, told, events)):
        if (claim := maker.make(candidate)) is not None:
            yield claim


def _candidates(telling: Telling, event: Found) -> Iterator[Candidate]:
    verb, shape = telling.verb, telling.what.shape
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


def _relation(shape: str, patient: Found) -> str:
    """Say what an event has to do with what it was done to."""
    if shape in ("inquiry", "pleading"):
        return "concerns"
    return "located_in" if shape == "entry" or shape == "raid" and not isinstance(patient.entity, Group) else "affects"


def _events(annotated: Annotated, told: list[Telling]) -> Iterator[Found]:
    """Give the node of each event: one for what is told twice, and the one that the text calls "the rescue"."""
    nouns = Counter(noun for noun, *_ in {_key(telling) for telling in told})
    known: dict[Key, Entity] = {}
    for telling in told:
        key, verb = _key(telling), telling.verb
        if key not in known:
            same = _taken_up(annotated, telling) if nouns[telling.what.noun] == 1 else None
            known[key] = same or _coined(annotated, telling)
        yield Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, known[key], "event", 0.8)


def _key(telling: Telling) -> Key:
    """Say what makes an event the same when it is told again: its noun, and whom it befell or who did it."""
    ends = telling.patients or (telling.agents if telling.thing is None else ())
    return (telling.what.noun, *(sorted(found.entity.id for found in ends) or (str(telling.verb.i),)))


def _coined(annotated: Annotated, telling: Telling) -> Entity:
    name, *others = names_of(annotated, telling)
    return coin(annotated.document, telling.what.kind, name).model_copy(update={"aliases": tuple(others)})


def _taken_up(annotated: Annotated, telling: Telling) -> Entity | None:
    """Find the event that the text goes on to call by its bare noun, if it names no other; it keeps both names."""
    kind, noun = node_type(telling.what.kind), telling.what.noun.split()[-1]
    after = annotated.starting(telling.verb.idx, len(annotated.document.text))
    named = {m.entity.id: m for m in after if isinstance(m.entity, kind) and annotated.doc[m.root].lemma_ == noun}
    bare = [m for m in named.values() if m.text.lower() in {f"{word} {noun}" for word in POINTING}]
    if len(named) != 1 or not bare:
        return None
    entity = bare[0].entity
    names = dict.fromkeys((*entity.aliases, *names_of(annotated, telling)))
    return make_node(type(entity).__name__, entity.name, identifier=entity.id, aliases=tuple(names))


EVENTS = Extractor(NAME, VERSION, extract)
