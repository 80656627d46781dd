"""Records as a stream of triples, those of one subject together; memory does not grow with their texts.

Decisions come first in a stream of records, because what was decided about a claim says whether it has a plain edge.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from pyoxigraph import DefaultGraph, NamedNode, Quad, Triple

from graph.export.rdf.claims import asserted, is_fact, mention_iri, told
from graph.export.rdf.decisions import decision
from graph.export.rdf.entities import entity, external_ids
from graph.export.rdf.passages import mention, passage
from graph.export.rdf.sources import source
from graph.export.rdf.writing import REIFIES, TYPE, Triples, own
from graph.export.standing import Standing, same, standing
from graph.store.same import Groups
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.node import Entity
from ontology.rdf.iris import claim_iri, iri, passage_iri
from ontology.rdf.terms import SAME_AS
from ontology.record import Record
from ontology.relations.tenure import HeldOffice

OFFICIAL = own("Official")
ONE = NamedNode(SAME_AS)
Batch = tuple[str, Triples]
"""Some triples, and the id of the document that says so; none for nodes, decisions and plain edges."""


def triples(records: Iterable[Record], *, text: bool = False) -> Iterator[Triple]:
    """Write records as triples; with `text`, those of documents have their texts."""
    return chain.from_iterable(found for _, found in Stream(text).batches(records))


def quads(records: Iterable[Record], *, text: bool = False) -> Iterator[Quad]:
    """Write records as quads: what a document says stands in a graph of its own, named by the document."""
    for document, found in Stream(text).batches(records):
        graph = NamedNode(iri(document)) if document else DefaultGraph()
        for triple in found:
            yield Quad(triple.subject, triple.predicate, triple.object, graph)


def reified(records: Iterable[Record], *, text: bool = False) -> Iterator[Triple]:
    """Write records as triples in which each claim also reifies the edge that it is about (RDF 1.2)."""
    stream = Stream(text, reify=True)
    return chain.from_iterable(found for _, found in stream.batches(records))


@dataclass(slots=True)
class Stream:
    """Writes records one after the other, and what several of them share once.

    What was written is remembered by a hash of 64 bits, some hundred bytes for each plain edge and passage.
    """

    text: bool = False
    reify: bool = False
    _seen: set[int] = field(default_factory=set)
    _mentions: set[str] = field(default_factory=set)
    _document: str = ""
    _text: str = ""
    _node: str = ""
    _decisions: list[Decision] = field(default_factory=list)
    _standing: Standing | None = None
    _ends: set[str] = field(default_factory=set)
    _groups: Groups | None = None
    _waiting: list[Entity] = field(default_factory=list)

    def batches(self, records: Iterable[Record]) -> Iterator[Batch]:
        """Write records as they come; nodes that may be the same as others wait until all nodes are known."""
        for record in records:
            if isinstance(record, Entity):
                if record.id in self._decided().ends:
                    self._ends.add(record.id)
                if self._groups is None:
                    self._groups = same(self._decisions)
                if record.id in self._groups.named:
                    self._waiting.append(record)
                else:
                    yield self._entity(record, {})
                continue
            if not isinstance(record, Decision):
                yield from self._waited()
            if isinstance(record, Claim):
                yield from self._claim(record)
            elif isinstance(record, Document):
                self._document, self._text, self._mentions = record.id, record.text, set()
                yield record.id, source(record, text=self.text)
            elif isinstance(record, Decision):
                self._decisions.append(record)
                self._standing = self._groups = None
                yield "", decision(record)
        yield from self._waited()

    def _waited(self) -> Iterator[Batch]:
        """Write the nodes that waited; of a joining both ends must be there."""
        waiting, self._waiting = self._waiting, []
        places = same(self._decisions).places({node.id for node in waiting}) if waiting else {}
        yield from (self._entity(node, places) for node in waiting)

    def _entity(self, node: Entity, places: Mapping[str, str]) -> Batch:
        """Write a node, and that it is the same as the one under whose name it stands by what people decided."""
        if node.id == self._node:
            return "", external_ids(node)
        self._node = node.id
        out = entity(node)
        if place := places.get(node.id):
            out.append(Triple(NamedNode(iri(node.id)), ONE, NamedNode(iri(place))))
        return "", out

    def _claim(self, claim: Claim) -> Iterator[Batch]:
        review = self._decided().last(claim, self._ends)
        edge = asserted(claim)
        if is_fact(claim, review):
            yield "", self._edge(claim, edge)
        out = told(claim, review)
        if self.reify:
            out.append(Triple(NamedNode(claim_iri(claim.id)), REIFIES, edge))
        document = claim.evidence[0].document
        for evidence in claim.evidence:
            if self._new(passage_iri(evidence)):
                out += passage(evidence, self._text if evidence.document == self._document else "")
        for words in (claim.subject_mention, claim.object_mention):
            if words and (key := mention_iri(document, words)) not in self._mentions:
                self._mentions.add(key)
                out += mention(document, words)
        yield document, out

    def _edge(self, claim: Claim, edge: Triple) -> Triples:
        """Write a plain edge once; whoever held an office is an official."""
        out: Triples = []
        if self._new(f"{claim.subject} {claim.relation} {claim.object}"):
            out.append(edge)
            if issubclass(claim.verb, HeldOffice) and self._new(f"{claim.subject} official"):
                out.append(Triple(edge.subject, TYPE, OFFICIAL))
        return out

    def _decided(self) -> Standing:
        if self._standing is None:
            self._standing = standing(self._decisions)
        return self._standing

    def _new(self, words: str) -> bool:
        key = hash(words)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True
