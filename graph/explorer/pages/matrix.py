"""Actors against policies: who did what with which, each cell opening the claims behind it."""

import streamlit as st

from graph.answers import Graph, Node
from graph.explorer.choose import statuses_input
from graph.explorer.doubted import doubted
from graph.explorer.markup import fact_rows, heading, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.periods import day_input
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.sheet import Cells, lines, sheet
from graph.explorer.take import take_rows
from graph.explorer.unread import unread
from graph.explorer.urls import node_id, node_ids
from graph.queries.matrix import COLUMNS, MOST, Matrix, Wanted, cell_facts, matrix
from graph.wording import amount, kind_words

KINDS = ("Person", "Group", "Organization", "GovernmentBody", "Union", "AdvocacyGroup", "Court", "NewsOutlet")
ANY = "any"
ORDERS = {"facts": "Most claims first", "name": "By name", "first": "Who moved first"}


def draw() -> None:
    """Draw the filters, the table, and the claims of the cell that the address names."""
    store = open_graph()
    put(
        heading("Who did what with which policy", 1),
        paragraph("People and bodies down, policies across. Each cell opens the claims and the sentences behind it."),
    )
    wanted = _filters()
    asked = node_ids(st.query_params.get("policies"))
    first = matrix(store, wanted.model_copy(update={"policies": asked}))
    found = _columns(store, wanted, first)
    office = _office(found)
    if office:
        found = matrix(store, wanted.model_copy(update={"policies": _ids(found.policies), "office": office}))
    order = st.segmented_control(
        "Order",
        list(ORDERS),
        key="order",
        bind="query-params",
        default="facts",
        required=True,
        format_func=lambda name: ORDERS[name],
    )
    if not found.cells:
        said = "An empty table says what was not read, not what did not happen."
        put(unread(store) or notice("No claim on record fits.", said))
        return
    cells = {(cell.actor, cell.policy): cell for cell in found.cells}
    actors = _ordered(found, cells, order or "facts")
    doubts = doubted(store, (*actors, *found.policies))
    put(sheet(found, actors, cells, doubts), _coverage(found))
    _chosen(store, found, cells)
    names, body = lines(found, actors, cells, doubts)
    take_rows(names, body, "Who did what with which policy", _extent(found))


def _filters() -> Wanted:
    with st.container(horizontal=True, key="matrix_filters"):
        kind = st.selectbox(
            "Kind of actor",
            [ANY, *KINDS],
            key="kind",
            bind="query-params",
            format_func=lambda name: "Any" if name == ANY else kind_words(name),
        )
        statuses = statuses_input()
        since, until = day_input("From", "since", last=False), day_input("Until", "until", last=True)
    return Wanted(kind=None if kind == ANY else kind, statuses=statuses, since=since, until=until)


def _columns(store: Graph, wanted: Wanted, found: Matrix) -> Matrix:
    names = {node.id: node.name for node in found.policies_known}
    chosen = st.multiselect(
        f"Policies{_usual(found.policy_total)}",
        list(names),
        default=list(_ids(found.policies)),
        key="matrix_policies",
        format_func=lambda identifier: names[identifier],
        max_selections=12,
    )
    if not chosen or set(chosen) == set(_ids(found.policies)):
        return found
    st.query_params["policies"] = ",".join(chosen)
    return matrix(store, wanted.model_copy(update={"policies": tuple(chosen)}))


def _usual(total: int) -> str:
    return f" (the {COLUMNS} with most on record of {total:,}, unless you choose)" if total > COLUMNS else ""


def _office(found: Matrix) -> str | None:
    names = {ANY: "Any", **{node.id: node.name for node in found.offices}}
    asked = node_id(st.query_params.get("office"))
    places = list(names)
    chosen = st.selectbox(
        "Office held at the time",
        places,
        index=places.index(asked) if asked in names else 0,
        key="matrix_office",
        format_func=lambda identifier: names[identifier],
        help="Kept are those on record as holding it, unless the dates of both are known and do not meet.",
    )
    if chosen == ANY:
        st.query_params.pop("office", None)
        return None
    st.query_params["office"] = chosen
    return chosen


def _ordered(found: Matrix, cells: Cells, order: str) -> list[Node]:
    if order == "name":
        return sorted(found.actors, key=lambda node: node.name.casefold())
    if order == "first":
        firsts = {
            node.id: min((c.first for c in cells.values() if c.actor == node.id and c.first), default="9999")
            for node in found.actors
        }
        return sorted(found.actors, key=lambda node: (firsts[node.id], node.name))
    return list(found.actors)


def _chosen(store: Graph, found: Matrix, cells: Cells) -> None:
    actor, _, policy = (st.query_params.get("cell") or "").partition(",")
    cell = cells.get((actor, policy))
    if cell is None:
        return
    names = {node.id: node.name for node in (*found.actors, *found.policies)}
    put(
        heading(f"{names[actor]} and {names[policy]}", 2, amount(len(cell.claims), "claim")),
        fact_rows(rows(cell_facts(store, cell))),
    )


def _coverage(found: Matrix) -> str:
    empty = amount(len(found.actors) * len(found.policies) - len(found.cells), "cell")
    capped = f" Made of the first {MOST:,} claims only; fewer policies leave none out." if found.is_cut else ""
    return notice(
        f"Showing {_extent(found)}; {empty} {'is' if empty.startswith('1 ') else 'are'} empty.{capped}",
        "A dash means that no document read so far says anything, not that nothing was done. The number beside a "
        "stance counts the claims that say so. What is no plain fact says so: “did not end”, “opposed, alleged”.",
    )


def _extent(found: Matrix) -> str:
    return (
        f"{_of(len(found.actors), found.actor_total)} people and bodies against "
        f"{_of(len(found.policies), found.policy_total)} policies"
    )


def _of(shown: int, total: int) -> str:
    return f"{shown:,} of {total:,}" if shown < total else f"all {total:,}"


def _ids(nodes: tuple[Node, ...]) -> tuple[str, ...]:
    return tuple(node.id for node in nodes)


PAGE = Page(order=10, title="Matrix", path="matrix", draw=draw, icon=":material/grid_on:", group="Who did what")

if __name__ == "__main__":
    PAGE.show()
