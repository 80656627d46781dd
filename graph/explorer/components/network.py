"""The network: built with pyvis, drawn with vis-network in a component of the page, without an iframe.

pyvis' own page is not used. It loads from a content network and, once any title holds the letters "href", parses all
titles as HTML; here the browser is given records and puts them on the page as text.
"""

import json
from collections import defaultdict
from functools import cache
from typing import Any

import streamlit as st
from pyvis.network import Network
from streamlit.components.v2.types import ComponentRenderer

from graph.explorer.components.appearance import LOOKS, MARKS, in_words, look_of
from graph.explorer.components.assets import own, vis_network
from graph.explorer.components.views import NetworkEdge, NetworkView, Picked, Pin
from graph.wording import amount

PARTS = ("layout", "canvas", "svg", "edit", "walk")
SCRIPTS = ("common.js", *(f"network_{part}.js" for part in PARTS), "network.js")
STYLES = ("common.css", "network.css")
BEND = 0.24
COME = """
dispatchEvent(new Event("onrecord-vis"));
export default () => {};
"""
DRAW = """
const come = () => globalThis.vis ?? new Promise((done) => addEventListener("onrecord-vis", done, { once: true }));
export default async (given) => {
  await come();
  return mountNetwork(given);
};
"""
OPTIONS: dict[str, Any] = {
    # A fixed seed draws the same picture for the same permalink; the improved layout would cost more than it gives.
    "layout": {"improvedLayout": False, "randomSeed": 7},
    "nodes": {"shape": "custom", "size": 14},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": True, "scaleFactor": 0.6}}, "selectionWidth": 1},
    "physics": {
        "solver": "forceAtlas2Based",
        "forceAtlas2Based": {
            "gravitationalConstant": -150,
            "centralGravity": 0.02,
            "springLength": 130,
            "springConstant": 0.06,
            "damping": 0.5,
        },
        "stabilization": {"enabled": True, "iterations": 120, "fit": False},
    },
    "interaction": {"hover": True, "tooltipDelay": 250, "zoomView": False, "keyboard": False, "multiselect": False},
}


def network(view: NetworkView, *, key: str) -> Picked | None:
    """Draw a network and give what a person just chose in it, else None; `key` names this picture on the page."""
    _library()(key=f"onrecord_vis {key}")
    answer = _component()(key=key, data=network_data(view), on_picked_change=_nothing)
    picked = answer.get("picked")
    known = {node.id for node in view.nodes} | {edge.id for edge in view.edges}
    # A browser may still speak of what has left the picture since.
    return _picked(picked) if picked and picked.get("id") in known else None


def _picked(told: dict[str, Any]) -> Picked:
    pins = tuple(Pin(node=node, x=x, y=y) for node, (x, y) in (told.get("pins") or {}).items())
    return Picked(id=told["id"], kind=told["kind"], action=told["action"], pins=pins)


def network_data(view: NetworkView) -> dict[str, Any]:
    """Build the network with pyvis and say the rest that the browser needs: title, count, options and legend."""
    net = Network(directed=True)  # undirected, pyvis drops all but one of the edges between two nodes
    names = {node.id: node.label for node in view.nodes}
    for node in view.nodes:
        spoken = f"{node.label}, {in_words(node.type)}" + (f". {node.hint}" if node.hint else "")
        net.add_node(node.id, label=node.label, title=spoken, shape="custom", look=look_of(node.type).name)
    parallels = _parallels(view.edges)
    for edge in view.edges:
        net.add_edge(
            edge.source,
            edge.target,
            id=edge.id,
            label=edge_words(edge),
            title=f"{names[edge.source]} {edge_words(edge)} {names[edge.target]}, {amount(edge.claims, 'claim')}",
            width=1.2 + 0.4 * min(edge.claims, 6),
            dashes=list(MARKS[edge.status].dashes) or False,
            smooth=_bend(edge, *parallels[edge.id]),
        )
    net.set_options(json.dumps(OPTIONS))
    nodes, edges, _, _, _, options = net.get_network_data()
    return {
        "title": view.title,
        "count": count_words(view),
        "focus": view.focus,
        "steps": view.steps,
        "pins": {pin.node: [pin.x, pin.y] for pin in view.pins},
        "nodes": nodes,
        "edges": edges,
        "options": json.loads(options) if isinstance(options, str) else options,
        "looks": {name: LOOKS[name].model_dump() for name in sorted({look_of(node.type).name for node in view.nodes})},
        "legend": legend(view),
    }


def edge_words(edge: NetworkEdge) -> str:
    """Say an edge as its line does: the relation, and the status unless it is plainly reported."""
    return edge.label if edge.status == "reported" else f"{edge.label} ({edge.status})"


def count_words(view: NetworkView) -> str:
    """Say how much is drawn, and of how much."""
    shown = amount(len(view.nodes), "name")
    if view.total > len(view.nodes):
        shown = f"{len(view.nodes)} of {amount(view.total, 'name')}"
    return f"{shown}, {amount(len(view.edges), 'link')}"


def legend(view: NetworkView) -> dict[str, list[dict[str, Any]]]:
    """List the looks and statuses that are in the picture, with the words for what they stand for."""
    types: dict[str, set[str]] = defaultdict(set)
    for node in view.nodes:
        types[look_of(node.type).name].add(in_words(node.type))
    words: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for status, mark in MARKS.items():
        if any(edge.status == status for edge in view.edges):
            words[mark.dashes].append(status)
    return {
        "looks": [{"look": name, "words": ", ".join(sorted(types[name]))} for name in LOOKS if name in types],
        "lines": [{"words": ", ".join(statuses), "dashes": list(dashes)} for dashes, statuses in words.items()],
    }


def _parallels(edges: tuple[NetworkEdge, ...]) -> dict[str, tuple[int, int]]:
    """Count which of how many edges between the same two nodes each one is."""
    between: dict[frozenset[str], list[str]] = defaultdict(list)
    for edge in edges:
        between[frozenset((edge.source, edge.target))].append(edge.id)
    return {edge: (place, len(ids)) for ids in between.values() for place, edge in enumerate(ids)}


def _bend(edge: NetworkEdge, place: int, count: int) -> dict[str, Any] | bool:
    """Bend parallel edges apart; which way is clockwise turns round with the direction of the edge."""
    bend = (place - (count - 1) / 2) * BEND * (1 if edge.source < edge.target else -1)
    return {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": abs(bend)} if bend else False


def _nothing() -> None:
    """Stand for the callback that makes Streamlit declare the trigger."""


@cache
def _library() -> ComponentRenderer:
    """Bring vis-network to the page by itself: a browser keeps what never changes, and is sent the rest anew."""
    return st.components.v2.component("onrecord_vis", js=vis_network() + COME)


@cache
def _component() -> ComponentRenderer:
    return st.components.v2.component(
        "onrecord_network",
        html='<div class="network"></div>',
        css=own(*STYLES),
        js=own(*SCRIPTS) + DRAW,
    )
