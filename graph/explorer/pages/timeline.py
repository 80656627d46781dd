"""What happened when, about one node or several: the picture, and the same as a list."""

from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from graph.answers import Graph
from graph.explorer.about_node import head
from graph.explorer.again import again
from graph.explorer.choose import asked_or_choose, coverage, name_input
from graph.explorer.components.timeline import timeline as picture
from graph.explorer.components.views import Brushed
from graph.explorer.doubted import hit_chips
from graph.explorer.lanes import LANES, lanes
from graph.explorer.markup import (
    bullets,
    fact_row,
    fact_rows,
    heading,
    link,
    node_link,
    notice,
    put,
    stay_link,
    text,
)
from graph.explorer.page import Page
from graph.explorer.periods import day_input
from graph.explorer.pictures import timeline_view
from graph.explorer.rows import Row, rows
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
from graph.explorer.urls import claim_id, href, node_ids
from graph.queries.find import Match, find
from graph.queries.timeline import Period, Timeline, timeline
from graph.queries.undated import Undated, undated
from graph.spoken import spoken
from graph.wording import amount

FEW = 8
# As many as can be read in one picture; a period shows others.
MOST = 150
# What was dragged over is put into the boxes before they are drawn again; afterwards Streamlit refuses it.
ASKED = "timeline_brushed"


def draw() -> None:
    """Draw the timeline of the nodes that the address names."""
    store = open_graph()
    identifier = asked_or_choose(store, "timeline", "Timeline", "Choose whom or what it is about.")
    if identifier is None:
        return
    others = tuple(i for i in node_ids(st.query_params.get("with")) if i != identifier)
    about = st.container()
    period, by = _choices()
    found, told = again(
        store,
        ("timeline", identifier, others, period),
        lambda: (timeline(store, identifier, MOST, others, period), undated(store, (identifier, *others))),
    )
    with about:
        head(store, found.node, "timeline")
        _beside(store, found)
    put(_coverage(found, period))
    if found.spans or found.moments:
        _picture(found, by, period)
    _undated(found, told)


def _picture(found: Timeline, by: str, period: Period) -> None:
    identifier, others = found.node.id, [node.id for node in found.others]
    facts = [moment.fact for moment in found.moments]
    view = timeline_view(found, lanes(facts, by, [identifier, *others]), period)
    picked = picture(view, key=f"timeline {identifier}")
    if isinstance(picked, Brushed):
        st.session_state[ASKED] = picked
        st.rerun()
    if picked:
        st.query_params["focus"] = picked.id
    _focus(found)
    if facts:
        put(heading("The same as a list", 2), fact_rows(rows(facts), None if others else identifier))
        take_facts(facts, view.title)


def _undated(found: Timeline, told: Undated) -> None:
    """Draw what has no date as the documents tell it: the day of a document is the latest that its facts can have."""
    facts = told.facts
    if not facts:
        return
    cut = f"{len(facts)} of {told.total:,}" if len(facts) < told.total else str(told.total)
    put(heading("Told without a date", 2, f"{cut}, in the order of the documents"))
    for identifier, held in groupby(facts, key=lambda fact: fact.quotes[0].document):
        here = tuple(held)
        quote = here[0].quotes[0]
        when = f"told on {spoken(quote.published)}" if quote.published else "the document has no date"
        title = link(quote.title, href("document", id=identifier))
        put(f'<h3>{title} <span class="or-quiet">{text(when)}</span></h3>', fact_rows(rows(here)))
    take_facts(facts, f"Told without a date: {found.node.name}", key="undated")


def _choices() -> tuple[Period, str]:
    asked: Brushed | None = st.session_state.pop(ASKED, None)
    if asked:
        st.session_state["since"] = asked.since.isoformat() if asked.since else ""
        st.session_state["until"] = asked.until.isoformat() if asked.until else ""
    with st.container(horizontal=True, key="timeline_choices"):
        by = st.segmented_control(
            "A lane for each",
            list(LANES),
            key="lanes",
            bind="query-params",
            default="kind",
            required=True,
            format_func=lambda name: LANES[name],
        )
        since, until = day_input("From", "since", last=False), day_input("Until", "until", last=True)
    return Period(since=since, until=until), by or "kind"


def _beside(store: Graph, found: Timeline) -> None:
    held = [node.id for node in found.others]
    if held:
        put(
            "<p>Together with "
            + ", ".join(
                f"{node_link(node)} ({stay_link('take away', _here(i for i in held if i != node.id))})"
                for node in found.others
            )
            + "</p>"
        )
    with st.expander("Add another name to it"):
        words = name_input("Name", "timeline_beside")
        if words.strip():
            hits = find(store, words, limit=FEW)
            put(bullets(_offer(hit, (*held, hit.node.id)) for hit in hits.hits), coverage(hits))


def _offer(hit: Match, others: Iterable[str]) -> str:
    return f"{stay_link(hit.node.name, _here(others), 'or-node')} {hit_chips(hit)}"


def _here(others: Iterable[str]) -> str:
    """Give the address of this very view with other names beside it."""
    return href("timeline", **{**st.query_params.to_dict(), "with": ",".join(others)})


def _focus(found: Timeline) -> None:
    focus = claim_id(st.query_params.get("focus"))
    chosen = [moment.fact for moment in found.moments if moment.fact.id == focus]
    if chosen:
        put(heading("Chosen", 2), fact_row(Row(tuple(chosen)), opened=True))


def _coverage(found: Timeline, period: Period) -> str:
    if not found.dated:
        return notice("Nothing about it is dated.", "What is told to have happened stands below, by document.")
    shown = len(found.moments)
    all_of_them = amount(found.dated, "dated claim")
    dated = f"{all_of_them}." if shown == found.dated else f"Showing {shown} of {all_of_them}."
    parts = []
    if period != Period():
        parts.append(f"{found.fitting} may have been so in the period chosen.")
    if found.undated:
        parts.append(f"{found.undated:,} more have no date; those that tell what happened stand below, by document.")
    return notice(dated, " ".join(parts))


PAGE = Page(
    order=20, title="Timeline", path="timeline", draw=draw, icon=":material/timeline:", group="When and with whom"
)

if __name__ == "__main__":
    PAGE.show()
