"""Descriptions that need more than their noun: states that go to law, papers that go by a word of other things."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def kinds(read: Read, text: str) -> set[tuple[str, str]]:
    return {(m.text, m.entity.type()) for m in read(text).mentions}


def test_a_number_of_states_that_goes_to_law_is_a_group(read: Read) -> None:
    assert ("Twelve states", "Group") in kinds(read, "Twelve states sued the ministry in May.")
    assert ("Twelve states", "Group") not in kinds(read, "Twelve states have long coasts.")


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The clerks lost a 40-page draft by the harbor board.", "a 40-page draft"),
        ("The board said so in the notice that came with the rule.", "the notice"),
    ],
)
def test_drafts_and_notices_are_papers(read: Read, text: str, paper: str) -> None:
    assert (paper, "Document") in kinds(read, text)


@pytest.mark.parametrize("text", ["He was picked in the NFL draft.", "They stood on the upper deck."])
def test_other_drafts_and_decks_are_none(read: Read, text: str) -> None:
    assert not {kind for _, kind in kinds(read, text)} & {"Document"}
