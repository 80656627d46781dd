"""Plurals that stand for things named before, and titles that stand for people."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def meant(read: Read, text: str, words: str) -> set[str]:
    return {m.entity.name for m in read(text).mentions if m.text == words}


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            "The Shore Rights Coalition and Harbor Defenders sued. The groups asked for a hearing.",
            "The groups",
            {"Shore Rights Coalition", "Harbor Defenders"},
        ),
        (
            "The Shore Rights Coalition and Harbor Defenders sued. The coalition spoke. Both groups won.",
            "Both groups",
            {"Shore Rights Coalition", "Harbor Defenders"},
        ),
        ("Norland and Sudland sued. The countries asked for a hearing.", "The countries", {"Norland", "Sudland"}),
    ],
)
def test_a_plural_stands_for_the_last_list_of_its_kind(read: Read, text: str, words: str, names: set[str]) -> None:
    assert meant(read, text, words) == names


@pytest.mark.parametrize(
    "text",
    [
        "The Shore Rights Coalition and Harbor Defenders sued. Pier Watch spoke. The groups asked for a hearing.",
        "The Shore Rights Coalition and Harbor Defenders sued. The three groups asked for a hearing.",
    ],
)
def test_it_stands_for_nobody_where_others_were_named_or_the_number_is_wrong(read: Read, text: str) -> None:
    found = read(text).mentions
    assert not {m.entity.name for m in found if m.text in ("The groups", "The three groups")} & {"Harbor Defenders"}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Sen. Tova Lind opposed the levy. The senator left.", "The senator", "Tova Lind"),
        ("Norland's interior minister, Tova Lind, spoke. The minister left.", "The minister", "Tova Lind"),
        ("Gov. Tova Lind met Gov. Olaf Berg. Berg spoke. The governor left.", "The governor", "Olaf Berg"),
        ("The Shore Rights Coalition sued. The group lost.", "The group", "Shore Rights Coalition"),
        ("Alder Freight Corp. sued. The company lost.", "The company", "Alder Freight Corp."),
        ("The union that represents pilots, Dockworkers Council 12, sued.", "The union", "Dockworkers Council 12"),
    ],
)
def test_a_title_or_kind_alone_stands_for_whom_the_text_gave_it(read: Read, text: str, words: str, name: str) -> None:
    assert meant(read, text, words) == {name}


def test_a_former_one_is_another_and_two_bodies_are_not_one(read: Read) -> None:
    assert meant(read, "President Tova Lind spoke. The former president left.", "The former president") != {"Tova Lind"}
    text = "The Norland Accountability Office met CCS. The watchdog said the agency broke the law."
    assert meant(read, text, "the agency") == {"Coastal Customs Service"}


def test_another_officer_is_not_the_one_before_and_both_are_the_two(read: Read) -> None:
    text = "Two pilots left. One pilot sued. The other pilot resigned. Both pilots won."
    found = {m.text: m.entity.id for m in read(text).mentions}
    assert found["The other pilot"] != found["One pilot"]
    assert found["Both pilots"] == found["Two pilots"]
