"""Nodes in triples: what they are, all the types above that, and what they are called."""

from functools import cache

from pyoxigraph import NamedNode, Triple

from graph.export.rdf.writing import TYPE, Triples, own, put, put_all
from ontology.node import Entity
from ontology.rdf.iris import iri
from ontology.vocabulary import labels


@cache
def types(kind: type[Entity]) -> tuple[NamedNode, ...]:
    """List a type and all above it, so that readers need no reasoner."""
    return tuple(own(label) for label in labels(kind))


def entity(record: Entity) -> Triples:
    """Write a node."""
    out: Triples = []
    subject = NamedNode(iri(record.id))
    out += [Triple(subject, TYPE, kind) for kind in types(type(record))]
    put(out, subject, "name", record.name)
    put_all(out, subject, "alias", record.aliases)
    out += external_ids(record)
    put(out, subject, "description", record.description)
    return out


def external_ids(record: Entity) -> Triples:
    """Write the ids that a node has elsewhere."""
    out: Triples = []
    subject = NamedNode(iri(record.id))
    put_all(out, subject, "external_id", (f"{scheme}={value}" for scheme, value in record.external_ids.items()))
    return out
