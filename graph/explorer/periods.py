"""Asking for a stretch of time: a year, a month or a day, as people write them."""

import re
from datetime import date

import streamlit as st

from graph.explorer.markup import notice, put
from graph.spoken import CALENDAR
from ontology.time import Time

IN_WORDS = (
    re.compile(r"(?:(?P<day>\d{1,2})\s+)?(?P<month>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})", re.I),
    re.compile(r"(?P<month>[a-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})", re.I),
)


def day_input(label: str, key: str, *, last: bool) -> str | None:
    """Ask for a date and give its first ISO day, or its `last`; what is no date is told on the page."""
    written = st.text_input(label, key=key, bind="query-params", max_chars=20, placeholder="November 2019")
    if not written.strip():
        return None
    day = bound(written.strip(), last=last)
    if day is None:
        said = "Write a year, a month or a day, as in 2019, November 2019, 21 November 2019 or 2019-11-21."
        put(notice(f"“{written}” is no date.", said))
        return None
    return day.isoformat()


def bound(written: str, *, last: bool) -> date | None:
    """Give the first or last day of a year, a month or a day; None for anything else."""
    plain = _in_figures(written)
    if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", plain):
        return None
    try:
        time = Time.parse(plain)
    except ValueError:
        return None
    return time.latest if last else time.earliest


def _in_figures(written: str) -> str:
    """Write a date in words as figures, `21 Nov. 2019` as 2019-11-21; anything else stays as it is."""
    for form in IN_WORDS:
        if found := form.fullmatch(written):
            months = [n for n, name in CALENDAR.items() if n < 13 and name.lower().startswith(found["month"].lower())]
            day = f"-{int(found['day']):02}" if found["day"] else ""
            return f"{found['year']}-{months[0]:02}{day}" if months else written
    return written
