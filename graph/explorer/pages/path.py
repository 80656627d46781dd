"""How two nodes are connected: the shortest way, every step with its sentence."""

import streamlit as st

from graph.answers import Graph
from graph.explorer.about_node import asked_node
from graph.explorer.choose import coverage, name_input
from graph.explorer.markup import bullets, fact_rows, heading, kind_chip, link, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.urls import href
from graph.queries.find import find
from graph.queries.path import Path, path
from graph.queries.profile import profile

FEW = 8


def draw() -> None:
    """Draw the way between the two nodes that the address names, or ask for them."""
    store = open_graph()
    ends = asked_node("a"), asked_node("b")
    put(
        heading("How are two connected?", 1),
        paragraph("The shortest way between two names, over facts that documents tell; every step shows its sentence."),
    )
    left, right = st.columns(2)
    with left:
        _end(store, "a", "From", ends)
    with right:
        _end(store, "b", "To", ends)
    if ends[0] and ends[1]:
        _way(path(store, ends[0], ends[1]))


def _end(store: Graph, name: str, label: str, ends: tuple[str | None, str | None]) -> None:
    mine, other = ends if name == "a" else ends[::-1]
    if mine:
        node = profile(store, mine, limit=0).node
        change = href("path", **{"b" if name == "a" else "a": other})
        put(f"<p>{label}: {node_link(node)} {kind_chip(node)} {link('Choose another', change)}</p>")
        return
    words = name_input(label, f"path_{name}")
    if words.strip():
        found = find(store, words, limit=FEW)
        chosen = {"b" if name == "a" else "a": other}
        put(
            bullets(
                f"{link(hit.node.name, href('path', **chosen, **{name: hit.node.id}), 'or-node')} {kind_chip(hit.node)}"
                for hit in found.hits
            ),
            coverage(found),
        )


def _way(found: Path) -> None:
    if not found.steps:
        put(
            notice(
                "No connection found.",
                f"No chain of {found.most_steps} facts or fewer leads from the one to the other in what has been read.",
            )
        )
        return
    steps = "1 step" if len(found.steps) == 1 else f"{len(found.steps)} steps"
    put(heading("The way", 2, f"{steps}; there may be others as short"))
    for number, step in enumerate(found.steps, start=1):
        put(
            f"<h3>{number}. {node_link(step.here)} – {node_link(step.there)}</h3>",
            fact_rows(rows(step.facts)),
        )


PAGE = Page(order=5, title="Connections", path="path", draw=draw, icon=":material/route:")

if __name__ == "__main__":
    PAGE.show()
