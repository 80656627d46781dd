"""Claims in triples: a claim is a node of its own with its evidence, and a plain edge only where nobody disputes it.

A claim that is alleged, denied, retracted, negated or not actual has no plain edge, nor has one that somebody rejected
or corrected, so that a reader who knows nothing of claims cannot take it for a fact.
"""

from functools import cache

from pyoxigraph import NamedNode, Triple

from graph.export.caution import cautions
from graph.export.rdf.writing import TYPE, Triples, link, own, prov, put
from ontology.claim import Claim, Mention, Review
from ontology.nodes.agents import Agent
from ontology.rdf.iris import claim_iri, iri, passage_iri, span_iri
from ontology.rdf.terms import concept
from ontology.relation import Relation
from ontology.time import Time
from ontology.vocabulary import RELATIONS, type_of

DERIVED, ATTRIBUTED = prov("wasDerivedFrom"), prov("wasAttributedTo")


def _kinds(verb: type[Relation]) -> tuple[NamedNode, ...]:
    """List the class of a claim and all above it."""
    own_kinds = (own(above.__name__) for above in verb.__mro__ if issubclass(above, Relation) and above is not Relation)
    return (*own_kinds, own("Claim"), prov("Entity"))


KINDS = {name: _kinds(verb) for name, verb in RELATIONS.items()}
EDGES = {name: NamedNode(verb.iri()) for name, verb in RELATIONS.items()}


@cache
def _concept(scheme: str, word: str) -> NamedNode:
    return NamedNode(concept(scheme, word))


def is_fact(claim: Claim, review: Review | None) -> bool:
    """Say whether a claim, with what was last decided about it, stands as something nobody disputes."""
    return not cautions(claim, review)


def asserted(claim: Claim) -> Triple:
    """Give the plain edge that a claim would assert."""
    return Triple(NamedNode(iri(claim.subject)), EDGES[claim.relation], NamedNode(iri(claim.object)))


def told(claim: Claim, review: Review | None) -> Triples:
    """Write a claim; `review` is what was last decided about it."""
    out: Triples = []
    subject = NamedNode(claim_iri(claim.id))
    out += [Triple(subject, TYPE, kind) for kind in KINDS[claim.relation]]
    link(out, subject, "subject", NamedNode(iri(claim.subject)))
    link(out, subject, "object", NamedNode(iri(claim.object)))
    put(out, subject, "relation", claim.relation)
    link(out, subject, "polarity", _concept("Polarity", claim.polarity))
    link(out, subject, "status", _concept("Status", claim.status))
    link(out, subject, "modality", _concept("Modality", claim.modality))
    for speaker in claim.attributed_to:
        target = NamedNode(iri(speaker))
        link(out, subject, "attributed_to", target)
        if issubclass(type_of(speaker), Agent):
            out.append(Triple(subject, ATTRIBUTED, target))
    _values(out, subject, claim)
    _reviews(out, subject, claim.review, review)
    _evidence(out, subject, claim)
    return out


def _values(out: Triples, subject: NamedNode, claim: Claim) -> None:
    if claim.when is not None:
        time = Time.parse(claim.when)
        put(out, subject, "when", claim.when)
        put(out, subject, "earliest", time.earliest.isoformat() if time.earliest else None)
        put(out, subject, "latest", time.latest.isoformat() if time.latest else None)
    put(out, subject, "when_words", claim.when_words)
    for name, value in claim.properties.items():
        put(out, subject, name, value)
    put(out, subject, "extractor", claim.extractor)
    put(out, subject, "extractor_version", claim.version)
    put(out, subject, "confidence", claim.confidence)


def _reviews(out: Triples, subject: NamedNode, own_review: Review | None, last: Review | None) -> None:
    for review, names in (
        (last, ("review", "reviewed_by", "reviewed_at")),
        (own_review, ("own_review", "own_reviewed_by", "own_reviewed_at")),
    ):
        if review:
            for name, value in zip(names, (review.verdict, review.by, review.at), strict=True):
                put(out, subject, name, value)


def _evidence(out: Triples, subject: NamedNode, claim: Claim) -> None:
    for said in claim.evidence:
        link(out, subject, "evidence", NamedNode(passage_iri(said)))
    first = claim.evidence[0].document
    for name, mention in (("subject_mention", claim.subject_mention), ("object_mention", claim.object_mention)):
        if mention:
            link(out, subject, name, NamedNode(mention_iri(first, mention)))
    for document in sorted({said.document for said in claim.evidence}):
        out.append(Triple(subject, DERIVED, NamedNode(iri(document))))


def mention_iri(document: str, mention: Mention) -> str:
    """Give the IRI of the words that name one end of a claim."""
    return f"{span_iri(document, mention.start, mention.end)}&mention"
