import pytest
from rdflib import Graph
from rdflib.namespace import FOAF, ORG, PROV, RDF, SDO, SKOS, DefinedNamespace

from ontology.node import NAMESPACE
from ontology.rdf.alignments import (
    CITO,
    CLOSE,
    CLOSE_PROPERTIES,
    ELI,
    FABIO,
    FTM,
    SCHEMA,
    SEM,
    SUPERCLASSES,
    build_alignments,
)
from ontology.rdf.alignments import FOAF as OUR_FOAF
from ontology.rdf.alignments import ORG as OUR_ORG
from ontology.rdf.owl import build_ontology
from ontology.rdf.terms import PROV as OUR_PROV

# The vocabularies whose terms rdflib knows, so that one that does not exist is found without a network.
KNOWN: dict[str, type[DefinedNamespace]] = {OUR_PROV: PROV, OUR_ORG: ORG, OUR_FOAF: FOAF, SCHEMA: SDO}
OTHERS = sorted({iri for table in (CLOSE, CLOSE_PROPERTIES) for others in table.values() for iri in others})


def test_every_vocabulary_that_is_promised_is_mapped() -> None:
    strong = set(SUPERCLASSES.values())
    for namespace in (OUR_PROV, OUR_ORG, SCHEMA, FABIO, CITO, ELI, SEM, OUR_FOAF, FTM):
        assert any(iri.startswith(namespace) for iri in [*OTHERS, *strong]), namespace
    assert SKOS.closeMatch in set(build_alignments().predicates())


def test_only_terms_of_ours_are_mapped() -> None:
    ontology = build_ontology()
    own = {str(s) for s in ontology.subjects(RDF.type) if str(s).startswith(NAMESPACE)}
    for name in (*CLOSE, *CLOSE_PROPERTIES, *SUPERCLASSES):
        assert NAMESPACE + name in own, name


@pytest.mark.parametrize("iri", [*OTHERS, *SUPERCLASSES.values()])
def test_a_term_of_others_exists(iri: str) -> None:
    for namespace, known in KNOWN.items():
        if iri.startswith(namespace):
            assert iri.removeprefix(namespace) in known, iri


def test_a_term_that_does_not_exist_would_be_found() -> None:
    assert "Persona" not in PROV and "Person" in PROV


def test_mappings_bind_nobody() -> None:
    graph: Graph = build_alignments()
    mapped = {p for s, p, _ in graph if str(s).startswith(NAMESPACE)}
    assert mapped == {SKOS.closeMatch}
