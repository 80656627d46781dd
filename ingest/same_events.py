"""Which of the events that verbs and nouns tell are one: "gunmen attacked the church", then "the attack"."""

from dataclasses import dataclass, field

from ingest.annotate import Annotated, Found
from ingest.coining import coin
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.event_names import names_of
from ingest.mentions._event_nouns import CLASS_OF, takes_up
from ingest.tellings import Telling
from ontology.node import Entity
from ontology.nodes.agents import Group, Person
from ontology.vocabulary import make_node

POINTING = ("the", "this", "that")
OF_WHOM = ("of", "on", "into", "against")
LASTING = words("minute hour day night week month year")
"""What tells how long something took, and not which it was: a "three-day visit"."""

Key = tuple[str, ...]
ALIKE = tuple(
    frozenset(nouns.split())
    for nouns in (
        "killing murder assassination slaying shooting stabbing beheading lynching death execution massacre",
        "jailing imprisonment detention arrest",
        "attack raid bombing shooting assault stabbing ambush airstrike shelling",
        "kidnapping abduction",
        "death suicide drowning",
        "fall collapse crash accident",
        "explosion blast bombing",
        "sinking capsizing",
        "flight escape",
        "protest march rally demonstration",
        "closing closure shutdown",
        "trip visit",
        "prosecution trial",
        "award prize",
    )
)
"""Nouns by which one event may be told of when it has the same ends."""


@dataclass(eq=False)
class Occurrence:
    """One event while what tells it is gathered."""

    kind: str
    tellings: list[Telling] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    told: bool = False

    def add(self, telling: Telling) -> None:
        """Count a telling in, with its noun and what the event is known by."""
        self.tellings.append(telling)
        self.nouns.add(_noun(telling))
        self.marks |= _marks(telling)
        classless = telling.what.noun not in CLASS_OF
        self.told |= bool(classless or telling.agents or telling.patients or telling.places or telling.mention is None)


def same_events(annotated: Annotated, told: list[Telling]) -> list[Found]:
    """Give for every telling, in their order, the event it tells: one node for what is told several times."""
    known: dict[Key, Occurrence] = {}
    occurrences: list[Occurrence] = []
    found: list[Occurrence] = []
    for telling in told:
        key = _key(telling)
        occurrence = known.get(key) or _before(telling, occurrences)
        if occurrence is None:
            occurrence = Occurrence(telling.what.kind)
            occurrences.append(occurrence)
        known[key] = occurrence
        occurrence.add(telling)
        found.append(occurrence)
    nodes = {id(each): _node(annotated, each) for each in occurrences}
    return [_found(telling, nodes[id(each)]) for telling, each in zip(told, found, strict=True)]


def _found(telling: Telling, entity: Entity) -> Found:
    verb, mention = telling.verb, telling.mention
    if mention is not None:
        return Found(mention.start, mention.end, mention.text, mention.root, entity, mention.how, mention.score)
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)


def _key(telling: Telling) -> Key:
    """Say what makes an event the same when it is told again: its noun, and whom it befell or who did it."""
    if telling.mention is not None:
        return (telling.mention.entity.id,)
    whole = telling.patients or (telling.agents if telling.thing is None else ())
    return (telling.what.noun, *(sorted(found.entity.id for found in whole) or (str(telling.verb.i),)))


def _noun(telling: Telling) -> str:
    return telling.what.noun.split()[-1]


def _marks(telling: Telling) -> set[str]:
    """Give what an event is known by: whom it befell, else the words of what it was done to or is called by."""
    marks = {found.entity.id for found in telling.patients if isinstance(found.entity, (Person, Group))}
    if marks:
        return marks
    if telling.mention is not None:
        named = [*children(telling.verb, "compound"), *children(telling.verb, "nmod")]
        return {word.lemma_.lower() for word in named if word.pos_ == "NOUN"} - LASTING
    thing = telling.thing
    return {thing.lemma_.lower()} if thing is not None and thing.pos_ == "NOUN" else set()


def _before(telling: Telling, occurrences: list[Occurrence]) -> Occurrence | None:
    noun = _noun(telling)
    fitting = [each for each in occurrences if each.kind == telling.what.kind and _fits(noun, each)]
    marks = _marks(telling)
    shared = [each for each in fitting if marks & each.marks and _noun_among(telling, each)]
    if shared:
        return shared[0]
    if telling.mention is None or not bare(telling):
        return None
    named = [each for each in fitting if each.told and any(takes_up(noun, other) for other in each.nouns)]
    return named[0] if len(named) == 1 else None


def _noun_among(telling: Telling, occurrence: Occurrence) -> bool:
    """Say whether a noun is among what tells: two verbs with one object in words may tell of two events."""
    return telling.mention is not None or any(each.mention is not None for each in occurrence.tellings)


def _fits(noun: str, occurrence: Occurrence) -> bool:
    return any(
        takes_up(noun, other) or takes_up(other, noun) or any({noun, other} <= alike for alike in ALIKE)
        for other in occurrence.nouns
    )


def bare(telling: Telling) -> bool:
    """Say whether a noun only points to an event: "the attack", but not "the attack on the port"."""
    mention = telling.mention
    if mention is None or mention.text.lower() not in {f"{word} {telling.what.noun}" for word in POINTING}:
        return False
    told_by = [telling.verb, *children(telling.verb, "conj")]  # "the capture and jailing of the leaders"
    return not any(preposition(c) in OF_WHOM for word in told_by for c in children(word, "nmod"))


def _node(annotated: Annotated, occurrence: Occurrence) -> Entity:
    """Make the node of an event: that of the first noun which tells it, else a new one, with all its names."""
    names = [name for telling in occurrence.tellings for name in names_of(annotated, telling)]
    nouns = [telling.mention.entity for telling in occurrence.tellings if telling.mention is not None]
    if nouns:
        known = next((each for each in nouns if len(each.name.split()) > 1), nouns[0])
        aliases = dict.fromkeys((*known.aliases, *(each.name for each in nouns), *names))
        return make_node(occurrence.kind, known.name, identifier=nouns[0].id, aliases=tuple(aliases))
    first, *others = dict.fromkeys(names)
    return coin(annotated.document, occurrence.kind, first).model_copy(update={"aliases": tuple(others)})
