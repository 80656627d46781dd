"""Parliaments and councils that go by their kind."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ontology.nodes.agents import GovernmentBody

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Parliament passed the Kite Act.", "Parliament", "Legislature"),
        ("On Monday the Senate rejected it.", "Senate", "Legislature"),
        ("The Lowmere city council banned kites.", "Lowmere city council", "GovernmentBody"),
        ("Kites were banned by the county council.", "county council", "GovernmentBody"),
    ],
)
def test_a_chamber_is_found(read: Read, text: str, name: str, kind: str) -> None:
    found = [m.entity for m in read(text).mentions if isinstance(m.entity, GovernmentBody)]
    assert [(each.name, each.type()) for each in found] == [(name, kind)]


@pytest.mark.parametrize("text", ["She dined at the House Tavern.", "They built a house by the lake."])
def test_a_house_is_no_chamber(read: Read, text: str) -> None:
    assert not any(isinstance(m.entity, GovernmentBody) for m in read(text).mentions)
