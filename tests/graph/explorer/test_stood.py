"""A cell says in its words what is no plain fact."""

import pytest

from graph.answers import Node
from graph.explorer.stood import stood
from graph.queries.matrix import Stood

UNION, CREWS = Node(id="union/pilots", name="Pilots"), Node(id="group/crews", name="crews of the port")


@pytest.mark.parametrize(
    ("actor", "relation", "cautions", "words"),
    [
        (UNION, "opposed", (), "opposed (2)"),
        (UNION, "party_to", (), "is a party to (2)"),
        (CREWS, "party_to", (), "are a party to (2)"),
        (UNION, "implemented", ("not so",), "did not implement (2)"),
        (UNION, "implemented", ("required",), "must implement (2)"),
        (UNION, "ended", ("planned",), "is to end (2)"),
        (CREWS, "ended", ("planned", "not so"), "are not to end (2)"),
        (UNION, "issued", ("alleged", "not so"), "did not issue, alleged (2)"),
        (UNION, "supported", ("rejected",), "supported, rejected on review (2)"),
    ],
)
def test_what_somebody_did_is_worded(actor, relation, cautions, words):
    assert stood(Stood(relation=relation, cautions=cautions, total=2), actor) == words
