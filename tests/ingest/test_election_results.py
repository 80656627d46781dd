"""Who stood in the election that a text is about, and how it came out for them."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.election_results import election_results

Read = Callable[..., Annotated]
OPENING = "The harbour council election was held on Sunday. "


def roles(annotated: Annotated) -> dict[str, object]:
    return {c.subject.entity.name: c.properties.get("role") for c in election_results(annotated, {})}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ruth Alder was elected with 410 votes.", {"Ruth Alder": "elected"}),
        ("Ruth Alder and Dana Cole were re-elected.", {"Ruth Alder": "re-elected", "Dana Cole": "re-elected"}),
        ("Dana Cole lost his seat.", {"Dana Cole": "defeated"}),
        ("Ruth Alder defeated Dana Cole by 12 votes.", {"Ruth Alder": None, "Dana Cole": "defeated"}),
        ("Ruth Alder was elected speaker.", {}),
        ("Ruth Alder, who was first elected in 2004, watched.", {}),
        ("Ruth Alder was elected for the first time.", {"Ruth Alder": "elected"}),
        ("Ruth Alder may be elected next year.", {}),
    ],
)
def test_who_stood_and_how_it_came_out(read: Read, sentence: str, expected: dict[str, object]) -> None:
    assert roles(read(OPENING + sentence)) == expected


def test_without_an_election_nobody_stood(read: Read) -> None:
    assert roles(read("The council met on Sunday. Ruth Alder was elected.")) == {}
