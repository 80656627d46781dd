"""Every question answers by the name that stays, whichever of the joined ones it is asked by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import QueryError
from graph.queries.claims import Filter, choices, claims
from graph.queries.compare import compare
from graph.queries.connection import connection
from graph.queries.docket import docket
from graph.queries.documents_about import documents_about
from graph.queries.find import find
from graph.queries.joined import joined, places
from graph.queries.neighbourhood import Part, neighbourhood, ties
from graph.queries.notices import notices
from graph.queries.overview import overview
from graph.queries.path import path
from graph.queries.profile import profile
from graph.queries.stances import stances
from graph.queries.timeline import timeline
from graph.settings import Settings
from graph.store import Store, open_store
from ontology.vocabulary import make_node
from tests.graph.store.world import decide
from tests.graph.story import CLAIMS, NODES, records

OKORO, POLICY, AGENCY = NODES["okoro"].id, NODES["policy"].id, NODES["agency"].id
SHORT = make_node("Person", "B. Okoro", aliases=("Benjamin Okoro",))
HARBOUR = make_node("GovernmentBody", "Bureau of the Harbours", aliases=("BoH",))
JOINS = [decide("same", OKORO, SHORT.id, reason="one desk"), decide("same", HARBOUR.id, AGENCY)]


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def one(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The story in which a claim of Okoro's is told of him by another name, and all of them were joined."""
    told = {"id": "claim/other", "subject": SHORT.id, "relation": "opposed", "object": POLICY, "properties": {}}
    more = [SHORT, HARBOUR, CLAIMS[0].model_copy(update=told)]
    if request.param == "neo4j":
        store = request.getfixturevalue("neo4j_story")
        store.load([*more, *JOINS])
        yield store
        return
    with open_store(Settings(home=tmp_path, linger=0.0)) as store:
        store.load([*records(), *more, *JOINS])
        yield store


def test_every_question_is_answered_by_the_name_that_stays(one: Store) -> None:
    about = profile(one, SHORT.id)
    assert about == profile(one, OKORO)
    assert about.node.id == OKORO and about.also == ("B. Okoro", "Benjamin Okoro")
    assert "claim/other" in {fact.id for group in about.groups for fact in group.facts}
    assert {fact.subject.id for group in about.groups if group.direction == "out" for fact in group.facts} == {OKORO}
    for question in (stances, docket, documents_about, notices, ties, timeline):
        assert question(one, AGENCY) == question(one, HARBOUR.id), question.__name__  # type: ignore[operator]
    around = neighbourhood(one, SHORT.id, (Part(node=OKORO), Part(node=AGENCY)))
    assert around.centre.id == OKORO and len({node.id for node in around.nodes}) == len(around.nodes)
    assert SHORT.id not in {node.id for node in around.nodes} and around.edges
    assert connection(one, SHORT.id, AGENCY) == connection(one, OKORO, HARBOUR.id)
    assert path(one, SHORT.id, POLICY) == path(one, OKORO, POLICY)
    assert compare(one, SHORT.id, AGENCY) == compare(one, OKORO, HARBOUR.id)
    for same in (path, compare):
        with pytest.raises(QueryError, match="choose two different"):
            same(one, SHORT.id, OKORO)
    assert claims(one, Filter(about=SHORT.id)) == claims(one, Filter(about=OKORO)) != claims(one, Filter())
    assert claims(one, Filter(said_by=AGENCY)) == claims(one, Filter(said_by=HARBOUR.id))
    assert SHORT.id not in {node.id for node, _ in choices(one).speakers}


def test_joined_names_are_found_and_counted_once(one: Store) -> None:
    [hit] = find(one, "Benjamin Okoro").hits
    assert (hit.node.id, hit.alias) == (OKORO, "Benjamin Okoro")
    assert overview(one).node_total == len(NODES)
    assert places(one) == {SHORT.id: OKORO, AGENCY: HARBOUR.id}


def test_what_was_joined_is_told_with_who_and_why(one: Store) -> None:
    found = joined(one, SHORT.id)
    assert (found.node.id, found.asked and found.asked.id) == (OKORO, SHORT.id)
    assert [other.id for other in found.others] == [SHORT.id] and found.apart == ()
    [pair] = found.same
    assert (pair.kept.id, pair.other.name, pair.by, pair.reason) == (OKORO, SHORT.name, "editor", "one desk")
    assert joined(one, OKORO).asked is None and joined(one, POLICY).others == ()
