"""A period is asked for as people write dates."""

from datetime import date

import pytest

from graph.explorer.periods import bound


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
        ("2019-11-21", date(2019, 11, 21), date(2019, 11, 21)),
        ("November 2019", date(2019, 11, 1), date(2019, 11, 30)),
        ("sept. 2019", date(2019, 9, 1), date(2019, 9, 30)),
        ("1 Nov 2019", date(2019, 11, 1), date(2019, 11, 1)),
        ("November 21, 2019", date(2019, 11, 21), date(2019, 11, 21)),
    ],
)
def test_a_date_has_its_first_and_last_day(written, first, last):
    assert (bound(written, last=False), bound(written, last=True)) == (first, last)


@pytest.mark.parametrize(
    "written", ["soon", "Mai 2019", "spring 2019", "31 February 2019", "2019-13", "11/21/2019", ""]
)
def test_what_is_no_date_is_none(written):
    assert bound(written, last=False) is None
