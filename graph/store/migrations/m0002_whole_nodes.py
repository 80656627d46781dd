"""Nodes and documents were written first and labelled second before; a load that was cut short left some without."""

from collections import defaultdict
from collections.abc import Iterable

import neo4j

from graph.store.connection import Connection, Row, rows
from graph.store.migration import Migration, pages
from graph.store.schema import DOCUMENT, ENTITY, SOURCE
from graph.store.version import bump
from ontology.vocabulary import labels, type_of

NODES = f"""
MATCH (n:{ENTITY}) WHERE n.id > $after
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, labels(n) AS labels ORDER BY id LIMIT $page"""
ALIASES = f"UNWIND $rows AS r MATCH (n:{ENTITY} {{id: r.id}}) SET n.aliases = r.aliases"
LABEL = "UNWIND $ids AS i MATCH (n:{base} {{id: i}}) WHERE {lacking} SET n:{own}"
BARE = f"MATCH (d:{DOCUMENT}) WHERE d.text IS NOT NULL AND NOT d:{SOURCE} RETURN d.id AS id ORDER BY id"


def run(connection: Connection) -> None:
    """Give every node and document the labels that it lacks, and take its name out of a node's aliases."""
    bare: dict[tuple[str, ...], list[str]] = defaultdict(list)

    def look(tx: neo4j.ManagedTransaction, found: list[Row]) -> None:
        rows(tx, ALIASES, rows=[fault for row in found if (fault := _repeated(row))])
        for row in found:
            own, held = labels(type_of(str(row["id"]))), row["labels"]
            assert isinstance(held, list)
            if not set(own) <= set(held):
                bare[own].append(str(row["id"]))

    pages(connection, NODES, look)
    # In a transaction of their own: ArcadeDB moves a node that gets a label, and loses what is set along with it.
    for own, ids in bare.items():
        _label(connection, ENTITY, [name for name in own if name != ENTITY], sorted(set(ids)))
    documents = [str(row["id"]) for row in connection.read("documents", BARE, {})]
    _label(connection, DOCUMENT, [SOURCE], documents)


def _repeated(row: Row) -> Row | None:
    aliases, name = row["aliases"], row["name"]
    if not isinstance(aliases, list) or name not in aliases:
        return None
    return {"id": row["id"], "aliases": [alias for alias in aliases if alias != name]}


def _label(connection: Connection, base: str, own: Iterable[str], ids: list[str]) -> None:
    names = list(own)
    lacking = " OR ".join(f"NOT n:{name}" for name in names)
    statement = LABEL.format(base=base, lacking=lacking, own=":".join(names))

    def work(tx: neo4j.ManagedTransaction) -> None:
        bump(tx)
        rows(tx, statement, ids=ids)

    if ids:
        connection.write(work)


MIGRATION = Migration(2, "every node whole", run)
