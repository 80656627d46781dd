"""The ends of deeds and moves: who did it, to whom or what, and where."""

from spacy.tokens import Token

from ingest.annotate import Annotated
from ingest.arguments import agents, passive, patients
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.happened import told_of
from ingest.happenings import Happening
from ingest.lookup import resolve_all
from ingest.tellings import PEOPLE, Telling, doers, ends, places, undergoing
from ontology.nodes.agents import Agent, Group, Organization, Person
from ontology.nodes.documents import Document
from ontology.nodes.events import Event
from ontology.nodes.places import Jurisdiction, Place
from ontology.nodes.policies import Law, Policy

GIVEN = words(
    "visa entry asylum parole bail status permit citizenship access permission pardon amnesty licence license "
    "residency refuge clemency custody leave"
)
AWARDED = words("medal prize honor honour degree doctorate scholarship fellowship grant contract award")
CARRYING = words("plane jet helicopter boat ship ferry vessel bus train truck van car bomb drone trawler dinghy")
SENT = words("warship ship troops soldier force plane helicopter drone officer agent vessel boat guard")
RUN = words(
    "shelter camp prison jail centre center facility school hospital office embassy consulate airport checkpoint "
    "factory plant mine station clinic plan trip visit hearing trial election flight meeting rally conference vote "
    "summit event tour game match concert crossing border court courthouse launch"
)
NO_THING = words(
    "way solution answer time place reason fault favor favour ground chance hope interest support control job work "
    "seat majority lead sense sight touch life mind balance confidence evidence campaign effort bid idea case search "
    "war game match point title home house something anything nothing election vote money use"
)
"""What is found or lost without anything's having happened, or is done by other words."""

EXCHANGING = words("fire exchange")
FIRED = words("fire shell round missile rocket artillery shot gunfire prisoner mortar torpedo")
"""What is fired, or changes hands, in an event of its own."""

BUILT = words(
    "crane building bridge roof wall tower house plant mine dam stadium platform scaffolding balcony statue ceiling "
    "pier tunnel tree carriage coach tanker barge rocket satellite balloon "
    "website site server network"
)
TARGETS = words(
    "website site server network system computer school church mosque temple synagogue base convoy station embassy "
    "consulate village town hotel market hospital airport camp checkpoint headquarters office post vessel ship train "
    "bus pipeline refinery prison shrine account homepage page portal"
)
"""What is attacked with more than words."""

FIGHTING = words("rebel militant gunman soldier force troop army insurgent guerrilla fighter attacker navy")
ALIVE = words("rescue arrest detain deport evacuate kill injure wound capture")
"""Deeds done to the living only, so that "rescued 12 others" needs no more."""


def deed(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read a deed done to people, known by a name or number."""
    things = undergoing(verb)
    found = ends(annotated, things, PEOPLE)
    who = doers(annotated, verb)
    at = places(annotated, verb)
    if verb.lemma_ == "hold" and (not passive(verb) or not at or children(verb, "obj", "xcomp", "advmod")):
        return None
    if verb.lemma_ == "charge" and not any(preposition(c) in ("with", "in") for c in children(verb, "obl")):
        return None
    counted = bool(things) and bool(who) and not passive(verb) and _counted(verb, things[0])
    return Telling(verb, what, who, found, things[0], at) if found or counted else None


def _counted(verb: Token, thing: Token) -> bool:
    """Say whether a deed is told by a number alone: "saved 200 more", "arrested a dozen others"."""
    return thing.pos_ == "NUM" or verb.lemma_ in ALIVE and bool(children(thing, "nummod"))


def sending(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read what people, or what carries them, are sent out or turned back."""
    things = undergoing(verb)
    thing = next((t for t in things if t.lemma_.lower() in SENT | CARRYING), things[0] if things else None)
    if thing is None:
        return None
    found, who = ends(annotated, things, PEOPLE), doers(annotated, verb)
    known = bool(found) or thing.lemma_.lower() in SENT | CARRYING
    return Telling(verb, what, who, found, thing, places(annotated, verb)) if known and (found or who) else None


def raid(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read a raid or attack on a place or on people; words are also attacks, and have no place."""
    things = undergoing(verb)
    who, at = doers(annotated, verb), places(annotated, verb)
    found = ends(annotated, things, (Group, Place))
    owners = [c for t in things if t.lemma_.lower() in TARGETS for c in children(t, "nmod:poss", "compound")]
    found = found or ends(annotated, owners, (Organization,))
    struck = any(t.lemma_.lower() in TARGETS for t in things)
    armed = struck or any(annotated.doc[f.root].lemma_.lower() in FIGHTING for f in who)
    meant = armed or at or any(isinstance(f.entity, Place) for f in found) or what.noun == "raid" and who
    return Telling(verb, what, who, found, things[0], at) if things and meant else None


def move(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read what somebody does on their own, and who died."""
    if passive(verb) or children(verb, "ccomp", "xcomp") or children(verb, "obj") and what.noun != "flight":
        return None
    kinds = PEOPLE if what.noun in ("death", "drowning", "arrival", "landing") else (Agent,)
    who = doers(annotated, verb, kinds)
    if any(isinstance(f.entity, Jurisdiction) for f in who) and what.noun != "retaliation":
        return None
    if what.noun in ("death", "drowning"):
        return Telling(verb, what, (), who, None, places(annotated, verb)) if who else None
    return Telling(verb, what, who, (), None, places(annotated, verb)) if who else None


def entry(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who went to, into or across a place."""
    to = (
        [c for c in children(verb, "obl") if preposition(c) == what.particle]
        if what.particle
        else children(verb, "obj")
    )
    left = what.noun == "departure"
    found = ends(annotated, to, (Place, Organization) if left else (Place,))
    who = doers(annotated, verb)
    taken = bool(what.particle and children(verb, "obj"))
    return Telling(verb, what, who, found, to[0]) if who and found and not passive(verb) and not taken else None


def wreck(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read what befell a ship or bus, where the place is known."""
    subjects = patients(verb) if passive(verb) else agents(verb)
    thing = next((t for t in subjects if t.lemma_.lower() in CARRYING | BUILT), None)
    at, into = places(annotated, verb), [c for c in children(verb, "obl") if preposition(c) in ("into", "onto")]
    at = tuple({f.entity.id: f for f in (*at, *ends(annotated, into, (Place,)))}.values())
    clear = thing is not None and (at or told_of(verb)) and not children(verb, "obj")
    return Telling(verb, what, (), (), thing, at) if clear else None


def gift(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read "was denied a visa", "granted them asylum", "a medal was awarded to X"."""
    to = [c for c in children(verb, "obl") if preposition(c) == "to"]
    things, takers = children(verb, "obj"), children(verb, "iobj") or to
    if passive(verb):
        takers, things = (to, patients(verb)) if to and not things else (patients(verb), things)
    wanted = AWARDED if what.shape == "prize" else GIVEN
    thing = next((t for t in things if t.lemma_.lower() in wanted), None)
    if thing is None:
        return None
    who = doers(annotated, verb)
    if verb.lemma_ == "win":
        takers, who = agents(verb), ()
    if not who and resolve_all(annotated, agents(verb), (Policy, Law)):
        return None  # what a rule denies or grants is its effect, and no event
    found = ends(annotated, takers, (Agent,))
    return Telling(verb, what, who, found, thing, places(annotated, verb)) if found else None


def affair(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who cancelled, put off, opened or closed what is run or held."""
    things = children(verb, "obj") if not passive(verb) else patients(verb)
    thing = next((t for t in things if t.lemma_.lower() in RUN), None)
    who = doers(annotated, verb, (Organization, Person, Jurisdiction))
    return Telling(verb, what, who, (), thing, places(annotated, verb)) if who and thing is not None else None


def striking(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who went on strike."""
    strike = next((c for c in children(verb, "obl") if c.lemma_ == "strike" and preposition(c) == "on"), None)
    who = doers(annotated, verb, (Group, Organization, Person))
    return Telling(verb, what, who, (), strike, places(annotated, verb)) if who and strike is not None else None


def act(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read what somebody named did to a thing that is there to have it done: "the agency launched a probe to Mars"."""
    things = undergoing(verb)
    thing = things[0] if things else None
    if thing is None or thing.pos_ != "NOUN" or thing.lemma_.lower() in NO_THING or children(verb, "xcomp", "ccomp"):
        return None
    if verb.lemma_ in EXCHANGING and thing.lemma_.lower() not in FIRED:
        return None
    who = doers(annotated, verb, (Organization, Person, Jurisdiction))
    met = annotated.at(thing.i)
    taken = met is not None and isinstance(met.entity, (Agent, Policy, Event, Document, Law))
    return Telling(verb, what, who, (), thing, places(annotated, verb)) if who and not taken else None
