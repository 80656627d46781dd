"""The whole vocabulary, found once: node types and relations by name, and what may stand at either end."""

from functools import cache

from ontology.discovery import discover_classes
from ontology.errors import UnknownType
from ontology.identity import node_id
from ontology.node import Entity
from ontology.relation import Relation

NODE_TYPES: dict[str, type[Entity]] = {"Entity": Entity} | {
    t.type(): t for t in discover_classes("ontology.nodes", Entity)
}
RELATIONS: dict[str, type[Relation]] = {r.name(): r for r in discover_classes("ontology.relations", Relation)}

_TOO_WIDE = frozenset({"Entity", "Agent"})
_BY_PREFIX = {t.type().lower(): t for t in NODE_TYPES.values() if not (t.abstract or t.derived)}


def node_type(name: str) -> type[Entity]:
    """Give the class of a node type; raises UnknownType."""
    try:
        return NODE_TYPES[name]
    except KeyError:
        raise UnknownType(f"{name!r} is no node type; the vocabulary has {', '.join(sorted(NODE_TYPES))}") from None


def relation(name: str) -> type[Relation]:
    """Give the class of a relation; raises UnknownType."""
    try:
        return RELATIONS[name]
    except KeyError:
        raise UnknownType(f"{name!r} is no relation; the vocabulary has {', '.join(sorted(RELATIONS))}") from None


def type_of(identifier: str) -> type[Entity]:
    """Read the type of a node from its id, `type/slug`; raises UnknownType."""
    prefix = identifier.partition("/")[0]
    try:
        return _BY_PREFIX[prefix]
    except KeyError:
        raise UnknownType(f"{identifier!r}: {prefix!r} is no type that a node can have") from None


def make_node(kind: str, name: str, *, identifier: str = "", aliases: tuple[str, ...] = ()) -> Entity:
    """Make a node of a type by name; its id comes from its name unless one is given."""
    made = node_type(kind)
    return made(id=identifier or node_id(kind, name), name=name, aliases=aliases)


@cache
def labels(kind: type[Entity]) -> tuple[str, ...]:
    """List a type's own label and those of all its ancestors, nearest first, `Entity` last."""
    return tuple(t.type() for t in kind.__mro__ if issubclass(t, Entity))


def may_join(verb: type[Relation], subject: type[Entity], target: type[Entity]) -> tuple[bool, bool]:
    """Say whether a relation admits this subject and this object."""
    return issubclass(subject, verb.domain), issubclass(target, verb.range)


@cache
def may_be_one(kind: type[Entity], other: type[Entity]) -> bool:
    """Say whether nodes of two types may turn out to be one: kinds of one type that says more than who can act.

    A Rule may be a Program, for both are policies. A person is no body, and neither is a set of people without a name.
    """
    common = set(labels(kind)) & set(labels(other))
    return bool(common - _TOO_WIDE)


@cache
def kinds(base: type[Entity]) -> tuple[type[Entity], ...]:
    """List the types that a node can have which are the given type or kinds of it."""
    return tuple(t for t in _BY_PREFIX.values() if issubclass(t, base))
