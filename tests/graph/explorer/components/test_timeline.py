from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.explorer.components.timeline import timeline_data, when
from graph.explorer.components.views import TimelineItem, TimelineView

JULY = (date(2030, 7, 1), date(2030, 7, 31))


def item(key: str = "x", **fields) -> TimelineItem:
    return TimelineItem(**({"id": key, "label": key, "lane": "Lane"} | fields))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"earliest": date(2030, 1, 5), "latest": date(2030, 1, 5)}, "5 January 2030"),
        ({"earliest": date(2030, 1, 5), "latest": date(2030, 1, 5), "words": "on Saturday"}, "on Saturday"),
        (
            {"earliest": JULY[0], "latest": JULY[1], "precision": "month", "words": "July 2030"},
            "July 2030, between 1 July 2030 and 31 July 2030, month known",
        ),
        ({"earliest": JULY[0], "latest": JULY[1], "precision": "interval"}, "from 1 July 2030 to 31 July 2030"),
        ({"earliest": JULY[0], "kind": "tenure"}, "since 1 July 2030, end not given"),
        ({"latest": JULY[1], "kind": "tenure"}, "until 31 July 2030"),
        ({"words": "28 November, year not given", "precision": "unknown year"}, "28 November, year not given"),
        ({}, "date not given"),
    ],
)
def test_a_time_is_said_as_exactly_as_it_is_known(fields, said):
    assert when(item(**fields)) == said


def test_an_open_end_stays_open_and_is_not_today():
    (drawn,) = timeline_data(TimelineView(title="t", items=(item(earliest=JULY[0], kind="tenure"),)))["items"]
    assert (drawn["from"], drawn["to"]) == ("2030-07-01", None)


def test_an_inexact_event_says_what_is_known_and_an_exact_one_nothing():
    exact = item("a", earliest=JULY[0], latest=JULY[0])
    fuzzy = item("b", earliest=JULY[0], latest=JULY[1], precision="month")
    notes = {d["id"]: d["note"] for d in timeline_data(TimelineView(title="t", items=(exact, fuzzy)))["items"]}
    assert notes == {"a": "", "b": "month known"}


def test_what_has_no_year_is_listed_apart_and_its_lane_takes_no_room():
    view = TimelineView(
        title="t",
        items=(
            item("a", earliest=JULY[0], latest=JULY[0]),
            item("b", lane="Other", words="28 November, year not given"),
        ),
    )
    data = timeline_data(view)
    assert data["lanes"] == ["Lane"]
    assert [a["id"] for a in data["apart"]] == ["b"]
    assert data["apart"][0]["when"] == "28 November, year not given"


def test_a_status_other_than_reported_is_in_the_words():
    data = timeline_data(TimelineView(title="t", items=(item(earliest=JULY[0], latest=JULY[0], status="alleged"),)))
    assert data["items"][0]["label"] == "x (alleged)"
    assert list(data["marks"]) == ["alleged"]


days = st.dates(date(1990, 1, 1), date(2040, 1, 1))


@given(st.lists(st.tuples(st.none() | days, st.integers(0, 400), st.booleans()), max_size=30))
def test_every_item_is_drawn_or_listed_once_and_drawn_in_order(raw):
    items = tuple(
        item(str(k), earliest=day, latest=None if is_open or not day else day + timedelta(length))
        for k, (day, length, is_open) in enumerate(raw)
    )
    data = timeline_data(TimelineView(title="t", items=items))
    assert sorted([d["id"] for d in data["items"]] + [d["id"] for d in data["apart"]]) == sorted(i.id for i in items)
    starts = [d["from"] for d in data["items"]]
    assert starts == sorted(starts)
