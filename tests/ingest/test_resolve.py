"""One record for each node, in whatever order its records come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.resolve import merge, resolve
from ontology.nodes.agents import Person, Union
from ontology.vocabulary import make_node

NAMES = st.sampled_from(["Ruth Alder", "R. Alder", "Alder", "Minister Alder", "Ruth M. Alder"])
RECORDS = st.builds(
    lambda name, aliases: Person(id="person/ruth-alder", name=name, aliases=tuple(aliases)),
    NAMES,
    st.lists(NAMES, max_size=3, unique=True),
)


@given(st.lists(RECORDS, min_size=1, max_size=5), st.randoms())
def test_order_does_not_matter_and_no_name_is_lost(records: list[Person], random: st.DataObject) -> None:
    shuffled = list(records)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    merged = merge(records)
    assert merged == merge(shuffled)
    assert {merged.name, *merged.aliases} == {name for r in records for name in (r.name, *r.aliases)}
    assert len(merged.name) == max(len(r.name) for r in records)


@given(st.lists(RECORDS, min_size=1, max_size=5))
def test_resolving_again_changes_nothing(records: list[Person]) -> None:
    once = list(resolve(records))
    assert list(resolve(once)) == once


def test_nodes_come_in_order_of_id() -> None:
    nodes = [make_node("Union", "Harbor Union"), make_node("Person", "Ruth Alder"), make_node("Union", "Harbor Union")]
    assert [node.id for node in resolve(nodes)] == ["person/ruth-alder", "union/harbor-union"]


def test_external_ids_and_the_longest_description_are_kept() -> None:
    left = Union(id="union/a", name="A", external_ids={"wikidata": "Q1"}, description="a union")
    right = Union(id="union/a", name="A", external_ids={"lei": "5"}, description="a union of dockers")
    merged = merge([left, right])
    assert merged.external_ids == {"lei": "5", "wikidata": "Q1"}
    assert merged.description == "a union of dockers"


def test_records_of_two_nodes_are_refused() -> None:
    with pytest.raises(ValueError, match="of one node"):
        merge([make_node("Person", "A"), make_node("Person", "B")])
