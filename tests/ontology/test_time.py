from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.time import Time


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2019-11-21", date(2019, 11, 21), date(2019, 11, 21), "day"),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28), "month"),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("201X", date(2010, 1, 1), date(2019, 12, 31), "decade"),
        ("2019-21", date(2019, 3, 1), date(2019, 5, 31), "season"),
        ("2018-12/..", date(2018, 12, 1), None, "interval"),
        ("2018-12/", date(2018, 12, 1), None, "interval"),
        ("../2008-05", None, date(2008, 5, 31), "interval"),
        ("2018-11/2019-11", date(2018, 11, 1), date(2019, 11, 30), "interval"),
        ("XXXX-11-28", None, None, "unknown year"),
        ("XXXX-12", None, None, "unknown year"),
    ],
)
def test_bounds(text: str, earliest: date | None, latest: date | None, precision: str) -> None:
    time = Time.parse(text)
    assert (time.earliest, time.latest, time.precision) == (earliest, latest, precision)
    assert str(time) == text


def test_doubt_is_kept() -> None:
    assert Time.parse("2019~").approximate
    assert Time.parse("2019-11?").uncertain


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2019-13", "2019-02-30", "XXXX-02-30", "XXXX-13", "2020/2019", "/", "../..", "2019/2020/2021",
     "2019-11-21T10:00:00", "[2019,2020]", "21.11.2019"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no|ends before|neither|are not kept|out of range"):
        Time.parse(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_its_own_bounds(day: date) -> None:
    time = Time.parse(day.isoformat())
    assert (time.earliest, time.latest) == (day, day)


@given(st.dates(min_value=date(1000, 1, 1)), st.dates(min_value=date(1000, 1, 1)))
def test_an_interval_runs_from_its_first_to_its_last_day(one: date, other: date) -> None:
    first, last = sorted((one, other))
    time = Time.parse(f"{first}/{last}")
    assert (time.earliest, time.latest) == (first, last)
