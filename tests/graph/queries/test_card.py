"""The schema card counts what there is, and says so where it does not."""

from graph.queries import card as module
from graph.queries.card import card
from graph.store import Store


def test_every_number_is_the_one_that_cypher_gives(story: Store) -> None:
    found = module._card(story)
    # What was read has the label Document too, as a name of that type has.
    for base, kinds in (("Entity", found.nodes), ("Claim|Passage|Source|Decision", found.records)):
        for kind in kinds:
            counted = story.console(f"MATCH (n:{base}) WHERE n:{kind.name} RETURN count(n)").rows
            assert counted == ((kind.total,),), kind.name
    for kind in (*found.edges, *found.structure):
        counted = story.console(f"MATCH ()-[r:{kind.name}]->() RETURN count(r)").rows
        assert counted == ((kind.total,),), kind.name
    assert card(story) == found


def test_a_graph_with_too_many_edges_has_its_types_listed_without_numbers(story: Store, monkeypatch) -> None:
    counted = module._card(story)
    monkeypatch.setattr(module, "COUNTED", 1)
    listed = module._card(story)
    assert [kind.name for kind in listed.edges] == [kind.name for kind in counted.edges]
    assert {kind.total for kind in listed.edges} == {None}
    assert {kind.name for kind in listed.structure if kind.total is None} == {"ATTRIBUTED_TO", "EVIDENCE"}
    assert listed.nodes == counted.nodes and listed.records == counted.records
