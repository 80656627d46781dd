"""What happened."""

from ontology.node import Entity


class Event(Entity):
    """Something that happened at some time and fits none of the more specific kinds."""

    example = "the collision at the outer pier"


class LeakIncident(Event):
    """Information got out that was not meant to: a leak to the press, an accidental posting, an improper disclosure."""

    example = "the posting of the pilots' home addresses by mistake"


class Meeting(Event):
    """A town hall, a hearing before a committee, talks."""

    example = "the staff meeting at which the pilots put their questions"


class Hearing(Event):
    """An argument or session before a court."""

    example = "the argument before the Court of the Fourth Quay"


class Investigation(Event):
    """An inquiry, audit or review of what happened."""

    example = "the auditor's inquiry into the night landings"


class PersonnelAction(Event):
    """An appointment, resignation, refusal of duty, discipline, or threat of discipline."""

    example = "the dismissal of the harbour master"
