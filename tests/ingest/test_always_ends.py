"""Whatever a document holds, reading it comes to an end, and a long one takes no more than its length warrants."""

import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.errors import IngestError
from ingest.gazetteer import Gazetteer
from ingest.language import load
from ingest.pipeline import Ingested, Tools, ingest_file

SECONDS = 40.0
"""Of the processor; the slowest takes four on a machine of 2020."""

PIECES = st.sampled_from(
    [
        "the union opposed", " said ", "“", "”", '"', "'", "(", ")", ",", ";", "—", ".", "?", "\n", "\n\n", " ",
        "\t", "\r\n",
        "according to", "who", "that", "and", "of", "by", "Ann Lee", "D.C.", "U.S.", "1,000", "2019", "since March",
        "\u200b", "\u202e", "\u00a0", "\ufeff", "שלום", "مرحبا", "漢字", "👩‍👩‍👧", "é", "\u0301",
        "A", "x" * 50, "the policy", "he", "’s",
    ]
)  # fmt: skip
HOSTILE = {
    "a line without spaces": "abc-def/" * 3_000,
    "one long word": "a" * 1_000_000,
    "one word again and again": "word " * 12_000,
    "a name again and again": "Ann Lee " * 6_000,
    "nested quotes": "“She said " * 3_000 + "”" * 3_000,
    "one quotation mark": '"' * 12_000,
    "a list of names": "The union sued " + ", ".join(f"Ann Lee{n}" for n in range(2_000)) + " and the court.",
    "commas": "word, " * 6_000,
    "that he said that": "the union said that " * 3_000,
    "brackets": "(" * 6_000 + "x" + ")" * 6_000,
    "digits": "1234567890 " * 12_000,
    "one number": "7" * 500_000,
    "from right to left": "אמר הנשיא כי " * 4_000,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 1_200,
    "nothing to be seen": "\u200b\u200d\u2060x" * 20_000,
    "blank lines": "\n\n" * 100_000 + "x",
    "spaces": "x" + " " * 300_000 + "x",
    "full stops": "U.S. v. " * 6_000,
    "dashes": "—" * 12_000 + "x",
    "paragraphs of an open quotation": "“" + "\n\n" * 20_000 + "x“",
    "marks over a letter": "e" + "\u0301" * 100_000,
}


@cache
def tools() -> Tools:
    return Tools(load(), Gazetteer())


def read(folder: Path, text: str) -> Ingested:
    path = folder / "text.txt"
    path.write_bytes(text.encode())
    return ingest_file(path, tools())


@settings(deadline=None, max_examples=40)
@given(st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=300)))
def test_any_text_comes_to_an_end(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    try:
        came = read(tmp_path_factory.getbasetemp(), text)
    except IngestError:  # such as a text of white space
        return
    for claim in came.claims:
        for evidence in claim.evidence:
            assert came.document.text[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_text_made_to_take_long_does_not(tmp_path: Path, name: str) -> None:
    tools()  # not counted
    began = time.process_time()
    try:
        read(tmp_path, HOSTILE[name])
    except IngestError as error:
        pytest.fail(f"not read at all: {error}")
    assert time.process_time() - began < SECONDS
