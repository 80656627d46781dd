"""Where agents stand."""

from typing import ClassVar

from ontology.nodes.agents import Agent
from ontology.nodes.documents import Document, Lawsuit
from ontology.nodes.events import Event
from ontology.nodes.policies import Law, Policy
from ontology.relation import Ends, Relation


class Supported(Relation):
    """Spoke or acted for it, praised or defended it."""

    example = "The shipowners praised the closure."
    domain = (Agent,)
    range = (Policy, Lawsuit, Law, Document, Event, Agent)
    reads, reads_back = "supported", "was supported by"


class Opposed(Relation):
    """Spoke or acted against it."""

    example = "Pilots Council 7 spoke out against the closure."
    domain: ClassVar[Ends] = (Agent,)
    range: ClassVar[Ends] = (Policy, Lawsuit, Law)
    reads, reads_back = "opposed", "was opposed by"


class Refused(Opposed):
    """Declined to carry it out."""

    example = "Ben Okoro would not carry out the Closed Harbour Programme."
    domain = (Agent,)
    range = (Policy,)
    reads, reads_back = "refused to carry out", "was refused by"


class Criticized(Relation):
    """Spoke against somebody or something that is no policy."""

    example = "Ben Okoro rebuked the director."
    domain = (Agent,)
    range = (Agent, Document, Event)
    reads, reads_back = "criticized", "was criticized by"
