from datetime import date

import pytest

from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView, TimelineItem, TimelineView
from ontology.errors import InvalidRecord, UnknownType

ANN = NetworkNode(id="person/ann", label="Ann", type="Person")
LAW = NetworkNode(id="law/act", label="Act", type="Law")
EDGE = NetworkEdge(id="e", source=ANN.id, target=LAW.id, relation="opposed", label="opposed")


def test_a_type_relation_or_status_outside_the_vocabulary_is_refused():
    with pytest.raises(UnknownType, match="Persn"):
        NetworkNode(id="x", label="x", type="Persn")
    with pytest.raises(UnknownType, match="liked"):
        NetworkEdge(id="e", source="a", target="b", relation="liked", label="liked")
    with pytest.raises(InvalidRecord, match="status: 'rumoured'"):
        NetworkEdge(id="e", source="a", target="b", relation="opposed", label="opposed", status="rumoured")
    with pytest.raises(InvalidRecord, match="status: 'rumoured'"):
        TimelineItem(id="x", label="x", lane="", status="rumoured")


def test_an_edge_or_focus_without_its_node_is_refused():
    with pytest.raises(InvalidRecord, match="law/act, which is not among the nodes"):
        NetworkView(title="t", nodes=(ANN,), edges=(EDGE,), total=1)
    with pytest.raises(InvalidRecord, match="focus"):
        NetworkView(title="t", nodes=(ANN,), focus="law/act", total=1)


def test_an_id_that_occurs_twice_is_refused():
    with pytest.raises(InvalidRecord, match="twice"):
        NetworkView(title="t", nodes=(ANN, ANN), total=2)
    item = TimelineItem(id="x", label="x", lane="")
    with pytest.raises(InvalidRecord, match="twice"):
        TimelineView(title="t", items=(item, item))


def test_a_time_that_ends_before_it_begins_is_refused():
    with pytest.raises(InvalidRecord, match="before the earliest"):
        TimelineItem(id="x", label="x", lane="", earliest=date(2030, 2, 1), latest=date(2030, 1, 1))
