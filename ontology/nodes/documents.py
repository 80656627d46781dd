"""What is written, said, or filed."""

from ontology.node import Entity


class Lawsuit(Entity):
    """One case, with its docket numbers as external ids."""

    example = "Pilots Council 7 v. Bureau of Harbours, docket 19-204"


class Document(Entity):
    """Something written: a report, training material, a data file."""

    example = "a report on night landings"


class Article(Document):
    """What a news outlet publishes."""

    example = "an account of the strike in the Quay Herald"


class Correspondence(Document):
    """An e-mail, letter or memo sent to somebody."""

    example = "an email that the director sent to all pilots"


class Filing(Document):
    """A paper filed in a lawsuit."""

    example = "the complaint that Pilots Council 7 handed to the court"


class AmicusBrief(Filing):
    """A friend-of-the-court brief."""

    example = "the brief that Harbour Watch filed to back the pilots"


class Ruling(Document):
    """An order, injunction, stay or opinion."""

    example = "the order that stopped the night landing rule"


class Statement(Document):
    """Words that somebody said, kept with the words."""

    example = "“We will not close a single quay,” as the minister put it"
