"""The timeline: an own drawing in SVG with a lane for each row of the story, and without a date that was not given."""

from datetime import date
from functools import cache
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from graph.explorer.components.appearance import MARKS
from graph.explorer.components.assets import own
from graph.explorer.components.views import Brushed, Picked, TimelineItem, TimelineView

PARTS = ("layout", "marks", "brush", "move")
SCRIPTS = tuple(f"{part}.js" for part in ("common", *(f"timeline_{p}" for p in PARTS), "timeline"))
STYLES = ("common.css", "timeline.css")
EXACT = ("day", "interval", "")


def timeline(view: TimelineView, *, key: str) -> Picked | Brushed | None:
    """Draw a timeline and give what a person just chose in it, else None; `key` names this picture on the page."""
    answer = _component()(key=key, data=timeline_data(view), on_picked_change=_nothing, on_brushed_change=_nothing)
    if (brushed := answer.get("brushed")) is not None:
        return Brushed(since=_told(brushed.get("since")), until=_told(brushed.get("until")))
    picked = answer.get("picked")
    kinds = {item.id: item.kind for item in view.items}
    # A browser may still speak of what has left the picture since.
    return Picked(id=picked["id"], kind=kinds[picked["id"]]) if picked and picked.get("id") in kinds else None


def timeline_data(view: TimelineView) -> dict[str, Any]:
    """Say what the browser needs: items in the order of time, and apart from them those that have no place on it."""
    dated = [item for item in view.items if item.earliest or item.latest]
    apart = [item for item in view.items if not (item.earliest or item.latest)]
    pointed = {item.status for item in dated if item.kind == "event" and item.earliest == item.latest}
    dated.sort(key=lambda item: (item.earliest or item.latest or date.min, item.latest or date.max, item.id))
    return {
        "title": view.title,
        "lanes": list(dict.fromkeys(item.lane for item in view.items if item in dated)),
        "items": [_dated(item) for item in dated],
        "apart": [{"id": item.id, "label": _label(item), "lane": item.lane, "when": when(item)} for item in apart],
        "spans": [[_iso(first), _iso(last)] for first, last in view.spans],
        "since": _iso(view.since),
        "until": _iso(view.until),
        "marks": {status: mark.model_dump(mode="json") for status, mark in MARKS.items() if status in pointed},
    }


def when(item: TimelineItem) -> str:
    """Say a time as exactly as it is known: the words, and the bounds where the day is not known."""
    if not (item.earliest or item.latest):
        return item.words or "date not given"
    if item.kind == "tenure" or item.precision == "interval":
        return _span(item)
    if item.earliest == item.latest and item.earliest:
        return item.words or _day(item.earliest)
    known = f", {item.precision} known" if item.precision not in EXACT else ""
    words = f"{item.words}, " if item.words else ""
    return f"{words}{_span(item, 'between', 'and')}{known}"


def _span(item: TimelineItem, opening: str = "from", joining: str = "to") -> str:
    if item.earliest and item.latest:
        return f"{opening} {_day(item.earliest)} {joining} {_day(item.latest)}"
    return f"since {_day(item.earliest)}, end not given" if item.earliest else f"until {_day(item.latest)}"


def _dated(item: TimelineItem) -> dict[str, Any]:
    tells = item.kind == "event" and item.earliest != item.latest and item.precision not in EXACT
    return {
        "id": item.id,
        "label": _label(item),
        "note": f"{item.precision} known" if tells else "",
        "lane": item.lane,
        "kind": item.kind,
        "status": item.status,
        "from": _iso(item.earliest),
        "to": _iso(item.latest),
        "when": when(item),
    }


def _label(item: TimelineItem) -> str:
    return item.label if item.status == "reported" else f"{item.label} ({item.status})"


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B} {day.year}" if day else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _told(written: object) -> date | None:
    """Take a day from the browser; what is none is no day."""
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _nothing() -> None:
    """Stand for the callback that makes Streamlit declare the trigger."""


@cache
def _component() -> ComponentRenderer:
    return st.components.v2.component(
        "onrecord_timeline",
        html='<div class="timeline"></div>',
        css=own(*STYLES),
        js=own(*SCRIPTS) + "export default mountTimeline;\n",
    )
