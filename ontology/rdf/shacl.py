"""The shapes that data must have; every property shape has an IRI, so that a report names the rule that failed."""

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, RDFS, SH

from ontology.node import NAMESPACE
from ontology.rdf.owl import term, words
from ontology.rdf.terms import CLASSES, OA, SCHEMES, XSD, Term, concept, terms_of
from ontology.relation import Ends
from ontology.vocabulary import NODE_TYPES, RELATIONS

NATURAL = f"{XSD}nonNegativeInteger"
# How a passage stands in its source is said in the words of Web Annotation: name, datatype and how often at least.
SELECTORS: dict[str, tuple[tuple[str, str, int], ...]] = {
    "TextQuoteSelector": (("exact", f"{XSD}string", 1), ("prefix", f"{XSD}string", 0), ("suffix", f"{XSD}string", 0)),
    "TextPositionSelector": (("start", NATURAL, 1), ("end", NATURAL, 1)),
}


def build_shapes() -> Graph:
    """Build the shapes from the vocabulary and the table of terms."""
    graph = Graph()
    graph.bind("k", NAMESPACE)
    graph.bind("sh", SH)
    for kind in NODE_TYPES.values():
        _shape(graph, kind.type())
    for name in ("Entity", *CLASSES):
        if name in SCHEMES:
            continue
        shape = _shape(graph, name)
        for item in terms_of(name):
            _property(graph, shape, name, item)
    for verb in RELATIONS.values():
        shape = _shape(graph, verb.__name__)
        for end, kinds in (("subject", verb.domain), ("object", verb.range)):
            _end(graph, shape, (verb.__name__, end), kinds)
    for name, selector in SELECTORS.items():
        _selector(graph, name, selector)
    _ends_before_it_starts(graph)
    return graph


def _shape(graph: Graph, name: str) -> URIRef:
    shape = term(f"{name}Shape")
    graph.add((shape, RDF.type, SH.NodeShape))
    graph.add((shape, SH.targetClass, term(name)))
    graph.add((shape, RDFS.label, Literal(words(name), lang="en")))
    return shape


def _property(graph: Graph, shape: URIRef, of: str, item: Term) -> None:
    rule = term(f"{of}Shape-{item.name}")
    graph.add((shape, SH.property, rule))
    graph.add((rule, RDF.type, SH.PropertyShape))
    graph.add((rule, SH.path, URIRef(item.iri)))
    graph.add((rule, SH.description, Literal(item.definition, lang="en")))
    if item.required:
        graph.add((rule, SH.minCount, Literal(1)))
    if not item.many:
        graph.add((rule, SH.maxCount, Literal(1)))
    if item.to in SCHEMES:
        members = BNode()
        Collection(graph, members, [URIRef(concept(item.to, word)) for word in SCHEMES[item.to]])
        graph.add((rule, SH["in"], members))
    elif item.to:
        graph.add((rule, SH["class"], term(item.to)))
        graph.add((rule, SH.nodeKind, SH.IRI))
    elif item.datatype:
        graph.add((rule, SH.datatype, URIRef(item.datatype)))
    else:
        graph.add((rule, SH.nodeKind, SH.IRI))


def _selector(graph: Graph, name: str, fields: tuple[tuple[str, str, int], ...]) -> None:
    shape = term(f"{name}Shape")
    graph.add((shape, RDF.type, SH.NodeShape))
    graph.add((shape, SH.targetClass, URIRef(OA + name)))
    graph.add((shape, RDFS.label, Literal(words(name), lang="en")))
    for field, datatype, least in fields:
        rule = term(f"{name}Shape-{field}")
        graph.add((shape, SH.property, rule))
        graph.add((rule, RDF.type, SH.PropertyShape))
        graph.add((rule, SH.path, URIRef(OA + field)))
        graph.add((rule, SH.maxCount, Literal(1)))
        if datatype == NATURAL:
            _natural(graph, rule)
        else:
            graph.add((rule, SH.datatype, URIRef(datatype)))
        if least:
            graph.add((rule, SH.minCount, Literal(least)))


def _natural(graph: Graph, rule: URIRef) -> None:
    """A number that is not negative: stores that reckon with numbers give it back as a plain integer."""
    choices = []
    for name in ("nonNegativeInteger", "integer"):
        choice = URIRef(f"{rule}-{name}")
        graph.add((choice, SH.datatype, URIRef(XSD + name)))
        choices.append(choice)
    members = BNode()
    Collection(graph, members, list(choices))
    graph.add((rule, SH["or"], members))
    graph.add((rule, SH.minInclusive, Literal(0)))


def _end(graph: Graph, shape: URIRef, name: tuple[str, str], kinds: Ends) -> None:
    rule = term(f"{name[0]}Shape-{name[1]}")
    graph.add((shape, SH.property, rule))
    graph.add((rule, RDF.type, SH.PropertyShape))
    graph.add((rule, SH.path, term(name[1])))
    if len(kinds) == 1:
        graph.add((rule, SH["class"], URIRef(kinds[0].iri)))
        return
    choices = []
    for kind in kinds:
        choice = term(f"{name[0]}Shape-{name[1]}-{kind.type()}")
        graph.add((choice, SH["class"], URIRef(kind.iri)))
        choices.append(choice)
    members = BNode()
    Collection(graph, members, list(choices))
    graph.add((rule, SH["or"], members))


def _ends_before_it_starts(graph: Graph) -> None:
    graph.add((term("ClaimShape-earliest"), SH.lessThanOrEquals, term("latest")))
