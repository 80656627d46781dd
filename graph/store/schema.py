"""Constraints and indexes, derived from the ontology and made once per database."""

from collections.abc import Callable

from graph.store.connection import Connection, rows
from graph.store.dialect import FullText
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.identity import digest
from ontology.node import Entity
from ontology.vocabulary import NODE_TYPES, RELATIONS

ENTITY, CLAIM, DOCUMENT, DECISION = (record.__name__ for record in (Entity, Claim, Document, Decision))
PASSAGE, SOURCE, GRAPH = "Passage", "Source", "Graph"
UNIQUE = (ENTITY, CLAIM, PASSAGE, DOCUMENT, DECISION, GRAPH)
INDEXED = ((CLAIM, "edge"), (CLAIM, "relation"), (CLAIM, "status"), (SOURCE, "publisher"), (DECISION, "verdict"))
STRUCTURE = ("SUBJECT", "OBJECT", "ATTRIBUTED_TO", "EVIDENCE", "IN")
NAMES = FullText("entity_search", ENTITY, "search")
QUOTES = FullText("passage_quote", PASSAGE, "quote")
FULL_TEXTS = (NAMES, QUOTES)


def labels_used() -> frozenset[str]:
    """List every label that the store writes."""
    return frozenset({*UNIQUE, SOURCE, *NODE_TYPES})


def edges_used() -> frozenset[str]:
    """List every relationship type that the store writes."""
    return frozenset({*STRUCTURE, *(verb.edge() for verb in RELATIONS.values())})


def statements() -> list[str]:
    """Write the constraints and plain indexes in Cypher that both databases read."""
    made = [
        f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE" for label in UNIQUE
    ]
    indexes = [
        f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})" for label, name in INDEXED
    ]
    return [*made, *indexes]


def prepare(connection: Connection, tell: Callable[[], None]) -> None:
    """Make constraints and indexes where this version of them is not there yet; `tell` is called before that."""
    version = digest(*statements(), *(repr(index) for index in FULL_TEXTS))
    with connection.failing_as("schema"), connection.writer.session(database=connection.dialect.database) as session:
        found = session.run(f"MATCH (g:{GRAPH} {{id: 'graph'}}) RETURN g.schema AS schema").single()
    if found and found["schema"] == version:
        return
    tell()
    for statement in statements():
        connection.run(statement)
    for index in FULL_TEXTS:
        connection.dialect.create_full_text(connection.run, index)
    connection.write(lambda tx: rows(tx, f"MERGE (g:{GRAPH} {{id: 'graph'}}) SET g.schema = $version", version=version))
