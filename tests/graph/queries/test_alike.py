"""What makes two names alike enough to be offered, and what does not."""

import pytest

from graph.queries.alike import alike, likeness
from graph.queries.joined import joined
from graph.store import Store
from ontology.vocabulary import make_node, node_type
from tests.graph.store.world import decide
from tests.graph.story import NODES

OKORO, AGENCY = NODES["okoro"].id, NODES["agency"].id
SHORT, HARBOUR = make_node("Person", "B. Okoro"), make_node("GovernmentBody", "Bureau of the Harbours")


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("Ana Mori", "Ana M. Mori", True),
        ("Ana Mori", "A. Mori", True),
        ("Dr. Ana Mori", "Mori", True),
        ("Chris Mori", "Christopher Mori", True),
        ("Ana Mori", "Ben Mori", False),
        ("Ana B. Mori", "Ana C. Mori", False),
        ("Ana Mori", "Ana Lind", False),
        ("Ana Mori Jr.", "Ana Mori Sr.", False),
        ("Al Mori", "Alan Mori", False),
    ],
)
def test_people_share_a_surname_and_no_given_name_contradicts(one: str, other: str, fits: bool) -> None:
    assert bool(likeness(node_type("Person"), (one,), (other,))) is fits
    assert likeness(node_type("Person"), (one,), (other,)) == likeness(node_type("Person"), (other,), (one,))


@pytest.mark.parametrize(
    ("kind", "one", "other", "fits"),
    [
        ("GovernmentBody", "the Bureau of Harbours", "Harbours Agency", True),
        ("GovernmentBody", "Sea Rescue Service", "SRS", True),
        ("GovernmentBody", "Sea Rescue Service", "Sea Rescue Service of the North", True),
        ("GovernmentBody", "Bureau of Harbours", "Bureau of Roads", False),
        ("GovernmentBody", "Harbours", "Harbours and Roads Service", False),
        ("Program", "Closed Harbour Program", "Closed Harbour Programme", True),
        ("Program", "the program", "the programme", False),
        ("Lawsuit", "Mori v. Bureau of Harbours", "Mori v. Harbours", True),
    ],
)
def test_other_names_share_their_telling_words(kind: str, one: str, other: str, fits: bool) -> None:
    assert bool(likeness(node_type(kind), (one,), (other,))) is fits


def test_the_same_name_among_the_other_names_leads() -> None:
    assert likeness(node_type("Person"), ("Ana Mori", "Ana Lind"), ("Ana Lind",)) == (0, "both are called “Ana Lind”")
    assert likeness(node_type("Person"), ("Ana Mori", "Mori"), ("Ben Mori", "Mori")) is None


def test_names_that_are_alike_are_offered_until_somebody_says_that_they_are_two(told: Store) -> None:
    told.load([SHORT, HARBOUR, make_node("Person", "Chidi Okoro")])
    assert [(a.node.id, a.why) for a in alike(told, OKORO).alike] == [(SHORT.id, "given names that fit, one surname")]
    assert [a.node.id for a in alike(told, HARBOUR.id).alike] == [AGENCY]
    told.load([decide("not_same", SHORT.id, OKORO)])
    assert alike(told, OKORO).alike == () and joined(told, SHORT.id).apart[0].by == "editor"
    told.load([decide("same", AGENCY, HARBOUR.id)])
    assert alike(told, HARBOUR.id).alike == ()


def test_what_is_told_apart_from_a_joined_name_is_not_offered_to_the_name_that_stays(told: Store) -> None:
    middle = make_node("Person", "B. C. Okoro")
    told.load([SHORT, middle, decide("not_same", SHORT.id, middle.id), decide("same", OKORO, middle.id)])
    assert alike(told, OKORO).alike == () and alike(told, SHORT.id).alike == ()
