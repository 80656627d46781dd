"""A network as files that a reader takes along: a table of its links, GraphML, and a page of its own."""

import io

import streamlit as st

from graph.explorer.components.network import count_words, edge_words
from graph.explorer.components.standalone import standalone_html
from graph.explorer.components.views import NetworkView
from graph.explorer.pictures import edge_id
from graph.explorer.table import table_csv, table_json
from graph.explorer.take import take_table
from graph.graphml import Drawing
from graph.queries.neighbourhood import Neighbourhood

COLUMNS = ("subject", "link", "object", "status", "relation", "subject_id", "object_id", "claims")


def take_network(found: Neighbourhood, view: NetworkView) -> None:
    """Offer what is drawn as CSV, JSON, GraphML and a page that needs no network, with citation and address."""
    rows = links(found, view)
    take_table(
        lambda: table_csv(COLUMNS, (tuple(row.values()) for row in rows)),
        lambda: table_json(rows),
        view.title,
        f"{count_words(view)} between them",
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


def links(found: Neighbourhood, view: NetworkView) -> list[dict[str, object]]:
    """Write each link as a row, as it is drawn, with the ids of its claims."""
    names = {node.id: node.label for node in view.nodes}
    words = {edge.id: edge_words(edge) for edge in view.edges}
    return [
        dict(
            zip(
                COLUMNS,
                (
                    names[edge.subject],
                    words[edge_id(edge)],
                    names[edge.object],
                    edge.status,
                    edge.relation,
                    edge.subject,
                    edge.object,
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
            (
                edge.source,
                edge.target,
                edge.id,
                {
                    "label": edge_words(edge),
                    "relation": edge.relation,
                    "status": edge.status,
                    "claims": edge.claims,
                },
            )
            for edge in view.edges
        ],
    )
    stream = io.BytesIO()
    drawing.write(stream)
    return stream.getvalue()
