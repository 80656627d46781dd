"""Sentences that tell at their end whose word they are."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.attribution import attribution

Read = Callable[..., Annotated]


def sources(read: Read, text: str, lemma: str) -> tuple[set[str], str]:
    annotated = read(text)
    said = attribution(annotated, next(t for t in annotated.doc if t.lemma_ == lemma), ())
    return {found.entity.name for found in said.sources}, said.status


@pytest.mark.parametrize(
    ("text", "who", "status"),
    [
        ("The ministry dropped the levy in May, authorities said on Monday.", {"authorities"}, "reported"),
        ("The ministry dropped the levy in May, officials confirmed.", {"officials"}, "confirmed"),
        ("The ministry dropped the levy, lawyers for the dockers argued at a hearing.", {"lawyers"}, "alleged"),
        ("The ministry dropped the levy, court records show.", {"court records"}, "reported"),
        ("The ministry dropped the levy, according to sources.", {"sources"}, "reported"),
        ("The ministry dropped the levy, according to a lawsuit filed by Ana Reyes.", {"Ana Reyes"}, "alleged"),
    ],
)
def test_the_end_of_a_sentence_says_whose_word_it_is(read: Read, text: str, who: set[str], status: str) -> None:
    found, kind = sources(read, text, "drop")
    assert ({name if name in who else name.split(" for ")[0] for name in found}, kind) == (who, status)


@pytest.mark.parametrize(
    "text",
    [
        "After the ministry dropped the levy, officials said the port was calm.",
        "The ministry dropped the levy, and officials said so.",
    ],
)
def test_what_is_said_of_something_else_makes_nobody_a_source(read: Read, text: str) -> None:
    assert sources(read, text, "drop") == (set(), "reported")
