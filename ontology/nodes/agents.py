"""Who can act."""

from ontology.node import Entity


class Agent(Entity, abstract=True):
    """Who can act."""

    example = "Whoever signed the order: the minister, the ministry or the crew"


class Person(Agent):
    """A named human being."""

    example = "Ada Lind, named in the account of the harbour strike"


class Official(Person, derived=True):
    """A person with at least one claim of having held an office; derived, never extracted."""

    example = "Ada Lind, once a claim says that she was director of the Bureau of Harbours"


class Organization(Agent):
    """A named body that fits none of the more specific kinds."""

    example = "Quay Holdings, a shipping company"


class GovernmentBody(Organization):
    """A government, administration, department, agency, office of an agency, or embassy."""

    example = "the Bureau of Harbours, an agency of the Ministry of the Sea"


class Court(GovernmentBody):
    """A court or tribunal."""

    example = "the Court of the Fourth Quay, which heard the pilots' case"


class Legislature(GovernmentBody):
    """A parliament, or a chamber or committee of one."""

    example = "the Committee on Harbours of the lower chamber"


class Union(Organization):
    """A labour union, council or local."""

    example = "Pilots Council 7, to which most harbour pilots belong"


class AdvocacyGroup(Organization):
    """A non-governmental, legal-aid or watchdog group, or a professional association that campaigns."""

    example = "Harbour Watch, which campaigns for open ports"


class NewsOutlet(Organization):
    """A newspaper, broadcaster, news site or radio programme."""

    example = "the Quay Herald, a newspaper"


class Group(Agent):
    """People meant as a set and not organised under a name, such as "asylum officers"."""

    example = "the harbour pilots of the north shore"
