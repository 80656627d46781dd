"""How much is in the graph, and whether it changed."""

from collections import Counter

from graph.store import Store
from graph.store.schema import edges_used, labels_used, statements
from ontology.vocabulary import type_of
from tests.graph.store.world import World


def test_an_empty_graph_counts_nothing(store: Store) -> None:
    assert store.counts().model_dump() == {"documents": 0, "nodes": {}, "claims": {}, "statuses": {}}


def test_counts_are_those_of_what_was_loaded(store: Store) -> None:
    world = World(21)
    store.load(world.records)
    counts = store.counts()
    assert counts.documents == len(world.documents)
    assert counts.nodes == Counter(type_of(node.id).type() for node in world.nodes)
    assert counts.claims == Counter(claim.relation for claim in world.claims)
    assert counts.statuses == Counter(claim.status for claim in world.claims)


def test_the_version_changes_with_every_change(store: Store) -> None:
    world, seen = World(22), {store.version()}
    for records in (world.nodes, world.documents, world.claims, world.decisions):
        store.load(records)
        seen.add(store.version())
    store.forget(world.documents[0].id)
    seen.add(store.version())
    assert len(seen) == 6


def test_ids_are_unique_by_constraint(store: Store) -> None:
    found = store.read("constraints", "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names")[0]["names"]
    assert {"entity_id", "claim_id", "passage_id", "document_id", "decision_id"} <= set(found)  # type: ignore[call-overload]


def test_no_label_is_also_a_relationship_type() -> None:
    """ArcadeDB has one namespace for both, and macOS does not tell its files apart by case."""
    labels, edges = {name.casefold() for name in labels_used()}, {name.casefold() for name in edges_used()}
    assert not labels & edges and len(labels) == len(labels_used()) and len(edges) == len(edges_used())
    assert len(statements()) == len(set(statements()))
