"""Long texts are read in pieces that are the text again, and read the same."""

import time

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.language import load
from ingest.language.pieces import parse, pieces

TEXT = "The union opposed the rule.\n\nAnn Lee, a spokeswoman, said it would sue “in March.”\n\n"
TEXTS = st.text(alphabet="ab.\u2019 \n\t", max_size=200)


@given(TEXTS, st.integers(2, 20))
def test_pieces_follow_on_each_other_and_none_is_too_long(text: str, most: int) -> None:
    doc = load().tokenizer(text)
    cut = list(pieces(doc, most))
    assert [index for start, end in cut for index in range(start, end)] == list(range(len(doc)))
    assert all(end - start <= most for start, end in cut)


def test_a_blank_line_is_the_best_place_to_cut() -> None:
    doc = load().tokenizer("one two three\n\nfour five\nsix seven eight")
    assert [doc[start:end].text_with_ws for start, end in pieces(doc, 7)][0] == "one two three\n\n"
    assert [doc[start:end].text_with_ws for start, end in pieces(doc, 3)][0] == "one two three"


@settings(deadline=None, max_examples=50)
@given(TEXTS, st.integers(2, 20))
def test_any_text_is_parsed_to_itself(text: str, most: int) -> None:
    doc = parse(text, load(), most)
    assert doc.text == text
    assert [token.text_with_ws for token in doc] == [token.text_with_ws for token in load().tokenizer(text)]


def test_a_long_text_reads_as_its_parts_do() -> None:
    text = TEXT * 8
    doc, part = parse(text, load(), 60), load()(TEXT)
    assert doc.text == text
    last = doc[len(doc) - len(part) :]
    for name in ("text", "tag_", "dep_", "ent_type_", "lemma_", "is_sent_start"):
        assert [getattr(token, name) for token in last] == [getattr(token, name) for token in part], name
    assert [token.head.i - token.i for token in last] == [token.head.i - token.i for token in part]


@settings(deadline=None, max_examples=20)
@given(st.text(alphabet='a"(—', min_size=1, max_size=4), TEXTS, st.integers(300, 2000))
def test_a_word_longer_than_any_is_cut_and_lost_nowhere(unit: str, text: str, times: int) -> None:
    long = f"{text}{unit * times}{text} {unit * times}"
    assert parse(long, load()).text == long


@pytest.mark.parametrize("text", ["(" * 100_000, '"' * 100_000, "—" * 100_000 + "x", "x/" * 100_000])
def test_a_word_of_marks_is_cut_into_tokens_in_time(text: str) -> None:
    began = time.process_time()
    assert parse(text, spacy.blank("en")).text == text
    assert time.process_time() - began < 20
