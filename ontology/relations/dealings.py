"""What agents do to and with one another."""

from ontology.nodes.agents import Agent
from ontology.nodes.documents import Document, Filing
from ontology.nodes.events import Event, Investigation, Meeting
from ontology.nodes.policies import Policy
from ontology.relation import Relation


class ParticipatedIn(Relation):
    """Took part in it; `role` says as what."""

    domain = (Agent,)
    range = (Event,)
    reads, reads_back = "took part in", "had as a participant"
    properties = frozenset({"role"})


class Warned(Relation):
    """Threatened them with consequences."""

    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "warned", "was warned by"


class Disciplined(Relation):
    """Imposed consequences on them."""

    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "disciplined", "was disciplined by"


class Notified(Relation):
    """Told them, alerted them, gave them notice."""

    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "notified", "was notified by"


class Urged(Relation):
    """Asked them to act."""

    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "urged", "was urged by"


class Requested(Relation):
    """Asked for it."""

    domain = (Agent,)
    range = (Investigation, Meeting, Document)
    reads, reads_back = "requested", "was requested by"


class Declined(Relation):
    """Turned down a meeting, an interview, a request, a comment."""

    domain = (Agent,)
    range = (Event, Document, Agent)
    reads, reads_back = "declined", "was declined by"


class Investigated(Relation):
    """Looked into it."""

    domain = (Agent,)
    range = (Agent, Event, Policy)
    reads, reads_back = "investigated", "was investigated by"


class SentTo(Relation):
    """Was addressed to them."""

    domain = (Document,)
    range = (Agent,)
    reads, reads_back = "was sent to", "was sent"


class SubmittedTo(Relation):
    """Was handed to that court or body."""

    domain = (Filing, Document)
    range = (Agent,)
    reads, reads_back = "was submitted to", "was handed"


class RespondedTo(Relation):
    """Was a reaction to it."""

    domain = (Agent, Event, Policy, Document)
    range = (Event, Document, Policy)
    reads, reads_back = "responded to", "was answered by"


class LedTo(Relation):
    """Brought it about."""

    domain = (Event, Policy)
    range = (Event,)
    reads, reads_back = "led to", "was brought about by"
