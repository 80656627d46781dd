import re
from pathlib import Path

import pytest

from ontology.errors import InvalidRecord, UnknownType
from ontology.node import Entity
from ontology.vocabulary import NODE_TYPES, RELATIONS, kinds, labels, make_node, node_type, relation, type_of

DESIGN = Path(__file__).parents[3] / "shared" / "design" / "vocabulary.md"


def test_every_type_and_relation_has_a_definition_and_an_iri_of_its_own() -> None:
    terms = [*NODE_TYPES.values(), *RELATIONS.values()]
    assert all(len(term.definition()) > 5 for term in terms)
    iris = [t.iri for t in NODE_TYPES.values()] + [r.iri() for r in RELATIONS.values()]
    assert len(set(iris)) == len(iris)


def test_relations_have_ends_and_words_to_be_read_by() -> None:
    for verb in RELATIONS.values():
        assert verb.domain, verb
        assert verb.range, verb
        assert verb.reads, verb
        assert verb.reads_back, verb


def test_no_label_and_relationship_share_a_name() -> None:
    """The embedded database has one namespace for both."""
    assert not {name.lower() for name in NODE_TYPES} & {verb.edge().lower() for verb in RELATIONS.values()}


@pytest.mark.shared
def test_the_vocabulary_is_the_one_designed() -> None:
    if not DESIGN.exists():
        pytest.skip("the design is not beside this checkout")
    nodes, relations = DESIGN.read_text(encoding="utf-8").split("## Relations")
    rows = re.findall(r"^\| (\w+) \| (\w+(?:, \w+)*) \|", nodes, re.M)
    designed = {name: set(parents.split(", ")) for name, parents in rows if name != "type"}
    for name, parents in designed.items():
        assert {base.__name__ for base in NODE_TYPES[name].__bases__} == parents
    assert set(designed) == set(NODE_TYPES) - {"Entity"}
    verbs = re.findall(r"^\| (\w+) \| ([\w, ]+) → ([\w, ]+?)(?: \((\w+)\))? \|", relations, re.M)
    verbs = [row for row in verbs if row[0] != "relation"]
    for name, domain, target, parent in verbs:
        verb = RELATIONS[name]
        assert [t.type() for t in verb.domain] == domain.split(", "), name
        assert [t.type() for t in verb.range] == target.split(", "), name
        assert (verb.parent().name() if (above := verb.parent()) and above else "") == parent  # type: ignore[union-attr]
    assert {name for name, *_ in verbs} == set(RELATIONS)


def test_a_node_carries_the_labels_of_all_its_ancestors() -> None:
    assert labels(NODE_TYPES["Union"]) == ("Union", "Organization", "Agent", "Entity")
    assert set(labels(NODE_TYPES["Jurisdiction"])) == {
        "Jurisdiction", "Place", "GovernmentBody", "Organization", "Agent", "Entity",
    }  # fmt: skip


def test_kinds_of_a_type_leave_out_what_no_node_can_be() -> None:
    assert {t.type() for t in kinds(NODE_TYPES["Policy"])} == {"Program", "Rule", "Agreement", "Directive"}
    assert NODE_TYPES["Official"] not in kinds(NODE_TYPES["Person"])


@pytest.mark.parametrize("kind", ["Policy", "Agent", "Entity", "Official"])
def test_an_abstract_or_derived_type_has_no_nodes(kind: str) -> None:
    with pytest.raises(InvalidRecord, match=kind):
        NODE_TYPES[kind](id=f"{kind.lower()}/x", name="x")


@pytest.mark.parametrize("identifier", ["person/x", "union/", "union/Upper", "union/two words", "union"])
def test_an_id_names_its_type(identifier: str) -> None:
    with pytest.raises(InvalidRecord, match="Union.id"):
        NODE_TYPES["Union"](id=identifier, name="x")


def test_what_is_not_in_the_vocabulary_is_named() -> None:
    with pytest.raises(UnknownType, match="'Wizard' is no node type"):
        node_type("Wizard")
    with pytest.raises(UnknownType, match="'bewitched' is no relation"):
        relation("bewitched")
    with pytest.raises(UnknownType, match="policy"):
        type_of("policy/x")


def test_a_made_node_reads_back_its_type() -> None:
    made = make_node("Program", "Migrant Protection Protocols", aliases=("MPP",))
    assert (made.id, type_of(made.id)) == ("program/migrant-protection-protocols", NODE_TYPES["Program"])
    assert isinstance(made, Entity)
