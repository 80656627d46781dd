"""The numbers that are kept are those of the graph, whatever changed it."""

import json
from collections import Counter

from graph.store import Store, open_store
from graph.store.tallies import KEPT, Tallies, count, tallies
from ontology.document import Document
from tests.graph.store.world import World, broken, broken_tallies, decide, empty


def summed(found: Tallies, field: str) -> Counter[str]:
    counted = Counter[str]()
    for held in found.claims:
        counted[getattr(held, field)] += held.total
    return counted


def write(store: Store, cypher: str) -> None:
    store.connection.write(lambda tx: tx.run(cypher).consume())


def test_they_say_what_was_loaded(store: Store) -> None:
    world = World(81)
    store.load([*world.nodes, *world.documents, *world.claims])
    found = tallies(store.read)
    assert found.documents == len(world.documents)
    assert Counter(found.nodes) == Counter(node.type() for node in world.nodes)
    for field in ("relation", "status", "polarity", "modality"):
        assert summed(found, field) == Counter(getattr(claim, field) for claim in world.claims), field
    years = Counter(c.time.earliest.year for c in world.claims if c.time and c.time.earliest)
    assert Counter(found.since) == years and years
    assert summed(found, "review") == {"unchecked": len(world.claims)}


def test_every_change_is_counted_and_what_changes_nothing_is_not(store: Store) -> None:
    world = World(82)
    assert tallies(store.read) == Tallies(claims=(), nodes={}, documents=0, since={}, until={})
    store.load(world.records)
    assert broken_tallies(store) == [] and summed(tallies(store.read), "review")["rejected"]
    kept = store.read("kept", KEPT)
    store.load(world.records)
    assert store.read("kept", KEPT) == kept
    other = [claim.model_copy(update={"status": "denied", "when": "1844-05", "review": None}) for claim in world.claims]
    store.load(other)
    store.load([decide("reject", other[0].id, at="2031-01-01T00:00:00+00:00")])
    found = tallies(store.read)
    assert broken_tallies(store) == [] and summed(found, "status") == {"denied": len(other)}
    assert found.since == {1844: len(other)}
    for document in world.documents:
        store.forget(document.id)
        assert broken_tallies(store) == []
    assert json.loads(str(store.read("kept", KEPT)[0]["tallies"])) == {}


def test_what_a_document_no_longer_says_is_no_longer_counted(store: Store) -> None:
    world = World(83)
    papers = [Document.model_validate(d.model_dump() | {"extractors": ("test",)}) for d in world.documents]
    store.load([*world.nodes, *papers, *world.claims])
    assert store.load([*world.nodes[:-1], *papers, *world.claims[: len(world.claims) // 2]]).removed.claims
    assert broken(store) == []


def test_a_graph_that_somebody_else_changed_is_counted(store: Store) -> None:
    store.load(World(84).records)
    write(store, "MATCH (c:Claim) WITH c ORDER BY c.id LIMIT 3 DETACH DELETE c")
    assert broken_tallies(store) != []
    found = tallies(store.read)
    assert sum(held.total for held in found.claims) == sum(n for key, n in count(store.read).items() if "claim" in key)
    assert store.counts().claims == dict(sorted(summed(found, "relation").items()))


def test_a_graph_that_was_never_counted_stays_so_until_it_is_opened_and_brought_up_to_date(store: Store) -> None:
    world = World(85)
    store.load(world.records)
    wanted = tallies(store.read)
    write(store, "MATCH (g:Graph) REMOVE g.tallies SET g.form = 2")
    assert tallies(store.read) == wanted
    store.load([world.claims[0].model_copy(update={"status": "found"})])
    assert store.read("kept", KEPT) == [{"tallies": None}]
    with open_store(store.settings):
        pass
    assert broken_tallies(store) == []
    empty(store)
    assert broken_tallies(store) == []
