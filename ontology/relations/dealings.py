"""What agents do to and with one another."""

from ontology.nodes.agents import Agent
from ontology.nodes.documents import Document, Filing
from ontology.nodes.events import Event, Investigation, Meeting
from ontology.nodes.policies import Policy
from ontology.relation import Relation


class ParticipatedIn(Relation):
    """Took part in it; `role` says as what."""

    example = "Ben Okoro spoke at the staff meeting."
    domain = (Agent,)
    range = (Event,)
    reads, reads_back = "took part in", "had as a participant"
    properties = frozenset({"role"})


class Warned(Relation):
    """Threatened them with consequences."""

    example = "The director told the pilots that they would lose their posts if they talked."
    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "warned", "was warned by"


class Disciplined(Relation):
    """Imposed consequences on them."""

    example = "The bureau suspended two pilots."
    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "disciplined", "was disciplined by"


class Notified(Relation):
    """Told them, alerted them, gave them notice."""

    example = "Harbour Watch alerted the bureau to the posted list."
    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "notified", "was notified by"


class Urged(Relation):
    """Asked them to act."""

    example = "The union asked the court to stop the programme."
    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "urged", "was urged by"


class Requested(Relation):
    """Asked for it."""

    example = "Harbour Watch requested the landing records."
    domain = (Agent,)
    range = (Investigation, Meeting, Document)
    reads, reads_back = "requested", "was requested by"


class Declined(Relation):
    """Turned down a meeting, an interview, a request, a comment."""

    example = "The minister declined an interview."
    domain = (Agent,)
    range = (Event, Document, Agent)
    reads, reads_back = "declined", "was declined by"


class Investigated(Relation):
    """Looked into it."""

    example = "The auditor looked into the night landings."
    domain = (Agent,)
    range = (Agent, Event, Policy)
    reads, reads_back = "investigated", "was investigated by"


class SentTo(Relation):
    """Was addressed to them."""

    example = "The email went to all pilots."
    domain = (Document,)
    range = (Agent,)
    reads, reads_back = "was sent to", "was sent"


class SubmittedTo(Relation):
    """Was handed to that court or body."""

    example = "The brief was handed to the Court of the Fourth Quay."
    domain = (Filing, Document)
    range = (Agent,)
    reads, reads_back = "was submitted to", "was handed"


class RespondedTo(Relation):
    """Was a reaction to it."""

    example = "The bureau changed the rule after the auditor's report."
    domain = (Agent, Event, Policy, Document)
    range = (Event, Document, Policy)
    reads, reads_back = "responded to", "was answered by"


class LedTo(Relation):
    """Brought it about."""

    example = "The closure brought about the strike."
    domain = (Event, Policy)
    range = (Event,)
    reads, reads_back = "led to", "was brought about by"
