"""What agents do with policies."""

from ontology.nodes.agents import Agent, Group, Organization, Person
from ontology.nodes.documents import Document, Ruling
from ontology.nodes.events import Event
from ontology.nodes.places import Place
from ontology.nodes.policies import Agreement, Law, Policy
from ontology.relation import Relation


class Implemented(Relation):
    """Put it into effect, ran it, carried it out, enforced it."""

    example = "The Bureau of Harbours has carried out the Closed Harbour Programme since June."
    domain = (Agent,)
    range = (Policy,)
    reads, reads_back = "implemented", "was implemented by"


class Announced(Relation):
    """Made it public in an official capacity."""

    example = "The ministry announced the Closed Harbour Programme."
    domain = (Agent,)
    range = (Policy, Event, Document)
    reads, reads_back = "announced", "was announced by"


class Issued(Relation):
    """Is its author or the authority it comes from; of a law, enacted it."""

    example = "The director wrote the memo to the pilots."
    domain = (Agent,)
    range = (Policy, Document, Law)
    reads, reads_back = "issued", "was issued by"


class Signed(Relation):
    """Put a signature to it."""

    example = "The minister signed the pilotage agreement."
    domain = (Agent,)
    range = (Agreement, Policy)
    reads, reads_back = "signed", "was signed by"


class PartyTo(Relation):
    """Is bound by it as a party."""

    example = "Farther Island is bound by the pilotage agreement."
    domain = (Agent, Place)
    range = (Agreement,)
    reads, reads_back = "is a party to", "has as a party"


class Ended(Relation):
    """Rescinded, terminated or suspended it."""

    example = "The ministry withdrew the night landing rule."
    domain = (Agent,)
    range = (Policy,)
    reads, reads_back = "ended", "was ended by"


class Violates(Relation):
    """Breaks or disobeys it; nearly always alleged."""

    example = "Harbour Watch says that the programme breaks the Harbours Act."
    domain = (Policy, Event, Agent, Document)
    range = (Law, Policy, Ruling)
    reads, reads_back = "violates", "is violated by"


class Affects(Relation):
    """Whom or where it bears on; `count` says how many."""

    example = "The closure keeps some 400 crews at sea."
    domain = (Policy, Event, Law, Ruling)
    range = (Group, Place, Person, Organization)
    reads, reads_back = "affects", "is affected by"
