"""Of what type described things are, by the words around."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def kinds(read: Read, text: str) -> set[tuple[str, str]]:
    return {(m.text, m.entity.type()) for m in read(text).mentions}


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The board opened a review of care at the jail.", ("a review", "Investigation")),
        ("The board read an internal review.", ("an internal review", "Investigation")),
        ("Ruth Alder issued a memo directing clerks to turn boats away.", ("a memo", "Directive")),
        ("Ruth Alder issued a memo on boats to clerks.", ("a memo", "Correspondence")),
        ("Judge Ruth Alder blocked the levy. Her order takes effect today.", ("Her order", "Ruling")),
        ("In a complaint filed in July, the union blamed the port.", ("a complaint", "Filing")),
        ("The rule denied berths to anyone who fished at night.", ("anyone", "Group")),
    ],
)
def test_a_noun_is_what_the_words_around_make_it(read: Read, text: str, thing: tuple[str, str]) -> None:
    assert thing in kinds(read, text)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("A review of the novel ran in May.", ("A review", "Investigation")),
        ("Anyone who fishes at night will be fined.", ("Anyone", "Group")),
        ("Ruth Alder, a minister, spoke. Her order takes effect today.", ("Her order", "Ruling")),
    ],
)
def test_and_is_not_where_they_say_otherwise(read: Read, text: str, thing: tuple[str, str]) -> None:
    assert thing not in kinds(read, text)
