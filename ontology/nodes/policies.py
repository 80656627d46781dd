"""Courses of action that a government adopts, and the law they rest on or break."""

from ontology.node import Entity


class Policy(Entity, abstract=True):
    """A course of action that a government adopts."""


class Program(Policy):
    """A policy that is run as a programme."""


class Rule(Policy):
    """A regulation, proclamation or interim final rule."""


class Agreement(Policy):
    """An agreement between states or bodies; one node per pair."""


class Directive(Policy):
    """An order or guidance inside government."""


class Law(Entity):
    """A statute, treaty, constitutional provision, or codified regulation relied on as law."""
