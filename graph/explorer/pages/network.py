"""Who and what a node is connected with: the picture, what can be done to it, and the same as a table."""

import streamlit as st

from graph.answers import Graph, Node
from graph.explorer.about_node import head
from graph.explorer.again import again
from graph.explorer.choose import asked_or_choose, relations_of_families
from graph.explorer.components.network import network as picture
from graph.explorer.components.views import Picked
from graph.explorer.doubted import doubt_chip, doubted
from graph.explorer.files import take_network
from graph.explorer.markup import bullets, fact_rows, heading, kind_chip, link, notice, put, stay_link, text
from graph.explorer.page import Page
from graph.explorer.periods import day_input
from graph.explorer.pictures import edge_id, network_table, network_view
from graph.explorer.pins import read_pins, write_pins
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.steps import Step, hidden, parts, read_steps, write_steps
from graph.explorer.urls import href
from graph.queries.connection import connection
from graph.queries.neighbourhood import Neighbourhood, Wanted, neighbourhood, ties
from graph.wording import STATUS_WORDS, amount, of_total
from ontology.vocabulary import RELATIONS

SIZES = {"20": 20, "60": 60, "150": 150}
DRAWN = ("reported", "alleged", "confirmed", "found")  # what is denied or taken back has no line


def draw() -> None:
    """Draw the network around the node that the address names."""
    store = open_graph()
    identifier = asked_or_choose(store, "network", "Network", "Choose whom or what it is about.")
    if identifier is None:
        return
    steps = read_steps(st.query_params.get("steps"))
    about = st.container()
    wanted, size = _filters(hidden(steps, identifier))
    found = again(
        store,
        ("network", identifier, steps, size, wanted),
        lambda: neighbourhood(store, identifier, parts(steps), size, wanted),
    )
    with about:
        head(store, found.centre, "network")
    if len(found.nodes) == 1:
        put(_alone(wanted))
        return
    put(_coverage(found))
    doubts = doubted(store, found.nodes)
    view = network_view(found, doubts, steps=len(steps), pins=read_pins(st.query_params.get("pins")))
    _answer(picture(view, key=f"network {identifier}"), identifier, steps)
    _hidden(found, steps)
    _focus(store, found, steps, wanted)
    put(heading("The same as a table", 2), network_table(found, doubts))
    take_network(found, view)


def _filters(left: tuple[str, ...]) -> tuple[Wanted, int]:
    with st.expander("Choose which links are drawn, and how many"):
        relations = relations_of_families("Only claims about")
        statuses = st.pills(
            "Only claims that are",
            DRAWN,
            selection_mode="multi",
            key="status",
            bind="query-params",
            format_func=lambda name: STATUS_WORDS[name],
        )
        with st.container(horizontal=True):
            since, until = day_input("From", "since", last=False), day_input("Until", "until", last=True)
            size = st.segmented_control(
                "Draw at most", list(SIZES), key="size", bind="query-params", default="60", required=True
            )
    wanted = Wanted(relations=relations, statuses=tuple(statuses or ()), since=since, until=until, hidden=left)
    return wanted, SIZES.get(size or "60", 60)


def _answer(picked: Picked | None, centre: str, steps: tuple[Step, ...]) -> None:
    if picked is None:
        return
    if picked.action == "pin":
        _state("pins", write_pins(picked.pins))
    elif picked.action == "undo":
        _keep(steps[:-1])
    elif picked.action == "hide" and picked.kind == "node" and picked.id != centre:
        if st.query_params.get("focus") == picked.id:
            del st.query_params["focus"]
        _keep((*steps, Step("hide", picked.id)))
    elif picked.action == "expand" and picked.kind == "node" and picked.id != centre:
        _keep((*steps, Step("add", picked.id)))
    else:
        st.query_params["focus"] = picked.id


def _keep(steps: tuple[Step, ...]) -> None:
    _state("steps", write_steps(steps))
    st.rerun()


def _state(name: str, written: str) -> None:
    if written:
        st.query_params[name] = written
    else:
        st.query_params.pop(name, None)


def _hidden(found: Neighbourhood, steps: tuple[Step, ...]) -> None:
    if found.hidden:
        kept = {node.id: [step for step in steps if step != Step("hide", node.id)] for node in found.hidden}
        back = ", ".join(f"{text(n.name)} ({stay_link('show it', _here(kept[n.id]))})" for n in found.hidden)
        put(f"<p>Hidden: {back}</p>")


def _focus(store: Graph, found: Neighbourhood, steps: tuple[Step, ...], wanted: Wanted) -> None:
    focus = st.query_params.get("focus")
    for node in found.nodes:
        if node.id == focus:
            _node(store, node, found, (steps, wanted))
    for edge in found.edges:
        if edge_id(edge) == focus:
            held = connection(store, edge.subject, edge.object)
            put(heading("What connects the two", 2, of_total(len(held.facts), held.total)), fact_rows(rows(held.facts)))


def _node(store: Graph, node: Node, found: Neighbourhood, state: tuple[tuple[Step, ...], Wanted]) -> None:
    steps, wanted = state
    ways = [link("All claims about it", href("entity", id=node.id))]
    held = ""
    if node.id != found.centre.id:
        ways += [
            stay_link("Show all its links here too", _here((*steps, Step("add", node.id)))),
            stay_link("Hide it", _here((*steps, Step("hide", node.id)))),
            link("Put it in the middle", href("network", id=node.id)),
        ]
        between = connection(store, found.centre.id, node.id)
        words = f"Between it and {found.centre.name}"
        held = heading(words, 3, of_total(len(between.facts), between.total)) if between.facts else ""
        held += fact_rows(rows(between.facts))
    doubt = doubt_chip(doubted(store, [node]).get(node.id))
    around = ties(store, node.id, tuple(n.id for n in found.nodes), wanted).ties
    listed = []
    for tie in around:
        verb = RELATIONS[tie.relation]
        words = f"{verb.reads if tie.outward else verb.reads_back}: {tie.total:,}"
        fresh = tie.total - tie.shown
        more = stay_link(f"show {fresh:,} more", _here((*steps, Step("add", node.id, tie.relation))))
        listed.append(f"{text(words)}{f' – {more}' if fresh else ', all drawn'}")
    put(
        f"<h2>{text(node.name)} {kind_chip(node)}{doubt}</h2><p>{' · '.join(ways)}</p>",
        heading("Its links, counted", 3) if listed else "",
        bullets(listed),
        held,
    )


def _here(steps: tuple[Step, ...] | list[Step]) -> str:
    """Give the address of this very view with other steps."""
    return href("network", **{**st.query_params.to_dict(), "steps": write_steps(steps)})


def _alone(wanted: Wanted) -> str:
    if wanted == Wanted():
        return notice("Nothing is connected with it.", "No document read so far says what it has to do with others.")
    return notice("No link fits.", "Take a choice away, or show again what is hidden.")


def _coverage(found: Neighbourhood) -> str:
    shown = len(found.nodes)
    if len(found.edges) < found.edge_total:
        links = f"{len(found.edges):,} of {found.edge_total:,} links"
        return notice(
            f"Showing {links} between {shown} of {amount(found.total, 'name')}.",
            "Draw fewer names, or choose kinds of claims, to see all links between them.",
        )
    if shown == found.total:
        return notice(
            f"All {amount(shown, 'name')} are drawn.", "Lines are claims told by documents; alleged ones say so."
        )
    return notice(
        f"Showing {shown} of {amount(found.total, 'name')}, those with most claims first.",
        "The tab Claims lists everything.",
    )


PAGE = Page(order=21, title="Network", path="network", draw=draw, icon=":material/hub:", group="When and with whom")

if __name__ == "__main__":
    PAGE.show()
