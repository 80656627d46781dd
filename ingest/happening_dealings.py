"""The ends of what people do with each other and in office: meetings, hearings, inquiries, refusals, appointments."""

from spacy.tokens import Token

from ingest.annotate import Annotated
from ingest.arguments import agents, passive, patients
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.happenings import Happening
from ingest.lookup import resolve_all
from ingest.tellings import PEOPLE, Telling, doers, ends, places, undergoing
from ontology.nodes.agents import Agent, Court, GovernmentBody, Group, Legislature, NewsOutlet, Organization, Person
from ontology.nodes.documents import Document, Lawsuit
from ontology.nodes.events import Event
from ontology.nodes.offices import Office
from ontology.nodes.places import Jurisdiction
from ontology.nodes.policies import Agreement

DUTY = words("conduct implement do carry enforce apply serve obey take sign process approve perform")


def meeting(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read "A met with B", "A and B met", "A phoned B's minister"; an office stands for who holds it."""
    who = doers(annotated, verb, (Person, Organization, Group))
    if what.noun == "talks":
        agreed = ends(annotated, patients(verb), (Agreement,))
        return Telling(verb, what, who) if who and (agreed or len(who) > 1) else None
    others = [c for c in children(verb, "obl") if preposition(c) == "with"] or children(verb, "obj")
    met = tuple(f for f in ends(annotated, others, (Agent,)) if not isinstance(f.entity, (Jurisdiction, NewsOutlet)))
    held = bool(resolve_all(annotated, others, (Office,)))
    alone = len(who) > 1 and not others and what.noun == "meeting"
    if not who or passive(verb) or not (met or held or alone):
        return None
    return Telling(verb, what, who, met, others[0] if others else None, places(annotated, verb))


def testimony(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who testified before a parliament or its committee."""
    before = [c for c in children(verb, "obl") if preposition(c) in ("before", "to")]
    who, house = doers(annotated, verb, PEOPLE), ends(annotated, before, (Legislature,))
    return Telling(verb, what, who, house, None, places(annotated, verb)) if who and house else None


def pleading(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read which court or judge heard arguments, and in which case."""
    heard = [*children(verb, "obj"), *(n for o in children(verb, "obj") for n in children(o, "nmod"))]
    thing = next((t for t in heard if t.lemma_ in ("argument", "testimony")), None)
    who = doers(annotated, verb, (Court, Person, Group))
    judging = tuple(f for f in who if isinstance(f.entity, Court) or "judge" in f.text.lower())
    about = [c for h in (verb, *heard) for c in children(h, "obl", "nmod") if preposition(c) == "in"]
    return Telling(verb, what, judging, ends(annotated, about, (Lawsuit,)), thing) if judging and thing else None


def inquiry(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who looked into what."""
    into = [c for c in children(verb, "obl", "obj") if preposition(c) == what.particle]
    things = into if what.particle else undergoing(verb)
    found, who = ends(annotated, things, (Agent, Event, Document)), doers(annotated, verb)
    described = any(annotated.doc[f.root].i == verb.head.i for f in who)
    return Telling(verb, what, who, found, things[0]) if found and who and not described else None


def step(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read "intervened", and "took action to let them in", which is done for whom it lets in."""
    who = doers(annotated, verb)
    aims = [each for each in children(verb, "advcl", "xcomp") if any(m.lower_ == "to" for m in children(each, "mark"))]
    aims += [each for thing in children(verb, "obj") for each in children(thing, "acl")]
    if verb.lemma_ == "take" and (not aims or not any(t.lemma_ == "action" for t in children(verb, "obj"))):
        return None
    found = tuple(f for aim in aims for f in ends(annotated, children(aim, "obj"), PEOPLE))
    return Telling(verb, what, who, found) if who and not passive(verb) else None


def crackdown(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read which government cracked down on what."""
    on = next((c for c in children(verb, "obl") if preposition(c) == "on"), None)
    who = doers(annotated, verb, (GovernmentBody,))
    return Telling(verb, what, who, (), on) if who and on is not None else None


def refusal(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who refused a duty."""
    duty = next((c for c in children(verb, "xcomp") if c.lemma_ in DUTY and children(c, "obj")), None)
    who = doers(annotated, verb, PEOPLE)
    return Telling(verb, what, who, (), duty) if who and duty is not None and not passive(verb) else None


def appointment(annotated: Annotated, verb: Token, what: Happening) -> Telling | None:
    """Read who was given or lost a post by nobody named; "named" only where the post is said."""
    if not passive(verb) or agents(verb):
        return None
    found = ends(annotated, patients(verb), (Person,))
    post = [*children(verb, "xcomp", "obj"), *(c for c in children(verb, "obl") if preposition(c) in ("as", "to"))]
    held = [t for t in post if t.i > verb.i and resolve_all(annotated, [t], (Office,))]
    return Telling(verb, what, (), found) if found and (held or verb.lemma_ not in ("name", "appoint")) else None
