"""What layout and abbreviations say about sentence starts, before any model."""

import pytest

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
