"""Who closes a sentence with "…, he said", whatever the parse made of it."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.attribution import attribution, quotations
from ingest.closing import closing

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The ministry ended the levy on Norland farmers, officials at the Harbour Board told reporters on Monday.",
            "officials at the Harbour Board",
        ),
        ("The levy was ended by the ministry, a spokesman for the Harbour Board, Ana Reyes, confirmed.", "Ana Reyes"),
        ("The ministry ended the levy, people familiar with the talks said Friday.", "people familiar with the talks"),
    ],
)
def test_who_speaks_at_the_end_of_a_sentence(read: Read, text: str, who: str) -> None:
    annotated = read(text)
    found = closing(annotated, next(token for token in annotated.doc if token.lemma_ == "end"))
    assert found is not None
    assert found.source is not None
    assert found.source.entity.name == who


@pytest.mark.parametrize(
    "text",
    [
        "The ministry ended the levy, and the mayor said that the port would thrive.",
        "The ministry ended the levy, which the mayor announced on Monday.",
        "When the ministry ended the levy, the mayor said in a letter, nobody was told.",
        "The ministry ended the levy, a step that the mayor said was overdue.",
        "The ministry ended the levy, and nobody objected.",
    ],
)
def test_nobody_closes_what_goes_on(read: Read, text: str) -> None:
    annotated = read(text)
    assert closing(annotated, next(token for token in annotated.doc if token.lemma_ == "end")) is None


def test_papers_and_people_without_a_name_are_sources(read: Read) -> None:
    annotated = read("Court records show the ministry ended the levy.")
    trigger = next(token for token in annotated.doc if token.lemma_ == "end")
    said = attribution(annotated, trigger, quotations(annotated))
    assert [(type(found.entity).__name__, found.entity.name) for found in said.sources] == [
        ("Document", "Court records")
    ]


def test_officials_and_nothing_more_are_a_source_of_their_document_and_nobody_else(read: Read) -> None:
    annotated = read("The ministry ended the levy, the officials said.")
    trigger = next(token for token in annotated.doc if token.lemma_ == "end")
    (source,) = attribution(annotated, trigger, quotations(annotated)).sources
    assert source.entity.id.startswith("group/officials-")
