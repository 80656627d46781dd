"""How information gets out, and who makes it known."""

from ontology.node import Entity
from ontology.nodes.agents import Agent, Group, NewsOutlet, Person
from ontology.nodes.documents import Article, Document, Lawsuit, Statement
from ontology.nodes.events import Event, LeakIncident
from ontology.nodes.policies import Policy
from ontology.relation import Relation


class Disclosed(Relation):
    """Let the information out."""

    domain = (Agent,)
    range = (LeakIncident,)
    reads, reads_back = "disclosed information in", "was a disclosure by"


class DisclosedTo(Relation):
    """Who received it."""

    domain = (LeakIncident,)
    range = (Agent,)
    reads, reads_back = "disclosed information to", "received information in"


class Exposed(Relation):
    """Whose or which information got out; `count` says how many."""

    domain = (LeakIncident,)
    range = (Group, Person, Document, Policy)
    reads, reads_back = "exposed", "was exposed in"


class Published(Relation):
    """Published or wrote it."""

    domain = (NewsOutlet, Person)
    range = (Document, Article)
    reads, reads_back = "published", "was published by"
    properties = frozenset({"role"})


class Reported(Relation):
    """Made it known, as journalism or as its first teller."""

    domain = (Agent, Document)
    range = (Event, Policy, Document)
    reads, reads_back = "reported", "was reported by"
    properties = frozenset({"role"})


class Said(Relation):
    """Spoke or wrote these words."""

    domain = (Agent,)
    range = (Statement,)
    reads, reads_back = "said", "was said by"


class Concerns(Relation):
    """Is about it."""

    domain = (Document, Event, Statement, Lawsuit)
    range = (Entity,)
    reads, reads_back = "concerns", "is the subject of"
