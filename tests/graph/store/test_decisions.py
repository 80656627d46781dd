"""What people decided stays, whatever is loaded before or after it."""

import itertools
import random

import pytest

from graph.store import Store
from graph.store.decisions import reviews
from ontology.claim import Review
from ontology.decision import Decision
from ontology.vocabulary import make_node
from tests.graph.store.world import claim, decide, document, dump

UNION, POLICY = make_node("Union", "Example Council"), make_node("Program", "Example Programme")
PAPER = document("Paper", "The council opposed the programme.")
CLAIM = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.")
ALL = [PAPER, UNION, POLICY, CLAIM]
REJECT = decide("reject", CLAIM.id, at="2020-01-01T00:00:00+00:00")
UNDO = decide("undo", REJECT.id, at="2020-01-02T00:00:00+00:00")
REDO = decide("undo", UNDO.id, at="2020-01-03T00:00:00+00:00")
ACCEPT = decide("accept", CLAIM.id, at="2020-01-04T00:00:00+00:00")


def review(store: Store) -> object:
    return store.read("review", "MATCH (c:Claim {id: $id}) RETURN c.review AS review", id=CLAIM.id)[0]["review"]


def opposed(store: Store) -> bool:
    return bool(store.read("edge", "MATCH (:Union)-[e:OPPOSED]->(:Policy) RETURN e.status AS status"))


@pytest.mark.parametrize(
    ("decisions", "verdict", "stands"),
    [
        ([], None, True),
        ([ACCEPT], "accepted", True),
        ([REJECT], "rejected", False),
        ([REJECT, UNDO], None, True),
        ([REJECT, UNDO, REDO], "rejected", False),
        ([REJECT, ACCEPT], "accepted", True),
        ([decide("correct", CLAIM.id, correction={"status": "denied"})], "corrected", False),
    ],
)
def test_the_last_decision_that_was_not_undone_counts(
    store: Store, decisions: list[Decision], verdict: str | None, stands: bool
) -> None:
    store.load([*ALL, *decisions])
    assert (review(store), opposed(store)) == (verdict, stands)


def test_decisions_survive_loading_again_and_forgetting(store: Store) -> None:
    store.load([*ALL, REJECT])
    store.load([CLAIM.model_copy(update={"confidence": 0.5, "version": "2"})])
    assert review(store) == "rejected" and not opposed(store)
    store.forget(PAPER.id)
    store.load(ALL)
    assert review(store) == "rejected" and not opposed(store)


def test_a_decision_may_come_first_and_says_that_it_waits(store: Store) -> None:
    report = store.load([REJECT])
    assert REJECT.id in report.notes[0] and CLAIM.id in report.notes[0]
    store.load(ALL)
    assert review(store) == "rejected" and not opposed(store)


def test_a_review_that_came_with_the_claim_gives_way_and_comes_back(store: Store) -> None:
    own = CLAIM.model_copy(update={"review": Review(verdict="rejected", by="desk", at="2019-12-01")})
    store.load([PAPER, UNION, POLICY, own])
    assert review(store) == "rejected"
    store.load([ACCEPT])
    assert review(store) == "accepted" and opposed(store)
    store.load([decide("undo", ACCEPT.id, at="2020-01-05T00:00:00+00:00")])
    assert review(store) == "rejected" and not opposed(store)


def test_same_and_not_same_are_kept_and_the_last_of_them_counts(store: Store) -> None:
    store.load(ALL)
    pair = sorted((UNION.id, "union/other-council"))
    two = decide("not_same", *pair, at="2020-01-02T00:00:00+00:00", reason="two towns")
    store.load([make_node("Union", "Other Council"), decide("same", *pair), two])
    assert store.read("joined", "MATCH (n:Entity) WHERE n.joined_to IS NOT NULL RETURN n.id AS id") == []
    found = store.read("kept", "MATCH (d:Decision) RETURN d.verdict AS verdict, d.about AS about ORDER BY verdict")
    assert found == [{"verdict": "not_same", "about": pair}, {"verdict": "same", "about": pair}]


def test_decisions_in_any_order_give_the_same_graph(store: Store) -> None:
    decisions, draw = [REJECT, UNDO, REDO, ACCEPT], random.Random(7)
    store.load([*ALL, *decisions])
    wanted = dump(store)
    for _ in range(3):
        store.connection.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume())
        store.load(ALL)
        for decision in draw.sample(decisions, len(decisions)):
            store.load([decision])
        assert dump(store) == wanted


def test_zones_are_compared_as_moments() -> None:
    early = {"id": "decision/a", "verdict": "accept", "about": ["c"], "by": "x", "at": "2020-01-01T10:00:00+05:00"}
    late = {"id": "decision/b", "verdict": "reject", "about": ["c"], "by": "x", "at": "2020-01-01T06:00:00+00:00"}
    for order in itertools.permutations([early, late]):
        assert reviews(order)["c"].verdict == "rejected"


def test_two_undoings_of_each_other_come_to_an_end() -> None:
    one = {"id": "decision/a", "verdict": "undo", "about": ["decision/b"], "by": "x", "at": "2020-01-01T00:00:00+00:00"}
    other = {
        "id": "decision/b",
        "verdict": "undo",
        "about": ["decision/a"],
        "by": "x",
        "at": "2020-01-02T00:00:00+00:00",
    }
    assert reviews([one, other]) == {}
