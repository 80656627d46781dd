"""What the ontology says of itself: title, version, licence, and the foreign terms that it uses."""

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, XSD

from ontology.node import NAMESPACE
from ontology.rdf.versions import VERSIONS, current, prior

ONTOLOGY = URIRef(NAMESPACE.rstrip("#"))
ALIGNMENTS = URIRef(NAMESPACE.removesuffix("ns#") + "alignments")
LICENCE = URIRef("https://creativecommons.org/licenses/by/4.0/")
TITLE = "On Record: policies, events and who says so"
ABOUT = (
    "Who implemented, opposed, signed, leaked, sued over or ruled on what, when and according to whom: claims with "
    "their sources' own sentences, which keep what is alleged apart from what is so."
)
# Used as annotations alone, so that what others say of these terms binds no reader of ours, and the file stays in DL.
ANNOTATIONS = (
    DCTERMS.title, DCTERMS.description, DCTERMS.license, DCTERMS.creator, DCTERMS.created, DCTERMS.modified,
    DCTERMS.isReplacedBy, SKOS.definition, SKOS.altLabel, SKOS.prefLabel, SKOS.example, SKOS.notation,
    VANN.preferredNamespacePrefix, VANN.preferredNamespaceUri, URIRef(NAMESPACE + "asserts"),
)  # fmt: skip


def add_header(graph: Graph) -> None:
    """Add the header of the ontology; days come from the table of versions, never from the clock."""
    _bind(graph)
    graph.add((ONTOLOGY, DCTERMS.title, Literal(TITLE, lang="en")))
    graph.add((ONTOLOGY, RDFS.label, Literal("On Record", lang="en")))
    graph.add((ONTOLOGY, DCTERMS.description, Literal(ABOUT, lang="en")))
    graph.add((ONTOLOGY, VANN.preferredNamespacePrefix, Literal("k")))
    graph.add((ONTOLOGY, VANN.preferredNamespaceUri, Literal(NAMESPACE)))
    _version(graph, ONTOLOGY, "")
    for annotation in ANNOTATIONS:
        graph.add((annotation, RDF.type, OWL.AnnotationProperty))


def add_alignments_header(graph: Graph) -> None:
    """Add the header of the file of mappings; it imports nothing, so that it can be read without a network."""
    _bind(graph)
    title = "On Record: how its terms stand to those of other vocabularies"
    graph.add((ALIGNMENTS, DCTERMS.title, Literal(title, lang="en")))
    graph.add((ALIGNMENTS, RDFS.seeAlso, ONTOLOGY))
    _version(graph, ALIGNMENTS, "/alignments")
    for annotation in (DCTERMS.title, DCTERMS.license, DCTERMS.creator, DCTERMS.created, DCTERMS.modified):
        graph.add((annotation, RDF.type, OWL.AnnotationProperty))


def _version(graph: Graph, iri: URIRef, part: str) -> None:
    version, before = current(), prior()
    graph.add((iri, RDF.type, OWL.Ontology))
    graph.add((iri, OWL.versionIRI, URIRef(version.iri + part)))
    graph.add((iri, OWL.versionInfo, Literal(version.number)))
    if before:
        graph.add((iri, OWL.priorVersion, URIRef(before.iri + part)))
    graph.add((iri, DCTERMS.license, LICENCE))
    graph.add((iri, DCTERMS.creator, Literal("The On Record project", lang="en")))
    for term, day in ((DCTERMS.created, VERSIONS[0].day), (DCTERMS.modified, version.day)):
        # A moment, because OWL 2 has no datatype for a day.
        graph.add((iri, term, Literal(f"{day}T00:00:00Z", datatype=XSD.dateTime)))


def _bind(graph: Graph) -> None:
    for prefix, namespace in (("k", NAMESPACE), ("skos", SKOS), ("dcterms", DCTERMS), ("vann", VANN)):
        graph.bind(prefix, namespace)
