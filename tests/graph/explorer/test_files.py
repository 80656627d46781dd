"""A network as files."""

import io

import networkx

from graph.answers import Node
from graph.explorer.files import COLUMNS, graphml, links
from graph.explorer.pictures import network_view
from graph.queries.neighbourhood import Edge, Neighbourhood
from tests.graph.story import PAYLOAD

FOUND = Neighbourhood(
    centre=Node(id="person/a", name=f"A {PAYLOAD} \x00"),
    nodes=(Node(id="person/a", name=f"A {PAYLOAD} \x00"), Node(id="program/b", name="B")),
    edges=tuple(
        Edge(subject="person/a", relation=r, object="program/b", status="alleged", claims=("claim/1", "claim/2"))
        for r in ("opposed", "implemented")
    ),
    total=2,
)
VIEW = network_view(FOUND, {"program/b": "only planned"})


def test_graphml_holds_every_link_and_no_markup_of_a_name():
    written = graphml(VIEW)
    assert b"<img" not in written
    read = networkx.read_graphml(io.BytesIO(written), force_multigraph=True)
    assert {held["label"] for _, _, held in read.edges(data=True)} == {
        "opposed (alleged)",
        "implemented (alleged)",
    }
    assert all(held["status"] == "alleged" and held["claims"] == 2 for _, _, held in read.edges(data=True))
    assert read.nodes["person/a"]["label"] == f"A {PAYLOAD} \ufffd"


def test_a_row_names_both_ends_and_all_claims():
    row = links(FOUND, VIEW)[0]
    assert tuple(row) == COLUMNS and (row["object"], row["link"]) == ("B (only planned)", "opposed (alleged)")
    assert row["claims"] == "claim/1 claim/2"
