"""Count what was judged: precision, recall, and the share of right fields."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.evaluate.judge import Judgement


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a document or of all; shares lie between 0 and 1, rounded to three places.

    `splits` counts the nodes that stand for an entity for which another node stands already.
    """

    nodes: int
    entity_precision: float
    entity_recall: float
    entity_f1: float
    splits: int
    type: float
    claims: int
    claim_precision: float
    claim_recall: float
    claim_f1: float
    claim_precision_found: float
    claim_recall_found: float
    polarity: float
    status: float
    modality: float
    attributed_to: float
    when: float
    properties: float
    attributed_to_where_gold_has_one: float
    when_where_gold_has_one: float


@dataclass(frozen=True, slots=True)
class Share:
    """How one relation or type of node fares: how many were predicted, how many are right, must be there, are there."""

    name: str
    predicted: int
    right: int
    must: int
    found: int

    @property
    def precision(self) -> float:
        """The share of what was predicted that is right."""
        return _ratio(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """The share of what must be there that is."""
        return _ratio(self.found, self.must)


def count(judged: Judgement) -> Figures:
    """Count a judgement."""
    matched = [node for node in judged.nodes if node.entities]
    found = [claim for claim in judged.claims if claim.gold is not None]
    entity_precision = _ratio(len(matched), len(judged.nodes))
    entity_recall = _share(entity.found for entity in judged.must_entities)
    claim_precision = _share(claim.faithful for claim in judged.claims)
    claim_recall = _share(claim.faithful for claim in judged.must_claims)
    return Figures(
        nodes=len(judged.nodes),
        entity_precision=entity_precision,
        entity_recall=entity_recall,
        entity_f1=_f1(entity_precision, entity_recall),
        splits=len(matched) - len({(node.document, min(node.entities)) for node in matched}),
        type=_share(node.type_is_right for node in matched),
        claims=len(judged.claims),
        claim_precision=claim_precision,
        claim_recall=claim_recall,
        claim_f1=_f1(claim_precision, claim_recall),
        claim_precision_found=_ratio(len(found), len(judged.claims)),
        claim_recall_found=_share(claim.found for claim in judged.must_claims),
        polarity=_share(claim.agrees["polarity"] for claim in found),
        status=_share(claim.agrees["status"] for claim in found),
        modality=_share(claim.agrees["modality"] for claim in found),
        attributed_to=_share(claim.agrees["attributed_to"] for claim in found),
        when=_share(claim.agrees["when"] for claim in found),
        properties=_share(claim.agrees["properties"] for claim in found),
        attributed_to_where_gold_has_one=_share(c.source_given for c in found if c.source_given is not None),
        when_where_gold_has_one=_share(c.when_given for c in found if c.when_given is not None),
    )


def by_type(judged: Judgement) -> tuple[Share, ...]:
    """Count nodes by the type that was predicted, and entities that must be found by their own."""
    names = {n.node.type for n in judged.nodes} | {e.entity.type for e in judged.must_entities}
    return tuple(
        Share(
            name,
            sum(n.node.type == name for n in judged.nodes),
            sum(n.node.type == name and bool(n.entities) for n in judged.nodes),
            sum(e.entity.type == name for e in judged.must_entities),
            sum(e.entity.type == name and e.found for e in judged.must_entities),
        )
        for name in sorted(names)
    )


def by_relation(judged: Judgement) -> tuple[Share, ...]:
    """Count claims by the relation that was predicted, and claims that must be found by their own."""
    names = {c.claim.relation for c in judged.claims} | {c.claim.relation for c in judged.must_claims}
    return tuple(
        Share(
            name,
            sum(c.claim.relation == name for c in judged.claims),
            sum(c.claim.relation == name and c.faithful for c in judged.claims),
            sum(c.claim.relation == name for c in judged.must_claims),
            sum(c.claim.relation == name and c.faithful for c in judged.must_claims),
        )
        for name in sorted(names)
    )


def _share(verdicts: Iterable[bool]) -> float:
    given = list(verdicts)
    return _ratio(sum(given), len(given))


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 3) if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return _ratio(2 * precision * recall, precision + recall)
