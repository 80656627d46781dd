import json
import os
import subprocess
import sys

import pyoxigraph
from pyshacl import validate
from rdflib import Graph, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN

from ontology.node import NAMESPACE
from ontology.rdf.__main__ import HERE, build
from ontology.rdf.context import build_context
from ontology.rdf.examples import example_of
from ontology.rdf.header import ONTOLOGY
from ontology.rdf.owl import build_ontology
from ontology.rdf.schemes import scheme_iri
from ontology.rdf.shacl import build_shapes
from ontology.rdf.terms import CLASSES, SCHEMES, TERMS
from ontology.vocabulary import NODE_TYPES, RELATIONS

PREFIXES = f"""
@prefix k: <{NAMESPACE}> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@base <https://example.org/> .
"""
GOOD = """
<union> a k:Union, k:Organization, k:Agent, k:Entity ; rdfs:label "Union" .
<scheme> a k:Program, k:Policy, k:Entity ; rdfs:label "Scheme" .
<source> a k:Source ; dcterms:format "text/plain" ; k:sha256 "0" ; k:path "a.txt" ; k:characters 21 .
<passage> a k:Passage ; k:quote "The union opposed it." ; oa:hasSource <source> ; oa:hasSelector <position> .
<position> a oa:TextPositionSelector ; oa:start "0"^^xsd:nonNegativeInteger ; oa:end 21 .
<claim> a k:Claim, k:Opposed ; k:subject <union> ; k:object <scheme> ; k:polarity k:Polarity-affirmed ;
  k:status k:Status-reported ; k:modality k:Modality-actual ; k:evidence <passage> ;
  k:extractor "test" ; k:extractorVersion "1" ; k:confidence 1.0 ;
  k:earliest "2019-11-01"^^xsd:date ; k:latest "2019-11-30"^^xsd:date .
"""


def report(data: str) -> tuple[bool, str]:
    conforms, _, text = validate(Graph().parse(data=PREFIXES + data), shacl_graph=build_shapes())
    return conforms, text


def test_the_files_are_a_fresh_build() -> None:
    for name, text in build().items():
        assert (HERE / name).read_text(encoding="utf-8") == text, f"{name}: run make ontology"


def test_a_build_does_not_depend_on_the_order_of_hashes() -> None:
    program = "from ontology.rdf.__main__ import build; import sys; sys.stdout.write(build()['shapes.ttl'])"
    built = [
        subprocess.run(
            [sys.executable, "-c", program], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert built[0] == built[1] != b""


def test_every_term_is_labelled_defined_and_typed() -> None:
    graph = build_ontology()
    own = {s for s in graph.subjects() if isinstance(s, URIRef) and s.startswith(NAMESPACE)} - {
        URIRef(NAMESPACE + "asserts")
    }
    assert len(own) > len(NODE_TYPES) + 2 * len(RELATIONS)
    for term in own:
        assert (term, RDF.type, None) in graph
        assert (term, RDFS.label, None) in graph
        assert (term, SKOS.definition, None) in graph


def test_every_class_and_relation_has_an_example_of_its_own() -> None:
    graph = build_ontology()
    classes = [*NODE_TYPES, *CLASSES, *(verb.__name__ for verb in RELATIONS.values())]
    for name in [*classes, *(verb.iri().removeprefix(NAMESPACE) for verb in RELATIONS.values())]:
        found = list(graph.objects(URIRef(NAMESPACE + name), SKOS.example))
        assert len(found) == 1, f"{name}: give it `example = …` beside its definition"
    examples = [example_of(kind) for kind in (*NODE_TYPES.values(), *RELATIONS.values())]
    assert len(set(examples)) == len(examples)


def test_the_header_says_what_a_reader_needs() -> None:
    graph = build_ontology()
    for term in (
        DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.created, DCTERMS.modified, OWL.versionInfo,
        VANN.preferredNamespacePrefix, VANN.preferredNamespaceUri,
    ):  # fmt: skip
        assert graph.value(ONTOLOGY, term), term
    assert graph.value(ONTOLOGY, OWL.versionIRI) == URIRef("https://w3id.org/on-record/0.1.0")
    assert isinstance(graph.value(ONTOLOGY, DCTERMS.license), URIRef)
    assert not list(graph.objects(None, OWL.imports)), "the ontology is read without a network"


def test_status_polarity_and_modality_are_concepts_of_a_scheme() -> None:
    graph = build_ontology()
    for name, values in SCHEMES.items():
        assert {str(graph.value(c, SKOS.notation)) for c in graph.subjects(SKOS.inScheme, scheme_iri(name))} == {
            *values
        }
    alleged = URIRef(f"{NAMESPACE}Status-alleged")
    assert (alleged, RDF.type, SKOS.Concept) in graph and (alleged, RDF.type, URIRef(NAMESPACE + "Status")) in graph


def test_types_and_relations_keep_their_parents() -> None:
    graph = build_ontology()
    k = NAMESPACE
    assert (URIRef(k + "Jurisdiction"), RDFS.subClassOf, URIRef(k + "Place")) in graph
    assert (URIRef(k + "refused"), RDFS.subPropertyOf, URIRef(k + "opposed")) in graph
    assert (URIRef(k + "Refused"), RDFS.subClassOf, URIRef(k + "Opposed")) in graph
    assert (URIRef(k + "implemented"), RDFS.range, URIRef(k + "Policy")) in graph
    assert (URIRef(k + "partyTo"), RDFS.domain, URIRef(k + "Entity")) in graph


def test_nothing_leaves_the_rl_profile() -> None:
    graph = build_ontology()
    assert not list(graph.subject_objects(OWL.unionOf))
    assert not list(graph.subject_objects(OWL.someValuesFrom))


def test_short_names_mean_one_thing() -> None:
    names = [*RELATIONS, *(term.name for term in TERMS), *NODE_TYPES, *(verb.__name__ for verb in RELATIONS.values())]
    assert len(set(names)) == len(names)
    assert set(names) <= set(build_context()["@context"])


def test_good_data_conforms() -> None:
    conforms, text = report(GOOD)
    assert conforms, text


def test_each_kind_of_bad_data_is_named() -> None:
    for good, bad, rule in [
        ("k:evidence <passage> ;", "", "ClaimShape-evidence"),
        ("k:Status-reported", "k:Status-rumoured", "ClaimShape-status"),
        ("k:object <scheme>", "k:object <union>", "OpposedShape-object"),
        ('"2019-11-30"^^xsd:date', '"2019-10-30"^^xsd:date', "ClaimShape-earliest"),
        ('"2019-11-01"^^xsd:date', '"2019"^^xsd:gYear', "ClaimShape-earliest"),
        ('; rdfs:label "Union"', "", "EntityShape-name"),
        ("oa:end 21", "oa:end -1", "TextPositionSelectorShape-end"),
        ("; oa:hasSelector <position>", "", "PassageShape-selector"),
    ]:
        assert good in GOOD
        conforms, text = report(GOOD.replace(good, bad))
        assert not conforms
        assert rule in text


def test_the_context_reads_the_names_it_writes() -> None:
    document = {**build_context(), "id": "union/a", "type": "Union", "name": "A", "opposed": "program/b"}
    triples = {str(quad.triple) for quad in pyoxigraph.parse(json.dumps(document), pyoxigraph.RdfFormat.JSON_LD)}
    base = "https://w3id.org/on-record/id/"
    assert f"<{base}union/a> <{NAMESPACE}opposed> <{base}program/b>" in triples
    assert f'<{base}union/a> <{RDFS.label}> "A"' in triples
