"""The matrix as a table, on its page and to take along."""

from collections.abc import Mapping, Sequence

import streamlit as st

from graph.answers import Node
from graph.explorer.doubted import doubt_chip, with_doubt
from graph.explorer.markup import link, node_link
from graph.explorer.stood import stood
from graph.explorer.urls import href
from graph.queries.matrix import Cell, Matrix

Cells = Mapping[tuple[str, str], Cell]


def sheet(found: Matrix, actors: Sequence[Node], cells: Cells, doubts: Mapping[str, str]) -> str:
    """Write actors against policies, each cell a link to its claims; `doubts` words who and what may not be there."""
    head = "".join(
        f'<th scope="col">{node_link(policy, "stances")}{doubt_chip(doubts.get(policy.id))}</th>'
        for policy in found.policies
    )
    body = "".join(
        f'<tr><th scope="row">{node_link(actor)}{doubt_chip(doubts.get(actor.id))}</th>'
        + "".join(f"<td>{_cell(actor, cells.get((actor.id, policy.id)))}</td>" for policy in found.policies)
        + "</tr>"
        for actor in actors
    )
    return (
        '<div class="or-table or-matrix" role="region" aria-label="Actors against policies" tabindex="0"><table>'
        f'<thead><tr><th scope="col">Who</th>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def lines(
    found: Matrix, actors: Sequence[Node], cells: Cells, doubts: Mapping[str, str]
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Give the same as plain words: the head of the table, and a line for each actor."""
    names = ("actor", *(with_doubt(policy.name, doubts.get(policy.id)) for policy in found.policies))
    body = [
        (
            with_doubt(actor.name, doubts.get(actor.id)),
            *(_words(actor, cells.get((actor.id, policy.id))) for policy in found.policies),
        )
        for actor in actors
    ]
    return names, body


def _cell(actor: Node, cell: Cell | None) -> str:
    if cell is None:
        return '<span class="or-quiet" title="No document read so far says anything">–</span>'
    state = {key: value for key, value in st.query_params.to_dict().items() if key != "cell"}
    address = href("matrix", **state, cell=f"{cell.actor},{cell.policy}")
    return "<br>".join(link(stood(one, actor), address) for one in cell.stances)


def _words(actor: Node, cell: Cell | None) -> str:
    return "; ".join(stood(one, actor) for one in cell.stances) if cell else ""
