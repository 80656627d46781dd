"""What happened when, about one node: the picture, and the same as a list."""

import streamlit as st

from graph.explorer.about_node import asked_node, head
from graph.explorer.choose import choose
from graph.explorer.components.timeline import timeline as picture
from graph.explorer.markup import fact_row, fact_rows, heading, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.pictures import timeline_view
from graph.explorer.rows import Row, rows
from graph.explorer.session import open_graph
from graph.explorer.urls import claim_id
from graph.queries.timeline import Timeline, timeline


def draw() -> None:
    """Draw the timeline of the node that the address names."""
    store = open_graph()
    identifier = asked_node()
    if identifier is None:
        put(heading("Timeline", 1), paragraph("Choose whom or what it is about."))
        choose(store, "timeline", "Name")
        return
    found = timeline(store, identifier)
    head(found.node, "timeline")
    put(_coverage(found))
    if found.moments:
        picked = picture(timeline_view(found), key=f"timeline {identifier}")
        if picked:
            st.query_params["focus"] = picked.id
        _focus(found)
        put(heading("The same as a list", 2), fact_rows(rows(moment.fact for moment in found.moments), identifier))


def _focus(found: Timeline) -> None:
    focus = claim_id(st.query_params.get("focus"))
    chosen = [moment.fact for moment in found.moments if moment.fact.id == focus]
    if chosen:
        put(heading("Chosen", 2), fact_row(Row(tuple(chosen)), opened=True))


def _coverage(found: Timeline) -> str:
    if not found.dated:
        return notice("Nothing about it is dated.", f"{found.undated} facts have no date; Facts lists them.")
    shown = len(found.moments)
    all_of_them = f"{found.dated} dated fact{'' if found.dated == 1 else 's'}."
    dated = all_of_them if shown == found.dated else f"Showing {shown} of {all_of_them}"
    return notice(dated, f"{found.undated} more have no date and are not on the timeline." if found.undated else "")


PAGE = Page(order=3, title="Timeline", path="timeline", draw=draw, icon=":material/timeline:")

if __name__ == "__main__":
    PAGE.show()
