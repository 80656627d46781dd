"""Which verbs of a document tell that something happened, and who and where stands in them."""

from dataclasses import dataclass

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.happened import told_of
from ingest.happenings import Happening
from ingest.lookup import Kinds, resolve_all
from ingest.timing import when_of
from ontology.nodes.agents import Agent, Group, NewsOutlet, Person
from ontology.nodes.places import Place

AT = words("in at near off outside inside on along around across aboard")
STRETCH = words("coast shore outskirts city town village province state district region border island port edge")

NEAR = 250
"""Characters before a pronoun in which another person makes it doubtful."""

PEOPLE: Kinds = (Person, Group)


@dataclass(frozen=True, slots=True)
class Telling:
    """A verb or noun that tells an event: who does it, whom or what it is done to and in which words, and where.

    `thing` is the word of what it is done to or what is given, where the text has one; `mention` stands where a noun
    tells it, and is the event itself.
    """

    verb: Token
    what: Happening
    agents: tuple[Found, ...] = ()
    patients: tuple[Found, ...] = ()
    thing: Token | None = None
    places: tuple[Found, ...] = ()
    mention: Found | None = None


def ends(annotated: Annotated, tokens: list[Token], kinds: Kinds) -> tuple[Found, ...]:
    """Give the mentions that words stand for, of several that overlap the longest; "a group of teenagers" is one.

    Nobody is taken for "he" or "she" where somebody else was named near by: an event is no place to guess.
    """
    sure = [t for t in tokens if t.lower_ not in ("he", "she") or annotated.covering(t.i) is not None]
    found = [each for each in resolve_all(annotated, sure, kinds) if _alone(annotated, each)]
    roots = {each.root for each in found}
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: (f.start - f.end, f.start)):
        root = annotated.doc[each.root]
        member = root.dep_ == "nmod" and root.head.i in roots and preposition(root) == "of"
        if not member and not any(each.start < other.end and other.start < each.end for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda f: f.start))


def _alone(annotated: Annotated, found: Found) -> bool:
    """Say whether a pronoun can mean nobody else who was named a little before it."""
    if found.how != "pronoun" or not isinstance(found.entity, Person):
        return True
    near = annotated.starting(found.start - NEAR, found.start)
    return not any(isinstance(m.entity, Person) and m.entity.id != found.entity.id for m in near)


def places(annotated: Annotated, verb: Token) -> tuple[Found, ...]:
    """Find where it happened: "in Dover", "outside the courthouse in Dover", "off the coast of Norland"."""
    hung = [*children(verb, "obl", "nmod")]
    hung += [each for thing in patients(verb) if thing.i > verb.i for each in children(thing, "nmod")]
    found: dict[str, Found] = {}
    for phrase in hung:
        if preposition(phrase) in AT:
            for place in resolve_all(annotated, _stretch(phrase), (Place,))[:1]:
                found.setdefault(place.entity.id, place)
    return tuple(found.values())


def _stretch(phrase: Token) -> list[Token]:
    """Give the words of a place: in "the coast of Norland" it is Norland that has a name."""
    inner = children(phrase, "nmod")
    if phrase.lemma_ in STRETCH and (of := [each for each in inner if preposition(each) == "of"]):
        return of
    return [phrase, *(each for each in inner if preposition(each) in ("in", "at", "near"))]


def identified(annotated: Annotated, telling: Telling) -> bool:
    """Say whether it is clear which event is told: somebody known by name or number, or a time or place, is there."""
    taking_part = (*telling.agents, *telling.patients)
    if told_of(telling.verb):
        return True
    if any(_known(annotated, found) for found in taking_part):
        return True
    describing = telling.verb.dep_ in ("acl", "acl:relcl") and len(taking_part) < 2
    timed = when_of(telling.verb, annotated.document.published or "2000-01-01") is not None
    return bool(taking_part or telling.places) and not describing and (timed or bool(telling.places))


def _known(annotated: Annotated, found: Found) -> bool:
    """Say whether somebody is named, counted, or one that the text goes on about."""
    if not isinstance(found.entity, Group):
        return True
    head = annotated.doc[found.root]
    definite = any(child.lower_ in ("the", "these", "those") for child in children(head, "det"))
    taken_up = found.how in ("coreference", "pronoun")
    return taken_up or definite or head.tag_ in ("NN", "NNP") or bool(children(head, "nummod"))


def doers(annotated: Annotated, verb: Token, kinds: Kinds = (Agent,)) -> tuple[Found, ...]:
    """Find who does it; in "after rebels attacked it" the parse may take the verb for a participle of its subject."""
    before = verb.dep_ == "acl" and verb.tag_ == "VBD" and bool(children(verb, "obj")) and not children(verb, "nsubj")
    who = [verb.head] if before else agents(verb)
    return tuple(f for f in ends(annotated, who, kinds) if not isinstance(f.entity, NewsOutlet))


def undergoing(verb: Token) -> list[Token]:
    """Find what it is done to; a bare participle after its noun is passive whatever the tagger says."""
    bare = verb.dep_ == "acl" and verb.tag_ in ("VBD", "VBN") and not children(verb, "obj", "nsubj", "nsubj:pass")
    return [verb.head] if bare else patients(verb)
