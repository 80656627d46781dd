"""Choosing the two nodes that a view sets against each other; the address holds them as `a` and `b`."""

import streamlit as st

from graph.answers import Graph
from graph.explorer.about_node import asked_node
from graph.explorer.choose import coverage, name_input
from graph.explorer.doubted import doubt_chip, doubted, hit_chips
from graph.explorer.markup import bullets, heading, kind_chip, link, node_link, put
from graph.explorer.unread import unread
from graph.explorer.urls import href
from graph.queries.examples import examples
from graph.queries.find import find
from graph.queries.named import named

FEW = 8
Ends = tuple[str | None, str | None]


def two_nodes(store: Graph, page: str, labels: tuple[str, str]) -> tuple[str, str] | None:
    """Ask for the two nodes of a page, and give them once both are chosen; raises NotFound for an id that is none."""
    ends = asked_node("a"), asked_node("b")
    for column, name, label in zip(st.columns(2), ("a", "b"), labels, strict=True):
        with column:
            _end(store, page, (name, label), ends)
    if ends[0] and ends[1]:
        return ends[0], ends[1]
    if not any(ends):
        put(_for_example(store, page))
    return None


def _for_example(store: Graph, page: str) -> str:
    asked = [q for q in examples(store, limit=20).questions if q.view == page and q.other]
    listed = [link(q.words, href(page, a=q.node.id, b=q.other.id)) for q in asked if q.other]
    return heading("For example", 2) + bullets(listed) if listed else unread(store)


def _end(store: Graph, page: str, asked: tuple[str, str], ends: Ends) -> None:
    name, label = asked
    mine, other = ends if name == "a" else ends[::-1]
    others = {"b" if name == "a" else "a": other}
    if mine:
        node = named(store, mine).node
        doubt = doubted(store, [node]).get(node.id)
        another = link("Choose another", href(page, **others))
        put(f"<p>{label}: {node_link(node)} {kind_chip(node)}{doubt_chip(doubt)} {another}</p>")
        return
    words = name_input(label, f"{page}_{name}")
    if words.strip():
        found = find(store, words, limit=FEW)
        put(
            bullets(
                f"{link(hit.node.name, href(page, **others, **{name: hit.node.id}), 'or-node')} {hit_chips(hit)}"
                for hit in found.hits
            ),
            coverage(found),
        )
