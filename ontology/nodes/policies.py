"""Courses of action that a government adopts, and the law they rest on or break."""

from ontology.node import Entity


class Policy(Entity, abstract=True):
    """A course of action that a government adopts."""

    example = "Whatever the ministry decided to do about the harbours"


class Program(Policy):
    """A policy that is run as a programme."""

    example = "the Closed Harbour Programme, also called Stay at Sea"


class Rule(Policy):
    """A regulation, proclamation or interim final rule."""

    example = "the night landing rule"


class Agreement(Policy):
    """An agreement between states or bodies; one node per pair."""

    example = "the pilotage agreement between Farther Island and the mainland"


class Directive(Policy):
    """An order or guidance inside government."""

    example = "the memo that tells pilots to turn small boats away"


class Law(Entity):
    """A statute, treaty, constitutional provision, or codified regulation relied on as law."""

    example = "the Harbours Act"
