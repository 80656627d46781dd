"""The words that triples are made of: predicates and datatypes from the table of terms, values as RDF writes them."""

from collections.abc import Iterable
from decimal import Decimal

from pyoxigraph import Literal, NamedNode, Triple

from ontology.node import NAMESPACE
from ontology.rdf.terms import OA, PROV, TERMS, XSD

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
REIFIES = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies")
NATURAL = NamedNode(XSD + "nonNegativeInteger")
PREDICATES = {term.name: NamedNode(term.iri) for term in TERMS}
_DATATYPES = {term.name: NamedNode(term.datatype) for term in TERMS if term.datatype not in (None, f"{XSD}string")}

Triples = list[Triple]


def own(name: str) -> NamedNode:
    """Give a class or concept of ours."""
    return NamedNode(NAMESPACE + name)


def prov(name: str) -> NamedNode:
    """Give a term of PROV."""
    return NamedNode(PROV + name)


def oa(name: str) -> NamedNode:
    """Give a term of Web Annotation."""
    return NamedNode(OA + name)


def put(out: Triples, subject: NamedNode, name: str, value: str | int | float | bool | None) -> None:
    """Add a value of a term; None adds nothing."""
    if value is None:
        return
    datatype = _DATATYPES.get(name)
    words = value if isinstance(value, str) else _written(value)
    out.append(Triple(subject, PREDICATES[name], Literal(words, datatype=datatype) if datatype else Literal(words)))


def put_all(out: Triples, subject: NamedNode, name: str, values: Iterable[str]) -> None:
    """Add several values of a term, each once and in order."""
    for value in sorted(set(values)):
        put(out, subject, name, value)


def link(out: Triples, subject: NamedNode, name: str, target: NamedNode) -> None:
    """Add a link to something that has an IRI."""
    out.append(Triple(subject, PREDICATES[name], target))


def _written(value: float | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    # All digits that tell this number from its neighbours, without an exponent, which xsd:decimal does not know.
    return format(Decimal(repr(value)), "f")
