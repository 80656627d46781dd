"""Who holds, works for and belongs to what."""

from typing import ClassVar

from ontology.node import Entity
from ontology.nodes.agents import Agent, Group, Organization, Person
from ontology.nodes.offices import Office
from ontology.nodes.places import Place
from ontology.relation import Ends, Relation


class HeldOffice(Relation):
    """Held it; `acting` where acting; the claim's time is the tenure."""

    example = "Ada Lind has been acting director of the bureau since March."
    domain = (Person,)
    range = (Office,)
    reads, reads_back = "held the office of", "was held by"
    properties = frozenset({"acting", "role"})


class OfficeOf(Relation):
    """The office belongs to that body."""

    example = "The directorship belongs to the Bureau of Harbours."
    domain = (Office,)
    range = (Organization,)
    reads, reads_back = "is an office of", "has the office of"


class Appointed(Relation):
    """Named or nominated to an office."""

    example = "The minister named Ada Lind director."
    domain = (Agent,)
    range = (Person,)
    reads, reads_back = "appointed", "was appointed by"
    properties = frozenset({"role", "acting"})


class Dismissed(Relation):
    """Fired or forced out."""

    example = "The minister dismissed the harbour master."
    domain = (Agent,)
    range = (Person,)
    reads, reads_back = "dismissed", "was dismissed by"
    properties = frozenset({"role"})


class WorksFor(Relation):
    """Employee, member or officer of it; `role` says as what."""

    example = "Ben Okoro pilots ships for the bureau."
    domain: ClassVar[Ends] = (Person, Group)
    range: ClassVar[Ends] = (Organization,)
    reads, reads_back = "works for", "has on its staff"
    properties = frozenset({"role", "acting"})


class SpokespersonFor(WorksFor):
    """Speaks for it."""

    example = "Ben Okoro speaks for Pilots Council 7."
    domain = (Person,)
    range = (Organization,)
    reads, reads_back = "is a spokesperson for", "has as spokesperson"
    properties = frozenset({"role"})


class Represents(Relation):
    """Union for workers, counsel for a client."""

    example = "Pilots Council 7 represents 900 pilots."
    domain = (Agent,)
    range = (Agent,)
    reads, reads_back = "represents", "is represented by"
    properties = frozenset({"role"})


class PartOf(Relation):
    """Is a unit of it."""

    example = "The Bureau of Harbours is an agency of the Ministry of the Sea."
    domain = (Organization,)
    range = (Organization,)
    reads, reads_back = "is part of", "has as a unit"


class LocatedIn(Relation):
    """Is or happened there."""

    example = "The collision happened at the outer pier."
    domain = (Entity,)
    range = (Place,)
    reads, reads_back = "is located in", "is the place of"
