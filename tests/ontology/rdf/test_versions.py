from collections.abc import Callable

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF

from ontology.node import NAMESPACE
from ontology.rdf.__main__ import HERE
from ontology.rdf.header import ONTOLOGY
from ontology.rdf.owl import build_ontology
from ontology.rdf.versions import VERSIONS, Retired, current, owed, prior, retire

RELEASED = HERE / "released"


def ontology(version: str, **terms: URIRef) -> Graph:
    graph = Graph()
    graph.add((ONTOLOGY, OWL.versionInfo, Literal(version)))
    for name, kind in terms.items():
        graph.add((URIRef(NAMESPACE + name), RDF.type, kind))
    return graph


def test_every_released_version_gets_what_it_is_owed() -> None:
    assert {path.stem for path in RELEASED.glob("*.ttl")} == {version.number for version in VERSIONS[:-1]}
    for path in sorted(RELEASED.glob("*.ttl")):
        assert owed(Graph().parse(path), build_ontology()) == [], path.name


def test_versions_rise() -> None:
    numbers = [tuple(map(int, version.number.split("."))) for version in VERSIONS]
    assert numbers == sorted(set(numbers)) and all(len(number) == 3 for number in numbers)
    assert [version.day for version in VERSIONS] == sorted(version.day for version in VERSIONS)
    assert current() == VERSIONS[-1] and prior() != current()


def test_the_vocabulary_owes_itself_nothing_and_a_lost_class_is_named() -> None:
    now = build_ontology()
    assert owed(now, now) == []
    lost = build_ontology()
    lost.remove((URIRef(NAMESPACE + "Union"), None, None))
    assert owed(now, lost) == [f"{NAMESPACE}Union is gone; retire it first (ontology/rdf/versions.py)"]


@pytest.mark.parametrize("kind", [OWL.ObjectProperty, OWL.DatatypeProperty])
def test_a_term_never_becomes_something_else(kind: URIRef) -> None:
    before, now = ontology("0.1.0", Quay=OWL.Class), ontology("1.0.0", Quay=kind)
    assert owed(before, now) == [f"{NAMESPACE}Quay has become something else; take a new name"]


def retired(graph: Graph) -> None:
    retire(graph, (Retired("Quay", "Class", "Where ships lie.", "0.2.0", "Pier"),))


def nothing(graph: Graph) -> None:
    pass


@pytest.mark.parametrize(
    ("before", "now", "change", "faults"),
    [
        ("0.1.0", "0.2.0", nothing, 1),  # a minor version drops nothing
        ("0.1.0", "1.0.0", nothing, 1),  # not even a major one what was never retired
        ("0.2.0", "0.3.0", retired, 1),  # retired terms stay until the next major version
        ("0.2.0", "1.0.0", retired, 0),
    ],
)
def test_a_term_goes_only_in_a_major_version_after_it_was_retired(
    before: str, now: str, change: Callable[[Graph], None], faults: int
) -> None:
    old = ontology(before, Quay=OWL.Class)
    change(old)
    assert len(owed(old, ontology(now, Pier=OWL.Class))) == faults


def test_a_retired_term_is_marked_and_names_its_successor() -> None:
    graph = Graph()
    retired(graph)
    quay, pier = URIRef(NAMESPACE + "Quay"), URIRef(NAMESPACE + "Pier")
    assert (quay, OWL.deprecated, Literal(True)) in graph
    assert (quay, DCTERMS.isReplacedBy, pier) in graph
    assert owed(ontology("0.1.0", Quay=OWL.Class), graph) == []
