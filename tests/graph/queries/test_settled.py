"""What people decided about a claim is told with who, when and what became of it."""

from graph.queries.settled import settled
from graph.store import Store
from ontology.decision import corrected_id
from tests.graph.store.world import decide
from tests.graph.story import find_claim

CLAIM = find_claim("union", "opposed", "policy").id
OTHER = find_claim("okoro", "refused", "policy").id
ACCEPT = decide("accept", CLAIM, at="2020-01-01T00:00:00+00:00", reason="read twice")
UNDO = decide("undo", ACCEPT.id, at="2020-01-02T00:00:00+00:00")
CORRECT = decide("correct", CLAIM, at="2020-01-03T00:00:00+00:00", correction={"status": "alleged", "when": "2019"})


def test_decisions_come_newest_first_with_what_became_of_them(told: Store) -> None:
    assert settled(told, CLAIM).decisions == ()
    told.load([ACCEPT, UNDO, CORRECT, decide("same", "union/a", "union/b")])
    found = settled(told, CLAIM)
    assert [(one.verdict, one.counts, one.undone_by) for one in found.decisions] == [
        ("correct", True, None),
        ("accept", False, "editor"),
    ]
    assert found.decisions[0].correction == (("status", "alleged"), ("when", "2019"))
    assert found.decisions[1].reason == "read twice"
    assert found.instead == corrected_id(CORRECT.id) and found.corrects is None
    there = settled(told, corrected_id(CORRECT.id))
    assert (there.decisions, there.instead, there.corrects) == ((), None, CLAIM)
    assert settled(told, OTHER).decisions == ()
    told.load([decide("undo", CORRECT.id, at="2020-01-04T00:00:00+00:00")])
    assert settled(told, CLAIM).instead is None


def test_what_makes_no_claim_puts_nothing_in_the_place_of_what_was_read(told: Store) -> None:
    told.load([decide("correct", CLAIM, at="2020-02-01T00:00:00+00:00", correction={"object": "union/nobody"})])
    found = settled(told, CLAIM)
    assert found.instead is None and found.decisions[0].counts
