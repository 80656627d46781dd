import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.explorer.components.network import count_words, edge_words, legend, network, network_data
from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView, Picked

NODES = (
    NetworkNode(id="person/ann", label="Ann", type="Person", hint="Minister"),
    NetworkNode(id="program/returns", label="Returns", type="Program"),
    NetworkNode(id="union/clerks", label="Clerks", type="Union"),
    NetworkNode(id="advocacygroup/circle", label="Circle", type="AdvocacyGroup"),
)


def edge(key: str, ends: tuple[int, int], relation: str = "opposed", status: str = "reported", claims: int = 1):
    source, target = (NODES[i].id for i in ends)
    return NetworkEdge(
        id=key, source=source, target=target, relation=relation, label=relation, status=status, claims=claims
    )


def view(*edges: NetworkEdge, total: int = 4) -> NetworkView:
    return NetworkView(title="Returns", nodes=NODES, edges=edges, focus=NODES[1].id, total=total)


def test_parallel_edges_are_all_kept_and_bent_apart_whatever_their_direction():
    data = network_data(view(edge("a", (0, 1)), edge("b", (0, 1), "implemented"), edge("c", (1, 0), "opposed")))
    assert [e["id"] for e in data["edges"]] == ["a", "b", "c"]
    signs = {"curvedCW": 1, "curvedCCW": -1}
    bends = []
    for drawn in data["edges"]:
        turned = 1 if drawn["from"] < drawn["to"] else -1
        smooth = drawn["smooth"]
        bends.append(turned * signs[smooth["type"]] * smooth["roundness"] if smooth else 0)
    assert len(set(bends)) == 3
    assert sum(bends) == pytest.approx(0)


def test_a_single_edge_is_straight():
    assert network_data(view(edge("a", (0, 1))))["edges"][0]["smooth"] is False


def test_an_allegation_is_dashed_and_says_so_and_a_report_neither():
    data = network_data(view(edge("a", (0, 1), status="alleged"), edge("b", (2, 1))))
    alleged, reported = data["edges"]
    assert alleged["dashes"] and alleged["label"] == "opposed (alleged)"
    assert reported["dashes"] is False and reported["label"] == "opposed"
    assert alleged["title"] == "Ann opposed (alleged) Returns, 1 claim"


def test_more_claims_make_a_thicker_line():
    thin, thick = network_data(view(edge("a", (0, 1)), edge("b", (2, 1), claims=5)))["edges"]
    assert thick["width"] > thin["width"]
    assert "5 claims" in thick["title"]


def test_the_legend_lists_what_is_there_and_nothing_else():
    made = legend(view(edge("a", (0, 1)), edge("b", (2, 1), status="confirmed"), edge("c", (3, 1), status="alleged")))
    assert made["looks"] == [
        {"look": "Person", "words": "person"},
        {"look": "Organization", "words": "advocacy group, union"},
        {"look": "Policy", "words": "program"},
    ]
    assert [line["words"] for line in made["lines"]] == ["reported, confirmed", "alleged"]
    assert set(network_data(view())["looks"]) == {"Person", "Organization", "Policy"}


def test_a_cut_picture_says_of_how_many():
    assert count_words(view(edge("a", (0, 1)), total=4120)) == "4 of 4,120 names, 1 link"
    assert count_words(view()) == "4 names, 0 links"


def test_the_picture_is_the_same_each_time():
    one = view(edge("a", (0, 1)), edge("b", (2, 1)))
    assert network_data(one) == network_data(one)
    assert network_data(one)["options"]["layout"]["randomSeed"] == 7


def test_words_of_an_edge_name_every_status_but_the_plain_one():
    assert edge_words(edge("a", (0, 1), status="denied")) == "opposed (denied)"
    assert edge_words(edge("a", (0, 1))) == "opposed"


@given(st.text(min_size=1).filter(str.strip))
def test_whatever_a_title_holds_reaches_the_data_unchanged(words):
    node = NetworkNode(id="person/x", label=words, type="Person", hint=words)
    data = network_data(NetworkView(title=words, nodes=(node,), total=1))
    assert data["title"] == words
    assert data["nodes"][0]["label"] == words
    assert words in data["nodes"][0]["title"]


def answering(monkeypatch, answer):
    monkeypatch.setattr("graph.explorer.components.network._library", lambda: lambda **_: None)
    monkeypatch.setattr("graph.explorer.components.network._component", lambda: lambda **_: {"picked": answer})


def test_a_pick_is_given_and_one_of_what_is_no_longer_drawn_is_not(monkeypatch):
    drawn = view(edge("a", (0, 1)))
    answering(monkeypatch, {"id": "person/ann", "kind": "node", "action": "expand"})
    assert network(drawn, key="k") == Picked(id="person/ann", kind="node", action="expand")
    answering(monkeypatch, {"id": "person/gone", "kind": "node", "action": "select"})
    assert network(drawn, key="k") is None
    answering(monkeypatch, None)
    assert network(drawn, key="k") is None
