"""Actors against policies: who did what with which, each cell opening the claims behind it."""

import streamlit as st

from graph.answers import Graph, Node
from graph.explorer.choose import statuses_input
from graph.explorer.markup import fact_rows, heading, link, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.periods import day_input
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.table import table_csv, table_json
from graph.explorer.take import take_table
from graph.explorer.urls import href, node_id, node_ids
from graph.queries.matrix import COLUMNS, Cell, Matrix, Wanted, cell_facts, matrix
from graph.wording import kind_words

KINDS = ("Person", "Group", "Organization", "GovernmentBody", "Union", "AdvocacyGroup", "Court", "NewsOutlet")
ANY = "any"
ORDERS = {"facts": "Most facts first", "name": "By name", "first": "Who moved first"}
Sheet = dict[tuple[str, str], Cell]


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
        put(notice("No claim on record fits.", "An empty table says what was not read, not what did not happen."))
        return
    cells = {(cell.actor, cell.policy): cell for cell in found.cells}
    actors = _ordered(found, cells, order or "facts")
    put(_table(found, actors, cells), _coverage(found))
    _chosen(store, found, cells)
    _take(found, actors, cells)


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
        f"Policies (the {COLUMNS} with most on record, unless you choose)",
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


def _ordered(found: Matrix, cells: Sheet, order: str) -> list[Node]:
    if order == "name":
        return sorted(found.actors, key=lambda node: node.name.casefold())
    if order == "first":
        firsts = {
            node.id: min((c.first for c in cells.values() if c.actor == node.id and c.first), default="9999")
            for node in found.actors
        }
        return sorted(found.actors, key=lambda node: (firsts[node.id], node.name))
    return list(found.actors)


def _table(found: Matrix, actors: list[Node], cells: Sheet) -> str:
    head = "".join(f'<th scope="col">{node_link(policy, "stances")}</th>' for policy in found.policies)
    body = "".join(
        f'<tr><th scope="row">{node_link(actor)}</th>'
        + "".join(f"<td>{_cell(cells.get((actor.id, policy.id)))}</td>" for policy in found.policies)
        + "</tr>"
        for actor in actors
    )
    return (
        '<div class="or-table or-matrix" role="region" aria-label="Actors against policies" tabindex="0"><table>'
        f'<thead><tr><th scope="col">Who</th>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return '<span class="or-quiet" title="No document read so far says anything">–</span>'
    state = {key: value for key, value in st.query_params.to_dict().items() if key != "cell"}
    address = href("matrix", **state, cell=f"{cell.actor},{cell.policy}")
    return "<br>".join(link(_stance(*stance), address) for stance in cell.stances)


def _stance(heading: str, total: int, plain: int) -> str:
    words = heading.removesuffix(" it").lower()
    aside = "" if plain == total else f", {plain or 'none'} as plain fact"
    return f"{words} ({total}{aside})"


def _chosen(store: Graph, found: Matrix, cells: Sheet) -> None:
    actor, _, policy = (st.query_params.get("cell") or "").partition(",")
    cell = cells.get((actor, policy))
    if cell is None:
        return
    names = {node.id: node.name for node in (*found.actors, *found.policies)}
    put(
        heading(f"{names[actor]} and {names[policy]}", 2, f"{len(cell.claims)}"),
        fact_rows(rows(cell_facts(store, cell))),
    )


def _coverage(found: Matrix) -> str:
    empty = len(found.actors) * len(found.policies) - len(found.cells)
    cut = (
        f"Showing {len(found.actors)} of {found.actor_total} actors. " if len(found.actors) < found.actor_total else ""
    )
    return notice(
        f"{cut}{empty:,} cells are empty.",
        "A dash means that no document read so far says anything, not that nothing was done. What is no plain fact is "
        "alleged, denied, taken back, planned, required, only possible, said not to be so, or set aside by a person "
        "who checked it.",
    )


def _take(found: Matrix, actors: list[Node], cells: Sheet) -> None:
    names = ("actor", *(policy.name for policy in found.policies))
    lines = [(actor.name, *(_words(cells.get((actor.id, policy.id))) for policy in found.policies)) for actor in actors]
    count = f"{len(actors):,} actors and {len(found.policies)} policies"
    take_table(
        lambda: table_csv(names, lines),
        lambda: table_json(dict(zip(names, line, strict=True)) for line in lines),
        "Who did what with which policy",
        count,
    )


def _words(cell: Cell | None) -> str:
    return "; ".join(_stance(*stance) for stance in cell.stances) if cell else ""


def _ids(nodes: tuple[Node, ...]) -> tuple[str, ...]:
    return tuple(node.id for node in nodes)


PAGE = Page(order=10, title="Matrix", path="matrix", draw=draw, icon=":material/grid_on:", group="Who did what")

if __name__ == "__main__":
    PAGE.show()
