"""How information gets out, and who makes it known."""

from ontology.node import Entity
from ontology.nodes.agents import Agent, Group, NewsOutlet, Person
from ontology.nodes.documents import Article, Document, Lawsuit, Statement
from ontology.nodes.events import Event, LeakIncident
from ontology.nodes.policies import Policy
from ontology.relation import Relation


class Disclosed(Relation):
    """Let the information out."""

    example = "The bureau posted the pilots' addresses by mistake."
    domain = (Agent,)
    range = (LeakIncident,)
    reads, reads_back = "let information out in", "was a disclosure by"


class DisclosedTo(Relation):
    """Who received it."""

    example = "The list reached the Quay Herald."
    domain = (LeakIncident,)
    range = (Agent,)
    reads, reads_back = "reached", "received information in"


class Exposed(Relation):
    """Whose or which information got out; `count` says how many."""

    example = "The posting exposed 103 crews."
    domain = (LeakIncident,)
    range = (Group, Person, Document, Policy)
    reads, reads_back = "exposed", "was exposed in"


class Published(Relation):
    """Published or wrote it."""

    example = "The Quay Herald published the memo."
    domain = (NewsOutlet, Person)
    range = (Document, Article)
    reads, reads_back = "published", "was published by"
    properties = frozenset({"role"})


class Reported(Relation):
    """Made it known, as journalism or as its first teller."""

    example = "The Quay Herald was the first to tell of the closure."
    domain = (Agent, Document)
    range = (Event, Policy, Document)
    reads, reads_back = "reported", "was reported by"
    properties = frozenset({"role"})


class Said(Relation):
    """Spoke or wrote these words."""

    example = "“We will not close a single quay,” the minister said."
    domain = (Agent,)
    range = (Statement,)
    reads, reads_back = "said", "was said by"


class Concerns(Relation):
    """Is about it."""

    example = "The report deals with night landings."
    domain = (Document, Event, Statement, Lawsuit)
    range = (Entity,)
    reads, reads_back = "concerns", "is the subject of"
