"""A parsed graph back as records: decisions, nodes, then each source with the claims that rest on it first.

It is the way back of `graph/export/triples.py`. What a graph says besides – plain edges, other vocabularies – is not
looked at here: a plain edge is what a claim comes to, and only the claim has a sentence.
"""

from collections.abc import Callable, Iterator

from pyoxigraph import NamedNode, Store

from ontology.claim import Claim
from ontology.document import Document
from ontology.errors import InvalidRecord
from ontology.rdf.claims import claim_of
from ontology.rdf.faults import Fault
from ontology.rdf.iris import iri
from ontology.rdf.sources import document_of
from ontology.rdf.statements import IRIS, Node, Said, subjects
from ontology.rdf.things import decision_of, nodes_of
from ontology.record import Record

Texts = Callable[[str], str | None]
"""Gives the text of a document that the reader has already, by its id."""


def records(store: Store, texts: Texts = lambda _: None) -> Iterator[Record | Fault]:
    """Read a graph as records; what cannot be one is given as its fault.

    A document whose text is neither in the graph nor at hand gets what its quotes tell of it. Evidence is compared with
    the text, whichever it is.
    """
    for subject in subjects(store, "Decision"):
        yield from _read(store, ("Decision", subject), lambda said: iter([decision_of(said)]))
    for subject in subjects(store, "Entity"):
        yield from _read(store, ("Entity", subject), nodes_of)
    for subject in subjects(store, "Source"):
        for found in _read(store, ("Source", subject), lambda said: iter([document_of(store, said, texts)])):
            yield found
            if isinstance(found, Document):
                yield from _claims(store, found)
    yield from _homeless(store)


def _read(store: Store, what: tuple[str, Node], make: Callable[[Said], Iterator[Record]]) -> Iterator[Record | Fault]:
    """Read a subject of a class; a fault names the field of the record, or that the parts do not fit together."""
    kind, subject = what
    said = Said(store, subject)
    try:
        yield from make(said)
    except InvalidRecord as error:
        yield Fault(said.short, *str(error).split(": ", 1))
    except ValueError as error:
        yield Fault(said.short, f"{kind}, read as a whole", str(error))


def _claims(store: Store, document: Document) -> Iterator[Record | Fault]:
    """Read the claims that rest on a document first, and compare them with its text."""
    found = {}
    for passage in store.quads_for_pattern(None, NamedNode(IRIS["source"]), NamedNode(iri(document.id)), None):
        for quad in store.quads_for_pattern(None, NamedNode(IRIS["evidence"]), passage.subject, None):
            found[str(quad.subject)] = quad.subject
    for key in sorted(found):
        for claim in _read(store, ("Claim", found[key]), lambda said: iter([claim_of(store, said)])):
            if not isinstance(claim, Claim):
                yield claim
            elif document.id in {said.document for said in claim.evidence}:
                try:
                    claim.check(document)
                except ValueError as error:
                    yield Fault(claim.id, "Claim.evidence", str(error))
                if claim.evidence[0].document == document.id:
                    yield claim


def _homeless(store: Store) -> Iterator[Fault]:
    """Name the claims that rest on no source of the graph."""
    for subject in subjects(store, "Claim"):
        said = Said(store, subject)
        for passage in said.links("evidence"):
            source = Said(store, NamedNode(passage)).links("source")
            if not any("Source" in Said(store, NamedNode(place)).types for place in source):
                yield Fault(said.short, "Claim.evidence", f"it rests on {passage}, whose source is not in this file")
