"""The JSON-LD context: the short names that records and exports may be read by."""

from typing import Any

from ontology.node import NAMESPACE
from ontology.rdf.terms import CLASSES, DATA, DCTERMS, OA, PROV, RDFS, SCHEMES, SKOS, TERMS, XSD
from ontology.vocabulary import NODE_TYPES, RELATIONS

PREFIXES = {"k": NAMESPACE, "rdfs": RDFS, "skos": SKOS, "dcterms": DCTERMS, "prov": PROV, "oa": OA, "xsd": XSD}


def build_context() -> dict[str, Any]:
    """Build the context from the vocabulary; relations are properties between nodes, terms those of claims."""
    context: dict[str, Any] = {"@version": 1.1, "@base": DATA, "id": "@id", "type": "@type", **PREFIXES}
    own = [name for name in CLASSES if name not in SCHEMES]
    for name in (*NODE_TYPES, *own, *(verb.__name__ for verb in RELATIONS.values())):
        context[name] = NAMESPACE + name
    for verb in RELATIONS.values():
        context[verb.name()] = {"@id": verb.iri(), "@type": "@id"}
    for term in TERMS:
        value = "@id" if term.datatype is None else term.datatype
        context[term.name] = {"@id": term.iri, "@type": value}
    return {"@context": context}
