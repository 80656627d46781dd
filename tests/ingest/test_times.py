"""Expressions of time against a publication date, and without one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.times import times_in
from ontology.time import Time

PUBLISHED = "2021-05-20"  # a Thursday

KNOWN = [
    ("The order came on Tuesday.", "2021-05-18"),
    ("Staff were told Thursday.", "2021-05-20"),
    ("It was signed last Thursday.", "2021-05-13"),
    ("On March 3 they met.", "2021-03-03"),
    ("On Nov. 28 they met.", "2020-11-28"),
    ("They met on 3 March 2019.", "2019-03-03"),
    ("They met on March 3, 2019.", "2019-03-03"),
    ("They met on March 3, 1859.", "1859-03-03"),
    ("They met in October of 2002.", "2002-10"),
    ("In December the rule took effect.", "2020-12"),
    ("The rule of September 2018 stands.", "2018-09"),
    ("It began last month.", "2021-04"),
    ("It began last summer.", "2020-22"),
    ("It began last spring.", "2020-21"),
    ("The ministry's March order stands.", "2021-03"),
    ("It began in 2014.", "2014"),
    ("It rose from 2014 to 2019.", "2014/2019"),
    ("It came two years ago.", "2019"),
    ("It came three days ago.", "2021-05-17"),
    ("In the past year it grew.", "2020-05/2021-05"),
    ("It stands since December.", "2020-12/.."),
    ("It was closed until March 2020.", "../2020-03"),
    ("They spoke yesterday.", "2021-05-19"),
]
WITHOUT = [
    ("On June 29 of that year they met.", "XXXX-06-29"),
    ("On Nov. 28 they met.", "XXXX-11-28"),
    ("In early December they met.", "XXXX-12"),
    ("They met on March 3, 2019.", "2019-03-03"),
    ("It began in 2014.", "2014"),
]
NOTHING = [
    "They met on Tuesday.",
    "It began last month.",
    "It came two years ago.",
    "They spoke yesterday.",
    "since May",
]
NEVER = [
    "She may march on.",
    "He was 2014 metres up.",
    "They left before Nov. 3.",
    "By 2030 it ends.",
    "Less than three weeks ago",
]


@pytest.mark.parametrize(("words", "edtf"), KNOWN)
def test_an_expression_is_read_against_the_publication_date(words: str, edtf: str) -> None:
    assert [when.edtf for when in times_in(words, PUBLISHED)] == [edtf]


@pytest.mark.parametrize(("words", "edtf"), WITHOUT)
def test_without_a_date_the_year_stays_unknown(words: str, edtf: str) -> None:
    assert [when.edtf for when in times_in(words, None)] == [edtf]


@pytest.mark.parametrize("words", NOTHING)
def test_without_a_date_nothing_relative_is_guessed(words: str) -> None:
    assert times_in(words, None) == ()


@pytest.mark.parametrize("words", NEVER)
def test_what_is_no_time_or_no_point_in_it_is_left_unread(words: str) -> None:
    assert times_in(words, PUBLISHED) == ()


def test_what_is_planned_lies_ahead() -> None:
    assert [when.edtf for when in times_in("It will start on Tuesday.", PUBLISHED, ahead=True)] == ["2021-05-25"]


MONTHS = ["January", "March", "May", "Nov.", "Dec.", "June"]
PIECES = st.sampled_from(
    [
        *MONTHS,
        "3",
        "31",
        "2019",
        "Tuesday",
        "last",
        "since",
        "until",
        "in",
        "two",
        "years",
        "ago",
        ",",
        "from",
        "to",
        "the",
    ]
)


@given(st.lists(PIECES, max_size=12), st.sampled_from([None, "2021-05-20", "2021-05", "2020-02-29"]))
def test_every_reading_is_edtf_and_stands_where_it_says(pieces: list[str], published: str | None) -> None:
    text = " ".join(pieces)
    found = times_in(text, published)
    for when in found:
        Time.parse(when.edtf)
        assert text[when.start : when.end] == when.words
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


def test_last_spring_is_this_years_once_it_is_over() -> None:
    assert [when.edtf for when in times_in("It began last spring.", "2019-11-25")] == ["2019-21"]
