"""Posts and chambers without their land belong to the land that a document is at home in."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.tenure import TENURE
from ingest.gazetteer import Entry, Gazetteer

Read = Callable[..., Annotated]
LANDS = Gazetteer(
    [
        Entry("GovernmentBody", "U.S. government", (), "", "test:1"),
        Entry("GovernmentBody", "White House", (), "U.S. government", "test:2"),
        Entry("GovernmentBody", "Coastal Bureau", (), "U.S. government", "test:3"),
        Entry("GovernmentBody", "U.S. Department of State", ("State Department",), "U.S. government", "test:4"),
        Entry("Legislature", "U.S. Senate", (), "U.S. government", "test:5"),
        Entry("Office", "United States Secretary of State", (), "U.S. Department of State", "test:6"),
        Entry("Office", "White House Press Secretary", ("White House press secretary",), "White House", "test:7"),
        Entry("Office", "United States Senator", ("U.S. senator",), "U.S. Senate", "test:8"),
        Entry("Jurisdiction", "Norland", (), "", "test:9"),
        Entry("Jurisdiction", "Eastmoor", (), "Norland", "test:11"),
        Entry("GovernmentBody", "Norland Ministry", (), "Norland", "test:10"),
    ]
)
SECRETARY = "office/united-states-secretary-of-state"
SECRETARY_NAME = "United States Secretary of State"
SENATE = "legislature/us-senate"


def ids(read: Read, text: str) -> set[str]:
    return {mention.entity.id for mention in read(text, None, LANDS).mentions}


def test_a_post_and_a_chamber_are_those_of_the_land_whose_bodies_are_named(read: Read) -> None:
    found = ids(read, "The Coastal Bureau agreed. Secretary of State Ruth Alder told the Senate so.")
    assert {SECRETARY, SENATE} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Secretary of State Ruth Alder told the Senate so.",
        "The Norland Ministry agreed with the White House. Secretary of State Ruth Alder told the Senate so.",
    ],
)
def test_nothing_is_taken_for_a_land_that_is_not_clear(read: Read, text: str) -> None:
    assert not {SECRETARY, SENATE} & ids(read, text)


def test_a_post_that_a_part_of_the_land_has_too_is_left_alone(read: Read) -> None:
    found = ids(read, "The White House agreed. State Sen. Ruth Alder and Sen. Jonas Reed left.")
    assert "office/united-states-senator" not in found


def test_a_press_secretary_is_of_the_white_house_where_it_was_named_last(read: Read) -> None:
    post = "office/white-house-press-secretary"
    assert post in ids(read, "The White House gave in. In a statement, press secretary Ruth Alder said so.")
    assert post not in ids(read, "The White House met the Coastal Bureau. Press secretary Ruth Alder said so.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruth Alder, the White House press secretary, left.", {("White House Press Secretary", "White House")}),
        ("The White House agreed. Secretary of State Ruth Alder left.", {(SECRETARY_NAME, "U.S. Department of State")}),
        ("Eastmoor Mayor Ruth Alder left.", {("Mayor of Eastmoor", "Eastmoor")}),
        ("Norland Mayor Ruth Alder left.", set()),
        ("Eastmoor President Ruth Alder left.", set()),
    ],
)
def test_an_office_is_of_the_body_that_its_name_means(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    context = Context(read(text, None, LANDS), gazetteer=LANDS)
    claims = [c for c in TENURE.extract(context.annotated.document, context) if c.relation == "office_of"]
    assert {(context.nodes[c.subject].name, context.nodes[c.object].name) for c in claims} == expected
