"""What people decided about a claim is told with who, when and what became of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.queries.settled import settled
from graph.settings import Settings
from graph.store import Store, open_store
from ontology.decision import corrected_id
from tests.graph.store.world import decide
from tests.graph.story import find_claim, records

CLAIM = find_claim("union", "opposed", "policy").id
OTHER = find_claim("okoro", "refused", "policy").id
ACCEPT = decide("accept", CLAIM, at="2020-01-01T00:00:00+00:00", reason="read twice")
UNDO = decide("undo", ACCEPT.id, at="2020-01-02T00:00:00+00:00")
CORRECT = decide("correct", CLAIM, at="2020-01-03T00:00:00+00:00", correction={"status": "alleged", "when": "2019"})


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The story in a graph of its own, since what is settled stays."""
    if request.param == "neo4j":
        yield request.getfixturevalue("neo4j_story")
        return
    with open_store(Settings(home=tmp_path, linger=0.0)) as store:
        store.load(records())
        yield store


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
