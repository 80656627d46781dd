"""What body "the inspector general" acts for."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.lookup import resolve_all
from ontology.nodes.agents import Agent, GovernmentBody, Person

Read = Callable[..., Annotated]
OFFICE = "Harbor Agency Office of Inspector General"


def who(annotated: Annotated, verb: str) -> set[str]:
    token = next(token for token in annotated.doc if token.text == verb)
    subjects = [child for child in token.children if child.dep_ == "nsubj"]
    return {found.entity.name for found in resolve_all(annotated, subjects, (Agent,))}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Harbor Agency's inspector general opened a review of the toll.",
        "The Harbor Agency's inspector general wrote a report. The inspector general opened a review of the toll.",
    ],
)
def test_an_inspector_general_without_a_name_is_the_office(read: Read, sentence: str) -> None:
    assert who(read(sentence), "opened") == {OFFICE}


def test_one_with_a_name_is_that_person(read: Read) -> None:
    annotated = read("The Harbor Agency's inspector general, Ruth Alder, opened a review of the toll.")
    token = next(token for token in annotated.doc if token.text == "opened")
    subjects = [child for child in token.children if child.dep_ == "nsubj"]
    assert not [f for f in resolve_all(annotated, subjects, (GovernmentBody,)) if f.entity.name == OFFICE]
    assert all(isinstance(f.entity, Person) for f in resolve_all(annotated, subjects, (Agent,)))


def test_no_office_where_the_text_names_none(read: Read) -> None:
    assert who(read("The inspector general opened a review of the toll."), "opened") == set()
