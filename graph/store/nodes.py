"""Write nodes: identities are joined, never replaced, so the order of loading does not matter."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import neo4j

from graph.store.connection import Connection, Row, rows
from graph.store.report import LoadReport, Tally
from graph.store.schema import ENTITY
from graph.store.version import bump
from graph.store.words import search_text
from ontology.identity import node_id
from ontology.node import Entity
from ontology.vocabulary import labels, type_of

READ = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}})
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.description AS description,
       n.external_ids AS external_ids, n.search AS search, labels(n) AS labels"""
WRITE = f"UNWIND $rows AS r MERGE (n:{ENTITY} {{id: r.id}}) SET n += r.props"


@dataclass(frozen=True, slots=True)
class Identity:
    """What is kept of a node."""

    id: str
    name: str
    aliases: frozenset[str] = frozenset()
    external_ids: frozenset[str] = frozenset()
    description: str = ""

    def join(self, other: "Identity") -> "Identity":
        """Unite two accounts of one node; it is the same whichever comes first, and twice changes nothing.

        The name that the id was made from wins, else the longest; the other stays as an alias.
        """
        name = max(self.name, other.name, key=self._rank)
        return Identity(
            id=self.id,
            name=name,
            aliases=(self.aliases | other.aliases | {self.name, other.name}) - {name},
            external_ids=self.external_ids | other.external_ids,
            description=max(self.description, other.description, key=lambda text: (len(text), text)),
        )

    def _rank(self, name: str) -> tuple[bool, int, str]:
        return node_id(self.id.partition("/")[0], name) == self.id, len(name), name

    def properties(self) -> Row:
        """Write the properties of the node."""
        aliases = sorted(self.aliases)
        return {
            "name": self.name,
            "aliases": aliases,
            "external_ids": sorted(self.external_ids),
            "description": self.description or None,
            "search": search_text(self.name, tuple(aliases)),
        }


def identity(entity: Entity) -> Identity:
    """Take what is kept of a node."""
    external = frozenset(f"{key}={value}" for key, value in entity.external_ids.items())
    return Identity(entity.id, entity.name, frozenset(entity.aliases), external, entity.description or "")


def load_nodes(connection: Connection, entities: Iterable[Entity]) -> LoadReport:
    """Write a batch of nodes, in two transactions: properties first, then labels (ArcadeDB loses them otherwise)."""
    wanted: dict[str, Identity] = {}
    for entity in entities:
        fresh = identity(entity)
        wanted[entity.id] = wanted[entity.id].join(fresh) if entity.id in wanted else fresh
    ids = sorted(wanted)
    found = connection.read("nodes", READ, {"ids": ids})
    stale = _due(wanted, found)
    if stale:
        connection.write(lambda tx: _write(tx, wanted))
    unlabelled = _unlabelled(ids, found)
    if unlabelled:
        connection.write(lambda tx: _label(tx, unlabelled))
    known = {str(row["id"]) for row in found}
    due = {made.id for made in stale} | {i for chosen in unlabelled.values() for i in chosen}
    new, changed = len(ids) - len(known), len(due & known)
    return LoadReport(
        new=Tally(nodes=new), changed=Tally(nodes=changed), unchanged=Tally(nodes=len(ids) - new - changed)
    )


def _due(wanted: dict[str, Identity], found: list[Row]) -> list[Identity]:
    """Join what is wanted with what is there, and give what would differ, in order of id."""
    there = {str(row["id"]): row for row in found}
    due = []
    for key in sorted(wanted):
        held = there.get(key)
        joined = wanted[key].join(_held(held)) if held else wanted[key]
        if held is None or any(held[field] != value for field, value in joined.properties().items()):
            due.append(joined)
    return due


def _held(row: Row) -> Identity:
    aliases, external = row["aliases"] or [], row["external_ids"] or []
    assert isinstance(aliases, list) and isinstance(external, list)
    return Identity(
        str(row["id"]), str(row["name"]), frozenset(aliases), frozenset(external), str(row["description"] or "")
    )


def _write(tx: neo4j.ManagedTransaction, wanted: dict[str, Identity]) -> None:
    bump(tx)
    due = _due(wanted, rows(tx, READ, ids=sorted(wanted)))
    rows(tx, WRITE, rows=[{"id": made.id, "props": made.properties()} for made in due])


def _unlabelled(ids: list[str], found: list[Row]) -> dict[tuple[str, ...], list[str]]:
    """Group the nodes that lack a label by the labels that they should have."""
    there = {str(row["id"]): row["labels"] for row in found}
    groups = defaultdict(list)
    for key in ids:
        own = tuple(name for name in labels(type_of(key)) if name != ENTITY)
        held = there.get(key) or []
        assert isinstance(held, list)
        if not set(own) <= set(held):
            groups[own].append(key)
    return dict(groups)


def _label(tx: neo4j.ManagedTransaction, groups: dict[tuple[str, ...], list[str]]) -> None:
    bump(tx)
    for own, ids in sorted(groups.items()):
        lacking = " OR ".join(f"NOT n:{name}" for name in own)
        rows(tx, f"UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}}) WHERE {lacking} SET n:{':'.join(own)}", ids=ids)
