"""Who is meant where only some of a counted group are, and how many they are."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.lookup import resolve_all
from ingest.portions import count_of
from ontology.nodes.agents import Group

Read = Callable[..., Annotated]


def meant(read: Read, text: str, word: str) -> list[tuple[str, str]]:
    annotated = read(text)
    token = next(t for t in annotated.doc if t.lower_ == word)
    found = resolve_all(annotated, [token], (Group,))
    return [(each.entity.name, count_of(annotated, each)) for each in found]


@pytest.mark.parametrize(
    ("text", "word", "name", "count"),
    [
        ("The levy affected 46 of the 103 nurses.", "46", "46 of the 103 nurses", "46"),
        ("The levy affected some of the 120 detainees.", "some", "some of the 120 detainees", ""),
        ("The levy affected most of the 600 farm workers.", "most", "most of the 600 farm workers", ""),
        (
            "The levy affected 40 percent of the 900 clerks.",
            "percent",
            "40 percent of the 900 clerks",
            "",
        ),
        ("All but two of the 300 nurses opposed the levy.", "two", "All but two of the 300 nurses", ""),
        ("Of the 103 families, 46 were hurt by the leak.", "46", "46 of the 103 families", "46"),
    ],
)
def test_a_part_of_a_group_has_a_node_and_number_of_its_own(
    read: Read, text: str, word: str, name: str, count: str
) -> None:
    assert meant(read, text, word) == [(name, count)]


@pytest.mark.parametrize(
    ("text", "word", "name", "count"),
    [
        ("The levy affected all of the 103 nurses.", "all", "103 nurses", "the 103 nurses"),
        ("The levy affected more than 6,000 nurses.", "nurses", "6,000 nurses", "more than 6,000 nurses"),
        ("The levy affected none of the 103 nurses.", "none", "103 nurses", ""),
        ("The levy affected some of the nurses.", "some", "nurses", "the nurses"),
    ],
)
def test_all_of_a_group_are_the_group(read: Read, text: str, word: str, name: str, count: str) -> None:
    assert meant(read, text, word) == [(name, count)]
