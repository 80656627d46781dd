"""What is protected is told with who said so and why, until all that protects it is undone."""

import pytest

from graph.errors import NotFound
from graph.queries.protected import is_there, protected
from graph.queries.settled import settled
from graph.store import Store
from tests.graph.store.world import decide
from tests.graph.story import CLAIMS, DOCUMENTS, NODES

NODE, PAPER, CLAIM = NODES["okoro"], DOCUMENTS[0], CLAIMS[3]
FIRST = decide("protect", NODE.id, reason="promised")
AGAIN = decide("protect", NODE.id, at="2020-01-02T00:00:00+00:00")
REST = [decide("protect", PAPER.id), decide("protect", CLAIM.id)]


def test_a_mark_stands_until_every_decision_for_it_is_undone(told: Store) -> None:
    assert protected(told).marks == ()
    told.load([FIRST, AGAIN, *REST])
    marks = {mark.id: mark for mark in protected(told).marks}
    assert {mark.id: mark.name for mark in marks.values()} == {
        NODE.id: NODE.name, PAPER.id: PAPER.title, CLAIM.id: CLAIM.relation,
    }  # fmt: skip
    assert marks[NODE.id].decisions == tuple(sorted((FIRST.id, AGAIN.id)))
    assert settled(told, CLAIM.id).decisions == (), "protection says nothing of whether a claim holds"
    undo = decide("undo", AGAIN.id, at="2020-01-03T00:00:00+00:00")
    told.load([undo])
    assert next(mark for mark in protected(told).marks if mark.id == NODE.id).reason == "promised"
    told.load([decide("undo", one.id, at="2020-01-04T00:00:00+00:00") for one in (FIRST, *REST)])
    assert protected(told).marks == ()
    told.load([decide("undo", undo.id, at="2020-01-05T00:00:00+00:00")])
    assert [mark.decisions for mark in protected(told).marks] == [(AGAIN.id,)], "an undoing can be undone"


def test_only_what_is_there_can_be_meant(told: Store) -> None:
    for there in (NODE.id, PAPER.id, CLAIM.id):
        is_there(told, there)
    with pytest.raises(NotFound, match="person/nobody: no node, document or claim"):
        is_there(told, "person/nobody")
    assert told.text(PAPER.id) == PAPER.text and told.text("source/nobody") is None
