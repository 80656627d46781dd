"""Who and what a node is connected with: the picture, and the same as a table."""

import streamlit as st

from graph.answers import Graph, Node
from graph.explorer.about_node import asked_node, head
from graph.explorer.choose import choose
from graph.explorer.components.network import network as picture
from graph.explorer.components.views import Picked
from graph.explorer.markup import fact_rows, heading, kind_chip, link, notice, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.pictures import edge_id, network_table, network_view
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.urls import href, node_ids
from graph.queries.connection import connection
from graph.queries.neighbourhood import Neighbourhood, neighbourhood

SIZES = {"20": 20, "60": 60, "150": 150}


def draw() -> None:
    """Draw the network around the node that the address names."""
    store = open_graph()
    identifier = asked_node()
    if identifier is None:
        put(heading("Network", 1), paragraph("Choose whom or what it is about."))
        choose(store, "network", "Name")
        return
    expanded = node_ids(st.query_params.get("expanded"))
    size = st.session_state.get("size") or "60"
    found = neighbourhood(store, identifier, expanded, SIZES.get(size, 60))
    head(found.centre, "network")
    if len(found.nodes) == 1:
        put(notice("Nothing is connected with it.", "No document read so far says what it has to do with others."))
        return
    st.segmented_control("Draw at most", list(SIZES), key="size", bind="query-params", default="60")
    put(_coverage(found))
    _answer(picture(network_view(found), key=f"network {identifier}"), found, expanded)
    _focus(store, found, expanded)
    put(heading("The same as a table", 2), network_table(found))


def _answer(picked: Picked | None, found: Neighbourhood, expanded: tuple[str, ...]) -> None:
    if picked is None:
        return
    if picked.action == "expand" and picked.kind == "node" and picked.id != found.centre.id:
        st.query_params["expanded"] = ",".join(dict.fromkeys((*expanded, picked.id)))
        st.rerun()
    st.query_params["focus"] = picked.id


def _focus(store: Graph, found: Neighbourhood, expanded: tuple[str, ...]) -> None:
    focus = st.query_params.get("focus")
    for node in found.nodes:
        if node.id == focus:
            _node(store, node, found.centre.id, expanded)
    for edge in found.edges:
        if edge_id(edge) == focus:
            held = connection(store, edge.subject, edge.object)
            put(heading("What connects the two", 2), fact_rows(rows(held.facts)))


def _node(store: Graph, node: Node, centre: str, expanded: tuple[str, ...]) -> None:
    ways = [link("All facts about it", href("entity", id=node.id))]
    held = ""
    if node.id != centre:
        more = href("network", id=centre, expanded=(*expanded, node.id), focus=node.id)
        ways += [
            link("Show its connections here too", more),
            link("Put it in the middle", href("network", id=node.id)),
        ]
        held = fact_rows(rows(connection(store, centre, node.id).facts))
    put(f"<h2>{text(node.name)} {kind_chip(node)}</h2><p>{' · '.join(ways)}</p>", held)


def _coverage(found: Neighbourhood) -> str:
    shown = len(found.nodes)
    if shown == found.total:
        return notice(f"All {shown} are drawn.", "Lines are facts told by documents; alleged ones say so.")
    return notice(f"Showing {shown} of {found.total}, those with most facts first.", "Facts lists everything.")


PAGE = Page(order=4, title="Network", path="network", draw=draw, icon=":material/hub:")

if __name__ == "__main__":
    PAGE.show()
