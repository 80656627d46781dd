"""Write nodes: identities are joined, never replaced, so the order of loading does not matter."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import neo4j

from graph.store import tallies
from graph.store.connection import Connection, Row, rows
from graph.store.report import LoadReport, Tally
from graph.store.schema import ENTITY
from graph.store.version import bump
from graph.store.words import search_by, search_text
from ontology.identity import node_id
from ontology.node import Entity
from ontology.vocabulary import labels, type_of

READ = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}})
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.description AS description,
       n.external_ids AS external_ids, n.search AS search, n.joined_to AS joined_to, n.also AS also"""
# A new node is made whole, labels and all: MERGE and SET of a label in one statement lose data in ArcadeDB.
CREATE = "UNWIND $rows AS r CREATE (n:{labels}) SET n = r.props"
CHANGE = f"UNWIND $rows AS r MATCH (n:{ENTITY} {{id: r.id}}) SET n += r.props"


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
        """Write the properties of the node; one that would be empty is left out."""
        aliases = sorted(self.aliases)
        return {
            "name": self.name,
            "aliases": aliases or None,
            "external_ids": sorted(self.external_ids) or None,
            "description": self.description or None,
            "search": search_text(self.name, tuple(aliases)),
        }


def identity(entity: Entity) -> Identity:
    """Take what is kept of a node."""
    external = frozenset(f"{key}={value}" for key, value in entity.external_ids.items())
    aliases = frozenset(entity.aliases) - {entity.name}
    return Identity(entity.id, entity.name, aliases, external, entity.description or "")


def load_nodes(connection: Connection, entities: Iterable[Entity]) -> LoadReport:
    """Write a batch of nodes, each whole, in one transaction."""
    wanted: dict[str, Identity] = {}
    for entity in entities:
        fresh = identity(entity)
        wanted[entity.id] = wanted[entity.id].join(fresh) if entity.id in wanted else fresh
    found = {str(row["id"]): row for row in connection.read("nodes", READ, {"ids": sorted(wanted)})}
    if _due(wanted, found):
        found, due = connection.write(lambda tx: _write(tx, wanted))
    else:
        due = []
    new, changed = len(wanted) - len(found), sum(made.id in found for made in due)
    return LoadReport(
        new=Tally(nodes=new), changed=Tally(nodes=changed), unchanged=Tally(nodes=len(wanted) - new - changed)
    )


def _due(wanted: Mapping[str, Identity], found: Mapping[str, Row]) -> list[Identity]:
    """Join what is wanted with what is there, and give what would differ, in order of id."""
    due = []
    for key in sorted(wanted):
        held = found.get(key)
        joined = wanted[key].join(_held(held)) if held else wanted[key]
        if held is None or any((held[field] or None) != value for field, value in _props(joined, held).items()):
            due.append(joined)
    return due


def _props(made: Identity, held: Row) -> Row:
    """Write the properties of a node that is there; what it is found by depends on what was joined."""
    props = made.properties()
    return props | {"search": search_by(props | {"joined_to": held["joined_to"], "also": held["also"]})}


def _held(row: Row) -> Identity:
    aliases, external = row["aliases"] or [], row["external_ids"] or []
    assert isinstance(aliases, list) and isinstance(external, list)
    return Identity(
        str(row["id"]), str(row["name"]), frozenset(aliases), frozenset(external), str(row["description"] or "")
    )


def _write(tx: neo4j.ManagedTransaction, wanted: Mapping[str, Identity]) -> tuple[dict[str, Row], list[Identity]]:
    """Write what differs from the graph as it now is; gives what was there, and what was written."""
    bump(tx)
    found = {str(row["id"]): row for row in rows(tx, READ, ids=sorted(wanted))}
    due = _due(wanted, found)
    new: dict[str, list[Row]] = defaultdict(list)
    for made in due:
        if made.id not in found:
            new[":".join(labels(type_of(made.id)))].append({"props": {"id": made.id} | made.properties()})
    for own in sorted(new):
        rows(tx, CREATE.format(labels=own), rows=new[own])
    changed = [{"id": made.id, "props": _props(made, found[made.id])} for made in due if made.id in found]
    rows(tx, CHANGE, rows=changed)
    tallies.add(tx, tallies.nodes(made.id for made in due if made.id not in found))
    return found, due
