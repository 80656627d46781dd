"""What the page put around a text goes, and every letter that stays can be found in the original."""

import time
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.clean import Cleaned, clean, make_document
from ingest.contracts import Metadata, RawDocument
from ingest.errors import IngestError

PLAIN, MARKDOWN = "text/plain", "text/markdown"
LINES = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
        st.sampled_from(
            [
                *(
                    "",
                    " ",
                    "\u00a0",
                    "Leave a comment",
                    "SKIP TO FOOTER",
                    "Topics in this article",
                    "Elections",
                    "Tags",
                ),
                *(
                    "Sources",
                    '"A map", City Post, 2018',
                    "Categories: a, b",
                    "Daily Post",
                    "Daily Post No Ads or Trackers",
                ),
                *("Headline of it all", "---", "title: x", "# A mark", "It was said in 2018.", "Share this story"),
            ]
        ),
    ),
    max_size=12,
)
TEXT = st.builds(str.join, st.sampled_from(["\n", "\n\n", "\r\n", "\r"]), LINES)


@given(TEXT, st.sampled_from([PLAIN, MARKDOWN, "text/html"]))
def test_what_is_kept_is_verbatim_in_order_and_cleaned_for_good(text: str, media_type: str) -> None:
    cleaned = clean(RawDocument(text, media_type))
    position = last = 0
    for start, original, length in cleaned.offsets:
        assert start == position and length > 0 and original >= last
        assert cleaned.text[start : start + length] == text[original : original + length]
        position, last = start + length, original + length
    assert position == len(cleaned.text)
    assert clean(RawDocument(cleaned.text, PLAIN)).text == cleaned.text


def test_a_quote_is_found_again_in_the_file() -> None:
    text = "Skip to content\n\nThe “board” met.\n\nShare on X\n\nIt\u00a0rested.\n"
    raw = RawDocument(text, PLAIN)
    document = make_document(PurePath("a.txt"), text.encode(), raw, clean(raw), "newsoutlet/x")
    assert document.text == "The “board” met.\n\nIt\u00a0rested."
    for quote in ("“board” met", "It\u00a0rested."):
        start = document.text.index(quote)
        span = document.original_span(start, start + len(quote))
        assert span and text[slice(*span)] == quote
    assert document.original_span(0, len(document.text)) is None
    assert document.publisher == "newsoutlet/x"


def kept(text: str, media_type: str = PLAIN) -> str:
    return clean(RawDocument(text, media_type)).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A b c.\n\nTOPICS IN THIS ARTICLE\n\nImmigration\n\nCourts", "A b c."),
        ("A b c.\nTopics in this article\nCourts\nLeave a comment\nD e.", "A b c.\nD e."),
        ("Tags\nShort line\nA sentence follows it here.", "Short line\nA sentence follows it here."),
        ('A b.\n\nSources\n\n"X", Post, May 2018\nhttps://a.example\nCategories: x', "A b."),
        ("A b.\n\nSources\n\nTwo people spoke to the paper.", "A b.\n\nSources\n\nTwo people spoke to the paper."),
        ("A b.\n\nSources", "A b.\n\nSources"),
        ("Post | No ads or trackers\nHead line\n\nHead line\n\nA b.\nPost", "Post\nHead line\n\nA b."),
        ("Head line\nA b.\nHead line two", "Head line\nA b.\nHead line two"),
        ("A b.\n\nFernando Llano / AP\n\nC d.", "A b.\n\nFernando Llano / AP\n\nC d."),
        ("We use cookies to improve your visit.\nA b.", "A b."),
        ("A b.\n© 2019 Post. All rights reserved.", "A b."),
        ("Source link\nShare\n", ""),
        ("", ""),
    ],
)
def test_lines_of_the_page_go(text: str, expected: str) -> None:
    assert kept(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The bakery uses cookies as payment, and we use cookies too, said the owner of the shop " + "x" * 200,
        "Leave a comment was all the clerk would say.",
        "Copyright law of 1976 was amended in the fall.",
        "Sign in Spanish removed from courthouse",
        "Sources told the paper that the board had met.",
        "Read the full report before you vote, she said.",
        "Advertisement of the post began in May.",
        "Share prices fell on Monday.",
        "Follow-up hearings are planned.",
        "Related cases were closed.",
        "Register of voters published",
        "Ad hoc committee named",
    ],
)
def test_sentences_stay(sentence: str) -> None:
    text = f"First line of all.\n{sentence}\nLast line of all."
    assert kept(text) == text


def test_markdown_loses_front_matter_and_heading_marks_only() -> None:
    text = "---\ntitle: x\n---\n\n# One\n\n#tag and * star\n\n---\n\n## Two\n"
    assert kept(text, MARKDOWN) == "One\n\n#tag and * star\n\n---\n\nTwo"
    assert kept(text, PLAIN) == text.strip()


def test_a_document_without_words_is_refused() -> None:
    raw = RawDocument("Share\n", PLAIN, Metadata(title="x"))
    with pytest.raises(IngestError, match=r"a\.txt: it holds nothing but"):
        make_document(PurePath("a.txt"), b"Share\n", raw, clean(raw))
    assert clean(RawDocument("", PLAIN)) == Cleaned("", ())


def test_the_same_bytes_make_the_same_document() -> None:
    raw = RawDocument("The board met.", PLAIN, Metadata("T", "P", ("A",), "2019", "u", "en"))
    one = make_document(PurePath("a/b.txt"), b"x", raw, clean(raw))
    assert one == make_document(PurePath("a/b.txt"), b"x", raw, clean(raw))
    assert (one.title, one.authors, one.published, one.url, one.language) == ("T", ("A",), "2019", "u", "en")
    assert one.id != make_document(PurePath("a/b.txt"), b"y", raw, clean(raw)).id


@pytest.mark.parametrize(
    "line", ["A sentence.\nShare", "Tags", "Sources\n2018", "Sources", "Tags\nab", "x y\nA b.", "# ", " ", "Post"]
)
def test_a_long_odd_text_takes_no_long_time(line: str) -> None:
    started = time.process_time()
    clean(RawDocument("Post\n" + f"{line}\n" * 20_000 + "Post", PLAIN))
    assert time.process_time() - started < 5
