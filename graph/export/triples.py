"""Records as triples: a claim is a node of its own with its evidence, and a plain edge only where nobody disputes it.

A claim that is alleged, denied, retracted, negated or not actual has no plain edge, so that a reader who knows nothing
of claims cannot take it for a fact.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from pyoxigraph import Literal, NamedNode, Triple

from ontology.claim import Claim
from ontology.document import Document, Evidence
from ontology.node import NAMESPACE, Entity
from ontology.rdf.terms import DATA, OA, PROV, TERMS, XSD, concept
from ontology.record import Record
from ontology.vocabulary import labels

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
AS_FACT = frozenset({"reported", "confirmed", "found"})
CONTEXT_LENGTH = 32
_IRIS = {(term.of, term.name): NamedNode(term.iri) for term in TERMS}
_DATATYPES = {(term.of, term.name): NamedNode(term.datatype) for term in TERMS if term.datatype}
_STRING = f"{XSD}string"

Subject = NamedNode
Value = str | int | float | bool | date | None


def node(identifier: str) -> NamedNode:
    """Give the IRI of a node, claim or source by its id."""
    return NamedNode(DATA + identifier)


def triples(records: Iterable[Record]) -> Iterator[Triple]:
    """Write records as triples, those of one subject together; a plain edge is written once."""
    text: dict[str, str] = {}
    edges: set[Triple] = set()
    for record in records:
        if isinstance(record, Entity):
            yield from _entity(record)
        elif isinstance(record, Document):
            text = {record.id: record.text}
            yield from _source(record)
        elif isinstance(record, Claim):
            edge = _plain_edge(record)
            if edge and edge not in edges:
                edges.add(edge)
                yield edge
            yield from _claim(record)
            for evidence in record.evidence:
                yield from _passage(evidence, text.get(evidence.document, ""))


def _value(subject: Subject, of: str, name: str, value: Value) -> Iterator[Triple]:
    if value is None or value == "":
        return
    datatype = _DATATYPES[of, name]
    words = (
        value.isoformat() if isinstance(value, date) else str(value).lower() if isinstance(value, bool) else str(value)
    )
    literal = Literal(words) if datatype.value == _STRING else Literal(words, datatype=datatype)
    yield Triple(subject, _IRIS[of, name], literal)


def _link(subject: Subject, of: str, name: str, target: NamedNode) -> Triple:
    return Triple(subject, _IRIS[of, name], target)


def _entity(entity: Entity) -> Iterator[Triple]:
    subject = node(entity.id)
    for label in labels(type(entity)):
        yield Triple(subject, TYPE, NamedNode(NAMESPACE + label))
    yield from _value(subject, "Entity", "name", entity.name)
    for alias in sorted(set(entity.aliases)):
        yield from _value(subject, "Entity", "alias", alias)
    for scheme, identifier in sorted(entity.external_ids.items()):
        yield from _value(subject, "Entity", "external_id", f"{scheme}={identifier}")
    yield from _value(subject, "Entity", "description", entity.description)


def _source(document: Document) -> Iterator[Triple]:
    subject = node(document.id)
    yield Triple(subject, TYPE, NamedNode(NAMESPACE + "Source"))
    yield Triple(subject, TYPE, NamedNode(PROV + "Entity"))
    if document.publisher:
        yield _link(subject, "Source", "publisher", node(document.publisher))
    for author in document.authors:
        yield from _value(subject, "Source", "author", author)
    for name, value in {
        "title": document.title,
        "publication_date": document.published,
        "url": document.url,
        "language": document.language,
        "media_type": document.media_type,
        "sha256": document.sha256,
    }.items():
        yield from _value(subject, "Source", name, value)


def _plain_edge(claim: Claim) -> Triple | None:
    shown = claim.polarity == "affirmed" and claim.modality == "actual" and claim.status in AS_FACT
    if not shown or (claim.review and claim.review.verdict == "rejected"):
        return None
    return Triple(node(claim.subject), NamedNode(claim.verb.iri()), node(claim.object))


def _claim(claim: Claim) -> Iterator[Triple]:
    subject = node(claim.id)
    for verb in claim.verb.__mro__[:-2]:
        yield Triple(subject, TYPE, NamedNode(NAMESPACE + verb.__name__))
    yield Triple(subject, TYPE, NamedNode(NAMESPACE + "Claim"))
    yield Triple(subject, TYPE, NamedNode(PROV + "Entity"))
    yield _link(subject, "Claim", "subject", node(claim.subject))
    yield _link(subject, "Claim", "object", node(claim.object))
    yield _link(subject, "Claim", "polarity", NamedNode(concept("Polarity", claim.polarity)))
    yield _link(subject, "Claim", "status", NamedNode(concept("Status", claim.status)))
    yield _link(subject, "Claim", "modality", NamedNode(concept("Modality", claim.modality)))
    for source in claim.attributed_to:
        yield _link(subject, "Claim", "attributed_to", node(source))
    for name, value in _claim_values(claim).items():
        yield from _value(subject, "Claim", name, value)
    for evidence in claim.evidence:
        yield _link(subject, "Claim", "evidence", passage(evidence))
    for source in sorted({evidence.document for evidence in claim.evidence}):
        yield Triple(subject, NamedNode(PROV + "wasDerivedFrom"), node(source))


def _claim_values(claim: Claim) -> dict[str, Value]:
    return {
        "when": claim.when,
        "when_words": claim.when_words,
        "earliest": claim.time.earliest if claim.time else None,
        "latest": claim.time.latest if claim.time else None,
        **claim.properties,
        "extractor": f"{claim.extractor} {claim.version}",
        "confidence": f"{claim.confidence:.4f}",
        "review": claim.review.verdict if claim.review else None,
    }


def passage(evidence: Evidence) -> NamedNode:
    """Give the IRI of a passage: its source with the character range as fragment (RFC 5147)."""
    return NamedNode(f"{DATA}{evidence.document}#char={evidence.start},{evidence.end}")


def _passage(evidence: Evidence, text: str) -> Iterator[Triple]:
    """A passage is quoted (with what stands around it) and located: quotes survive edits, offsets are fast."""
    subject = passage(evidence)
    quote, position = (NamedNode(f"{subject.value}&{part}") for part in ("quote", "position"))
    yield Triple(subject, TYPE, NamedNode(NAMESPACE + "Passage"))
    yield Triple(subject, TYPE, NamedNode(OA + "SpecificResource"))
    yield from _value(subject, "Passage", "quote", evidence.quote)
    yield _link(subject, "Passage", "source", node(evidence.document))
    yield _link(subject, "Passage", "selector", quote)
    yield _link(subject, "Passage", "selector", position)
    yield Triple(quote, TYPE, NamedNode(OA + "TextQuoteSelector"))
    yield Triple(quote, NamedNode(OA + "exact"), Literal(evidence.quote))
    before = text[max(0, evidence.start - CONTEXT_LENGTH) : evidence.start]
    after = text[evidence.end : evidence.end + CONTEXT_LENGTH]
    for name, words in (("prefix", before), ("suffix", after)):
        if words:
            yield Triple(quote, NamedNode(OA + name), Literal(words))
    yield Triple(position, TYPE, NamedNode(OA + "TextPositionSelector"))
    for name, offset in (("start", evidence.start), ("end", evidence.end)):
        yield Triple(
            position, NamedNode(OA + name), Literal(str(offset), datatype=NamedNode(XSD + "nonNegativeInteger"))
        )
