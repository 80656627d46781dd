"""Status, polarity and modality as SKOS concepts: what a claim is like is a word of a scheme, not free text."""

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from ontology.node import NAMESPACE
from ontology.rdf.header import ONTOLOGY
from ontology.rdf.terms import SCHEMES, concept


def scheme_iri(name: str) -> URIRef:
    """Give the IRI of the scheme that the concepts of a class make up."""
    return URIRef(f"{NAMESPACE}{name}Scheme")


def add_schemes(graph: Graph) -> None:
    """Add each scheme with its concepts, which are stated to differ: a reasoner takes two names for one thing else."""
    for kind in (SKOS.Concept, SKOS.ConceptScheme):
        graph.add((kind, RDF.type, OWL.Class))
    for link in (SKOS.inScheme, SKOS.topConceptOf):
        graph.add((link, RDF.type, OWL.ObjectProperty))
    for name, values in SCHEMES.items():
        graph.add((URIRef(NAMESPACE + name), RDFS.subClassOf, SKOS.Concept))
        scheme = scheme_iri(name)
        graph.add((scheme, RDF.type, OWL.NamedIndividual))
        graph.add((scheme, RDF.type, SKOS.ConceptScheme))
        _describe(graph, scheme, f"scheme: {name.lower()}", f"What a claim's {name.lower()} may be.")
        iris = [URIRef(concept(name, word)) for word in values]
        for iri, (word, definition) in zip(iris, values.items(), strict=True):
            _concept(graph, (iri, scheme, URIRef(NAMESPACE + name)), word, definition)
        different, members = BNode(), BNode()
        Collection(graph, members, list(iris))
        graph.add((different, RDF.type, OWL.AllDifferent))
        graph.add((different, OWL.distinctMembers, members))


def _concept(graph: Graph, terms: tuple[URIRef, URIRef, URIRef], word: str, definition: str) -> None:
    iri, scheme, kind = terms
    for above in (OWL.NamedIndividual, SKOS.Concept, kind):
        graph.add((iri, RDF.type, above))
    graph.add((iri, SKOS.inScheme, scheme))
    graph.add((iri, SKOS.topConceptOf, scheme))
    graph.add((iri, SKOS.notation, Literal(word)))
    _describe(graph, iri, word, definition)


def _describe(graph: Graph, iri: URIRef, label: str, definition: str) -> None:
    graph.add((iri, RDFS.label, Literal(label, lang="en")))
    graph.add((iri, SKOS.prefLabel, Literal(label, lang="en")))
    graph.add((iri, SKOS.definition, Literal(definition, lang="en")))
    graph.add((iri, RDFS.isDefinedBy, ONTOLOGY))
