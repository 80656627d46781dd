"""What happened."""

from ontology.node import Entity


class Event(Entity):
    """Something that happened at some time and fits none of the more specific kinds."""


class LeakIncident(Event):
    """Information got out that was not meant to: a leak to the press, an accidental posting, an improper disclosure."""


class Meeting(Event):
    """A town hall, a hearing before a committee, talks."""


class Hearing(Event):
    """An argument or session before a court."""


class Investigation(Event):
    """An inquiry, audit or review of what happened."""


class PersonnelAction(Event):
    """An appointment, resignation, refusal of duty, discipline, or threat of discipline."""
