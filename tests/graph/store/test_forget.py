"""Deleting a document takes what it alone supports, and nothing else."""

import random

import pytest

from graph.errors import NotFound
from graph.store import Store
from ontology.document import quote_from
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken_claims, claim, document, dump

UNION, POLICY, OTHER = (
    make_node("Union", "Example Council"),
    make_node("Program", "Example Programme"),
    make_node("Program", "Other Programme"),
)
PAPER = document("Paper", "The council opposed the programme. It opposed the other one too.")
ECHO = document("Echo", "The council, it was reported, opposed the programme.")


def test_what_only_it_supports_goes_and_edges_follow(store: Store) -> None:
    here = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.", status="found")
    there = claim(UNION, "opposed", POLICY, ECHO, "The council, it was reported, opposed the programme.")
    alone = claim(UNION, "opposed", OTHER, PAPER, "It opposed the other one too.")
    store.load([PAPER, ECHO, UNION, POLICY, OTHER, here, there, alone])
    report = store.forget(PAPER.id)
    assert (report.claims, report.passages, report.nodes) == (2, 2, 1)
    assert store.read("left", "MATCH (n:Entity) RETURN n.id AS id ORDER BY id") == [{"id": POLICY.id}, {"id": UNION.id}]
    edges = store.read(
        "edges", "MATCH ()-[e:OPPOSED]->() RETURN e.status AS status, e.claims AS claims, e.sources AS n"
    )
    assert edges == [{"status": "reported", "claims": [there.id], "n": 1}]


def test_a_claim_with_two_documents_keeps_the_other(store: Store) -> None:
    both = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.")
    both = both.model_copy(update={"evidence": (*both.evidence, quote_from(ECHO, 0, 11))})
    store.load([PAPER, ECHO, UNION, POLICY, both])
    before = dump(store)
    assert store.forget(PAPER.id).claims == 0
    [left] = store.read(
        "left", "MATCH (c:Claim)-[:EVIDENCE]->(p)-[:IN]->(d) RETURN c.documents AS documents, d.id AS id"
    )
    assert left == {"documents": [ECHO.id], "id": ECHO.id}
    assert broken_claims(store) == []
    store.load([PAPER, both])
    assert dump(store) == before


def test_loading_and_forgetting_leaves_the_graph_as_it_was(store: Store) -> None:
    world = World(11)
    store.load(world.records)
    before = dump(store)
    person, office = make_node("Person", "Somebody New"), make_node("Office", "New Office")
    extra = claim(person, "held_office", office, PAPER, "The council opposed the programme.")
    more = claim(person, "opposed", world.policies[0], PAPER, "It opposed the other one too.")
    store.load([PAPER, person, office, extra, more])
    assert dump(store) != before
    store.forget(PAPER.id)
    assert dump(store) == before


def test_forgetting_everything_leaves_only_decisions(store: Store) -> None:
    world = World(12)
    named = {end for c in world.claims for end in (c.subject, c.object, *c.attributed_to)}
    store.load([record for record in world.records if record.id in named or record not in world.nodes])
    for paper in random.Random(12).sample(world.documents, len(world.documents)):
        store.forget(paper.id)
        assert broken_claims(store) == []
    left = store.read("left", "MATCH (n) WHERE NOT n:Graph RETURN DISTINCT labels(n) AS labels")
    assert left == [{"labels": ["Decision"]}]


def test_the_kept_bytes_go_with_the_last_document_made_from_them(store: Store) -> None:
    data = b"the bytes as they came"
    sha256 = store.keep_original(data)
    assert store.keep_original(data) == sha256 and store.original(sha256) == data
    one = document("One", "First reading.", sha256=sha256)
    two = document("Two", "Second reading.", sha256=sha256)
    store.load([one, two])
    store.forget(one.id)
    assert store.original(sha256) == data
    store.forget(two.id)
    with pytest.raises(NotFound, match="was not kept"):
        store.original(sha256)


def test_an_unknown_document_cannot_be_forgotten(store: Store) -> None:
    with pytest.raises(NotFound, match="source/none"):
        store.forget("source/none")


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "ABC"])
def test_only_a_hash_names_an_original(store: Store, name: str) -> None:
    with pytest.raises(NotFound):
        store.original(name)
