"""What layout and abbreviations say about sentence starts, before any model."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.language.boundaries import starts


def judged(*pairs: tuple[str, str]) -> list[bool | None]:
    return starts([word for _, word in pairs], [gap for gap, _ in pairs])


@pytest.mark.parametrize("gap", ["\n\n", " \n \t\n", "\r\n\r\n", "\n\u00a0\n ", "\u2029"])
def test_blank_line_starts_a_sentence_even_in_lower_case(gap: str) -> None:
    assert judged(("", "One"), (gap, "two")) == [True, True]


def test_a_single_line_break_decides_nothing() -> None:
    assert judged(("", "One"), ("\n", "two"), ("\n", "Three")) == [True, None, None]


def test_no_start_without_space_or_in_lower_case() -> None:
    assert judged(("", "He"), (" ", "left"), ("", "."), ("", '"'), (" ", "It")) == [True, False, False, False, True]


@pytest.mark.parametrize(
    ("before", "word", "expected"),
    [
        (["Baker", "v."], "Carlson", False),
        (["on", "Nov."], "28", False),
        (["in", "Nov."], "They", None),
        (["says", "Rep."], "Smith", False),
        (["says", "Reps", "."], "Smith", False),
        (["Ann", "B."], "Smith", False),
        (["plan", "B."], "Then", None),
        (["case", "No", "."], "5", False),
        (["the", "court", "."], "They", True),
        (["the", "court", ".", '"'], "They", True),
        (["the", "court"], "They", False),
        (["the", "court", ","], "They", False),
        (["the", "U.S."], "They", None),
        (["the", "Court", "."], "They", None),
        (["he", "asked", "?"], "They", None),
        (["he", "said", "no", "."], "They", None),
        (["it", "ended", "."], "they", False),
    ],
)
def test_abbreviations(before: list[str], word: str, expected: bool | None) -> None:
    words = [*before, word]
    gaps = ["", *("" if word in {".", '"', "?"} else " " for word in words[1:])]
    assert starts(words, gaps)[-1] is expected


def longest(found: list[bool | None]) -> int:
    """The most words between two places where a sentence has to start."""
    edges = [index for index, start in enumerate(found) if start] + [len(found)]
    return max(after - before for before, after in pairwise(edges))


@given(st.sampled_from([("word", " "), (",", ""), ("Word", " "), ("?", " "), ("5", "\n")]), st.integers(1, 2000))
def test_no_sentence_runs_on_for_ever(kind: tuple[str, str], count: int) -> None:
    word, gap = kind
    assert longest(starts([word] * count, [gap] * count)) <= 400


def test_a_sentence_that_runs_on_is_cut_where_it_may_be() -> None:
    words = [*["word"] * 299, "!", "Word", *["word"] * 300]
    assert [index for index, start in enumerate(starts(words, [" "] * len(words))) if start] == [0, 300]
