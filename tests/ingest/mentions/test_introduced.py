"""Bodies told by what stands before and behind their names."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def named(read: Read, text: str) -> set[tuple[str, str]]:
    return {(m.entity.name, m.entity.type()) for m in read(text).mentions}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The memo was obtained by The Tidal Lantern on Monday.", ("Tidal Lantern", "NewsOutlet")),
        ("Ana Reyes told The Tidal Lantern that it was wrong.", ("Tidal Lantern", "NewsOutlet")),
        ("Ana Reyes, the legal director of Project South, condemned it.", ("Project South", "Organization")),
        ("It was filed in the U.S. District Court in Drumlin on Monday.", ("U.S. District Court in Drumlin", "Court")),
        ("Sens. Ana Reyes and Ruth Alder left.", ("Senator", "Office")),
    ],
)
def test_a_body_is_told_by_the_words_beside_it(read: Read, text: str, body: tuple[str, str]) -> None:
    assert body in named(read, text)


def test_the_name_of_an_administrations_head_is_not_the_administration(read: Read) -> None:
    found = read("The Alder administration closed the port. On Monday, Alder signed an order.").mentions
    assert [m.text for m in found if m.entity.name == "Alder administration"] == ["Alder administration"]
