"""Asking for a stretch of time: a year, a month or a day, as people write them."""

import re
from datetime import date

import streamlit as st

from graph.explorer.markup import notice, put
from ontology.time import Time


def day_input(label: str, key: str, *, last: bool) -> str | None:
    """Ask for a date and give its first ISO day, or its `last`; what is no date is told on the page."""
    written = st.text_input(
        label, key=key, bind="query-params", max_chars=10, placeholder="2019, 2019-11 or 2019-11-21"
    )
    if not written.strip():
        return None
    day = bound(written.strip(), last=last)
    if day is None:
        put(notice(f"“{written}” is no date.", "Write a year, a month or a day, as in 2019, 2019-11 or 2019-11-21."))
        return None
    return day.isoformat()


def bound(written: str, *, last: bool) -> date | None:
    """Give the first or last day of a year, a month or a day; None for anything else."""
    if not re.fullmatch(r"\d{4}(-\d{2}){0,2}", written):
        return None
    try:
        time = Time.parse(written)
    except ValueError:
        return None
    return time.latest if last else time.earliest
