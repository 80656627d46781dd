"""What is written, said, or filed."""

from ontology.node import Entity


class Lawsuit(Entity):
    """One case, with its docket numbers as external ids."""


class Document(Entity):
    """Something written: a report, training material, a data file."""


class Article(Document):
    """What a news outlet publishes."""


class Correspondence(Document):
    """An e-mail, letter or memo sent to somebody."""


class Filing(Document):
    """A paper filed in a lawsuit."""


class AmicusBrief(Filing):
    """A friend-of-the-court brief."""


class Ruling(Document):
    """An order, injunction, stay or opinion."""


class Statement(Document):
    """Words that somebody said, kept with the words."""
