"""The lanes of a timeline."""

import pytest

from graph.answers import Node
from graph.explorer.lanes import LANES, MOST, OTHERS, lanes
from tests.graph.explorer.test_markup import fact

SUED = fact(subject=Node(id="union/u", name="U"), relation="plaintiff_in", object=Node(id="lawsuit/l", name="L"))
OPPOSED = fact()
EXPOSED = fact(subject=Node(id="leakincident/x", name="X"), relation="exposed", object=Node(id="place/p", name="P"))


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("kind", ["In court", "Where they stand", "Leaks, reports and statements"]),
        ("actor", ["U", "A", OTHERS]),
        ("policy", ["L", "B", OTHERS]),
        ("name", [OTHERS, "B", OTHERS]),
    ],
)
def test_a_fact_stands_where_the_reader_asks(by, expected):
    assert by in LANES and lanes([SUED, OPPOSED, EXPOSED], by, ["program/b"]) == expected


def test_beyond_a_dozen_lanes_the_least_busy_share_one():
    facts = [
        fact(subject=Node(id=f"person/p{i}", name=f"P{i:02}")) for i in range(MOST + 3) for _ in range(1 + (i < 5))
    ]
    named = lanes(facts, "actor", [])
    assert len(set(named)) == MOST + 1 and named.count(OTHERS) == 3
    assert {f"P{i:02}" for i in range(5)} <= set(named)
