"""A network as files that a reader takes along: a table of its links, GraphML, and a page of its own."""

import io

import streamlit as st

from graph.explorer.components.standalone import standalone_html
from graph.explorer.components.views import NetworkView
from graph.explorer.table import table_csv, table_json
from graph.explorer.take import take_table
from graph.graphml import Drawing
from graph.queries.neighbourhood import Neighbourhood

COLUMNS = ("subject", "subject_id", "relation", "object", "object_id", "status", "claims")


def take_network(found: Neighbourhood, view: NetworkView) -> None:
    """Offer what is drawn as CSV, JSON, GraphML and a page that needs no network, with citation and address."""
    rows = links(found)
    take_table(
        lambda: table_csv(COLUMNS, (tuple(row.values()) for row in rows)),
        lambda: table_json(rows),
        view.title,
        f"{len(view.nodes)} names and {len(view.edges)} links between them",
        key="network_take",
    )
    name = found.centre.id.partition("/")[2][:60]
    with st.container(horizontal=True, key="network_files"):
        st.download_button(
            "GraphML", lambda: graphml(view), f"{name}.graphml", "application/graphml+xml", on_click="ignore"
        )
        st.download_button(
            "Page that opens anywhere", lambda: standalone_html(view), f"{name}.html", "text/html", on_click="ignore"
        )


def links(found: Neighbourhood) -> list[dict[str, object]]:
    """Write each link as a row, with the ids of its claims."""
    names = {node.id: node.name for node in found.nodes}
    return [
        dict(
            zip(
                COLUMNS,
                (
                    names[edge.subject],
                    edge.subject,
                    edge.relation,
                    names[edge.object],
                    edge.object,
                    edge.status,
                    " ".join(edge.claims),
                ),
                strict=True,
            )
        )
        for edge in found.edges
    ]


def graphml(view: NetworkView) -> bytes:
    """Write a network as GraphML, each link with its relation, status and how many claims it stands for."""
    drawing = Drawing()
    drawing.add(
        nodes=[(node.id, {"label": node.label, "type": node.type, "hint": node.hint}) for node in view.nodes],
        edges=[
            (edge.source, edge.target, edge.id, {"label": edge.relation, "status": edge.status, "claims": edge.claims})
            for edge in view.edges
        ],
    )
    stream = io.BytesIO()
    drawing.write(stream)
    return stream.getvalue()
