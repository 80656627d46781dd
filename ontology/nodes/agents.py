"""Who can act."""

from ontology.node import Entity


class Agent(Entity, abstract=True):
    """Who can act."""


class Person(Agent):
    """A named human being."""


class Official(Person, derived=True):
    """A person with at least one claim of having held an office; derived, never extracted."""


class Organization(Agent):
    """A named body that fits none of the more specific kinds."""


class GovernmentBody(Organization):
    """A government, administration, department, agency, office of an agency, or embassy."""


class Court(GovernmentBody):
    """A court or tribunal."""


class Legislature(GovernmentBody):
    """A parliament, or a chamber or committee of one."""


class Union(Organization):
    """A labour union, council or local."""


class AdvocacyGroup(Organization):
    """A non-governmental, legal-aid or watchdog group, or a professional association that campaigns."""


class NewsOutlet(Organization):
    """A newspaper, broadcaster, news site or radio programme."""


class Group(Agent):
    """People meant as a set and not organised under a name, such as "asylum officers"."""
