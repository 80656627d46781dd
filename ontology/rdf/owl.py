"""The ontology in OWL, inside both the DL and the RL profile.

Dates have no range here, because `xsd:date` is outside OWL 2's datatypes; SHACL checks them.
"""

import re

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from ontology.node import NAMESPACE, Entity
from ontology.rdf.alignments import SUPERCLASSES
from ontology.rdf.examples import EXAMPLES, example_of
from ontology.rdf.header import ONTOLOGY, add_header
from ontology.rdf.schemes import add_schemes
from ontology.rdf.terms import CLASSES, TERMS, XSD
from ontology.rdf.versions import RETIRED, retire
from ontology.relation import Ends, Relation
from ontology.vocabulary import NODE_TYPES, RELATIONS

RANGES = (f"{XSD}string", f"{XSD}integer", f"{XSD}boolean", f"{XSD}decimal", f"{XSD}anyURI")
# Jurisdiction is a place and an agent, so those two families alone may overlap.
APART = ("Agent", "Office", "Policy", "Law", "Lawsuit", "Document", "Event", "Claim", "Passage", "Source")


def words(name: str) -> str:
    """Write a class or property name as words: `GovernmentBody` as "government body"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()


def term(name: str) -> URIRef:
    """Give the IRI of a term of ours."""
    return URIRef(NAMESPACE + name)


def describe(graph: Graph, subject: URIRef, label: str, definition: str, example: str = "") -> None:
    """Add label, definition, example and the ontology that defines a term."""
    graph.add((subject, RDFS.label, Literal(label, lang="en")))
    graph.add((subject, SKOS.definition, Literal(definition, lang="en")))
    graph.add((subject, RDFS.isDefinedBy, ONTOLOGY))
    if example:
        graph.add((subject, SKOS.example, Literal(example, lang="en")))


def build_ontology() -> Graph:
    """Build the ontology from the vocabulary."""
    graph = Graph()
    add_header(graph)
    for kind in NODE_TYPES.values():
        _node_class(graph, kind)
    for name, definition in CLASSES.items():
        _class(graph, name, definition, EXAMPLES.get(name, ""))
    for verb in RELATIONS.values():
        _relation(graph, verb)
    _terms(graph)
    add_schemes(graph)
    retire(graph)
    for item in RETIRED:
        describe(graph, term(item.name), words(item.name), item.definition)
    _disjoint(graph, [term(name) for name in APART])
    _disjoint(graph, [term(name) for name in ("Place", *APART) if name != "Agent"])
    return graph


def _class(graph: Graph, name: str, definition: str, example: str) -> URIRef:
    iri = term(name)
    graph.add((iri, RDF.type, OWL.Class))
    describe(graph, iri, words(name), definition, example)
    if name in SUPERCLASSES:
        above = URIRef(SUPERCLASSES[name])
        graph.add((above, RDF.type, OWL.Class))
        graph.add((iri, RDFS.subClassOf, above))
    return iri


def _node_class(graph: Graph, kind: type[Entity]) -> None:
    iri = _class(graph, kind.type(), kind.definition(), example_of(kind))
    for base in kind.__bases__:
        if issubclass(base, Entity):
            graph.add((iri, RDFS.subClassOf, URIRef(base.iri)))


def _relation(graph: Graph, verb: type[Relation]) -> None:
    """A relation is an object property, and a class of claims whose ends it restricts."""
    edge, claim, above = URIRef(verb.iri()), term(verb.__name__), verb.parent()
    graph.add((edge, RDF.type, OWL.ObjectProperty))
    describe(graph, edge, verb.reads, verb.definition(), example_of(verb))
    graph.add((edge, RDFS.domain, _common(verb.domain)))
    graph.add((edge, RDFS.range, _common(verb.range)))
    graph.add((claim, RDF.type, OWL.Class))
    describe(graph, claim, f"claim: {verb.reads}", f"A claim that says: {verb.definition()}", example_of(verb))
    graph.add((claim, term("asserts"), edge))
    graph.add((claim, RDFS.subClassOf, term(above.__name__) if above else term("Claim")))
    if above:
        graph.add((edge, RDFS.subPropertyOf, URIRef(above.iri())))
    for end, kinds in (("subject", verb.domain), ("object", verb.range)):
        only = BNode()
        graph.add((only, RDF.type, OWL.Restriction))
        graph.add((only, OWL.onProperty, term(end)))
        graph.add((only, OWL.allValuesFrom, _common(kinds)))
        graph.add((claim, RDFS.subClassOf, only))


def _common(kinds: Ends) -> URIRef:
    """The nearest type above all kinds: a union would leave the RL profile, so the exact choice is left to SHACL."""
    shared = [t for t in kinds[0].__mro__ if issubclass(t, Entity) and all(issubclass(kind, t) for kind in kinds)]
    return URIRef(shared[0].iri)


def _terms(graph: Graph) -> None:
    for item in TERMS:
        iri = URIRef(item.iri)
        if not item.iri.startswith(NAMESPACE):
            continue
        graph.add((iri, RDF.type, OWL.DatatypeProperty if item.datatype else OWL.ObjectProperty))
        describe(graph, iri, words(item.name), item.definition)
        graph.add((iri, RDFS.domain, term(item.of)))
        if item.to:
            graph.add((iri, RDFS.range, term(item.to)))
        elif item.datatype in RANGES:
            graph.add((iri, RDFS.range, URIRef(item.datatype)))
        if not item.many:
            graph.add((iri, RDF.type, OWL.FunctionalProperty))


def _disjoint(graph: Graph, classes: list[URIRef]) -> None:
    axiom, members = BNode(), BNode()
    Collection(graph, members, list(classes))
    graph.add((axiom, RDF.type, OWL.AllDisjointClasses))
    graph.add((axiom, OWL.members, members))
