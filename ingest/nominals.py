"""Events that a noun tells: "the shooting of two guards in Dover" has whom it befell and where, as a verb would."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents as agents_of
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.happenings import Happening
from ingest.lookup import Kinds
from ingest.mentions._event_nouns import CLASS_OF, LIGHT
from ingest.tellings import AT, Telling, ends
from ontology.nodes.agents import Group, NewsOutlet, Organization, Person
from ontology.nodes.events import Event, LeakIncident
from ontology.nodes.places import Jurisdiction, Place

DOER = {
    "violence": ("by",),
    "deed": ("by",),
    "own": ("by", "of"),
    "conflict": ("between", "with"),
    "gathering": ("between",),
}
"""By class: the prepositions before who does it. Where there are none, its owner is not who does it either."""

DONE_TO = {"violence": ("on", "against", "of", "to"), "deed": ("of",), "fate": ("of",)}
OWNED_BY_DOER = words("violence own")
OWNED_BY_WHOM = words("deed fate")
BY_LANDS = words("violence deed conflict")
"""Classes whose event is called by the land that did it: "the Norland attack"."""

TOWARDS = words("visit trip tour pilgrimage")

UNREAL = words(
    "threat risk fear plan call possibility attempt allegation charge accusation conspiracy suspicion count prospect "
    "danger prevention warning claim kind type sort form example chance anniversary talk proposal bid suspect"
)
"""Nouns that make what hangs on them a thing that need not have happened, or an accusation."""

UNSURE = words(
    "accuse suspect charge fear threaten warn call urge demand plan prevent avoid propose seek want consider convict "
    "acquit deny allege risk foil thwart discuss debate favor favour oppose support predict expect wish need try "
    "reject await wait anticipate"
)
UNTOLD = words("any no every each possible potential planned alleged attempted future further more another such")


def nominals(annotated: Annotated) -> Iterator[Telling]:
    """Find the nouns of a document that tell an event, each with its ends where it is told as a fact."""
    for mention in annotated.mentions:
        noun = annotated.doc[mention.root]
        if not isinstance(mention.entity, Event) or isinstance(mention.entity, LeakIncident) or noun.pos_ == "VERB":
            continue
        lemma = noun.lemma_.lower()
        what = Happening("noun", "", "", lemma, "of", type(mention.entity).__name__)
        kind = CLASS_OF.get(lemma, "")
        if kind and as_fact(noun):
            yield _with_ends(annotated, mention, what, kind)
        else:
            yield Telling(noun, what, mention=mention)


def _with_ends(annotated: Annotated, mention: Found, what: Happening, kind: str) -> Telling:
    noun = annotated.doc[mention.root]
    first = mention.how != "coreference"
    owners = children(noun, "nmod:poss") if first else []
    does = agents_of(noun.head) if noun.dep_ == "obj" and noun.head.lemma_ in LIGHT else []
    doers = [*_after(noun, DOER.get(kind, ())), *(owners if kind in OWNED_BY_DOER else ())]
    whom = [*_after(noun, DONE_TO.get(kind, ())), *(owners if kind in OWNED_BY_WHOM else ())]
    doers += does if kind == "own" else []
    whom += does if kind == "fate" and noun.head.lemma_ != "take" else []  # "officers are taking early retirement"
    agents = _ends(annotated, doers, (Person, Organization, Group))
    patients = _ends(annotated, whom, (Person, Organization, Group, Place))
    if not patients and kind == "violence":
        of_thing = [c for each in whom for c in children(each, "nmod:poss", "compound")]
        patients = _ends(annotated, of_thing, (Organization,))
    return Telling(noun, what, agents, patients, None, _places(annotated, noun, kind), mention)


def _ends(annotated: Annotated, tokens: list[Token], kinds: Kinds) -> tuple[Found, ...]:
    found = ends(annotated, tokens, kinds)
    return tuple(f for f in found if not isinstance(f.entity, NewsOutlet) and _telling(annotated, f))


def _telling(annotated: Annotated, found: Found) -> bool:
    """Say whether people are told of as some who were there, and not as people in general."""
    if not isinstance(found.entity, Group):
        return True
    head = annotated.doc[found.root]
    if UNTOLD & {child.lower_ for child in children(head, "det")}:
        return False
    return len(found.text.split()) > 1 or found.how in ("coreference", "pronoun") or head.tag_ in ("NN", "NNP")


def _after(noun: Token, prepositions: tuple[str, ...]) -> list[Token]:
    return [c for c in children(noun, "nmod", "obl") if preposition(c) in prepositions]


def _places(annotated: Annotated, noun: Token, kind: str) -> tuple[Found, ...]:
    """Find where it happened: after "in" or "near", or the place by which it is called: "the Dover crash"."""
    to = ("to",) if noun.lemma_ in TOWARDS else ()
    whom = [c for c in children(noun, "nmod") if preposition(c) in ("of", "on", "by")]
    hung = [*children(noun, "nmod"), *(c for each in whom for c in children(each, "nmod"))]
    inside = [c for c in hung if preposition(c) in AT or preposition(c) in to]
    named = [annotated.at(child.i) for child in children(noun, "compound") if child.i < noun.i]
    calling = [each for each in named if each is not None and isinstance(each.entity, Place)]
    if kind in BY_LANDS:
        calling = [each for each in calling if not isinstance(each.entity, Jurisdiction)]
    return tuple({each.entity.id: each for each in (*ends(annotated, inside, (Place,)), *calling)}.values())


def as_fact(noun: Token) -> bool:
    """Say whether a noun stands where its event is told as one that happened."""
    if polarity(noun) == "negated" or modality(noun) != "actual":
        return False
    if UNTOLD & {child.lower_ for child in children(noun, "det", "amod")}:
        return False
    at = noun
    while at.head != at and at.pos_ not in ("VERB", "AUX"):
        at = at.head
        if at.pos_ in ("NOUN", "PROPN") and at.lemma_ in UNREAL:
            return False
    if at.pos_ not in ("VERB", "AUX"):
        return True
    unsure = at.lemma_ in UNSURE and not _subject(noun, at)
    return not unsure and polarity(at) == "affirmed" and modality(at) == "actual"


def _subject(noun: Token, verb: Token) -> bool:
    return any(noun in subject.subtree for subject in children(verb, "nsubj"))
