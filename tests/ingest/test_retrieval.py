"""When a document was fetched: only as a program or a person wrote it down."""

from pathlib import PurePath

import pytest

from ingest import front_matter
from ingest.clean import clean, make_document
from ingest.errors import IngestError
from ingest.readers.web import read
from ingest.retrieval import iso, when_saved

SINGLE_FILE = (
    "<!--\n Page saved with SingleFile\n url: https://example.org/port\n"
    " saved date: Tue Mar 10 2026 09:30:00 GMT+0100 (Central European Standard Time)\n-->"
)
MONOLITH = "<!-- Saved from https://example.org/port at 2026-03-10T08:30:00Z using monolith v2.8.1 -->"
WAYBACK = (
    "<!--\n     FILE ARCHIVED ON 11:00:00 Jan 02, 2020 AND RETRIEVED FROM THE\n"
    "     INTERNET ARCHIVE ON 08:30:00 Mar 10, 2026.\n-->"
)
PAGE = "<html><head><title>The port</title></head><body><article><p>{}</p></article></body></html>"
STORY = (
    "The harbour council voted on Monday to keep the port open through the winter, and nobody spoke against it. " * 4
)


@pytest.mark.parametrize("note", [SINGLE_FILE, MONOLITH, WAYBACK])
@pytest.mark.parametrize("page", ["{note}" + PAGE, PAGE + "{note}", "{note}" + PAGE + "<i>x</i>" * 9_000])
def test_a_page_that_a_program_saved_says_when(note: str, page: str) -> None:
    assert when_saved(page.replace("{note}", note)) == "2026-03-10T08:30:00Z"


@pytest.mark.parametrize(
    "markup",
    [
        PAGE.format(STORY),
        "<p>saved date: Tue Mar 10 2026 09:30:00 GMT+0100</p>",
        "<!-- saved date: Tue Foo 99 2026 09:30:00 GMT+0100 -->",
        "<!-- Saved from https://example.org at some time using monolith -->",
    ],
)
def test_words_of_the_page_and_damaged_notes_say_nothing(markup: str) -> None:
    assert when_saved(markup) is None


def test_the_record_of_a_saved_page_has_it() -> None:
    data = (SINGLE_FILE + PAGE.format(STORY)).encode()
    raw = read(data, PurePath("port.html"))
    assert make_document(PurePath("port.html"), data, raw, clean(raw)).retrieved_at == "2026-03-10T08:30:00Z"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2026-03-10", "2026-03-10"),
        ("2026-03-10T09:30:00+01:00", "2026-03-10T08:30:00Z"),
        ("2026-03-10 09:30", "2026-03-10T09:30:00"),
    ],
)
def test_a_person_may_say_it_in_front_matter(words: str, meant: str) -> None:
    assert iso(words) == meant
    for key in ("retrieved", "retrieved_at", "accessed"):
        assert front_matter.parse(f"---\n{key}: {words}\n---\n", PurePath("a.md")).retrieved_at == meant


def test_what_is_no_time_is_refused_with_its_line() -> None:
    with pytest.raises(IngestError, match=r"a\.md:2: front matter: retrieved: .*write 2026-03-10"):
        front_matter.parse("---\nretrieved: last week\n---\n", PurePath("a.md"))
