"""Judge what was predicted for one document: every node, every claim, and everything that must not be missed."""

from collections import defaultdict
from dataclasses import dataclass

from ingest.evaluate.gold import GoldClaim, GoldDocument, GoldEntity
from ingest.evaluate.names import Names, names_of
from ingest.evaluate.predictions import PredictedClaim, PredictedNode
from ontology.vocabulary import node_type, relation

# What is said so is not shown as fact.
SOFT = frozenset({"alleged", "denied", "retracted"})

Matches = dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class JudgedNode:
    """A predicted node and the gold entities that it may stand for; none: it is spurious."""

    document: str
    node: PredictedNode
    entities: frozenset[str]
    type_is_right: bool


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A predicted claim and the gold claim that it comes nearest to; None: it is spurious.

    `agrees` holds for each field whether it is the gold's; `source_given` and `when_given` are None where the gold has
    no source or time to give.
    """

    document: str
    claim: PredictedClaim
    label: str
    gold: GoldClaim | None
    faithful: bool
    agrees: dict[str, bool]
    source_given: bool | None = None
    when_given: bool | None = None


@dataclass(frozen=True, slots=True)
class MustEntity:
    """A gold entity that may not be missed."""

    document: str
    entity: GoldEntity
    found: bool


@dataclass(frozen=True, slots=True)
class MustClaim:
    """A gold claim that may not be missed."""

    document: str
    claim: GoldClaim
    found: bool
    faithful: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that was judged, of one document or of several."""

    nodes: tuple[JudgedNode, ...] = ()
    claims: tuple[JudgedClaim, ...] = ()
    must_entities: tuple[MustEntity, ...] = ()
    must_claims: tuple[MustClaim, ...] = ()

    def __add__(self, other: "Judgement") -> "Judgement":
        return Judgement(
            self.nodes + other.nodes,
            self.claims + other.claims,
            self.must_entities + other.must_entities,
            self.must_claims + other.must_claims,
        )


def judge(gold: GoldDocument, nodes: dict[str, PredictedNode], claims: tuple[PredictedClaim, ...]) -> Judgement:
    """Compare the claims of a document, and the nodes that they speak of, with its gold."""
    judged_nodes = _judge_nodes(gold, nodes, claims)
    matches = {judged.node.id: judged.entities for judged in judged_nodes}
    index: dict[tuple[str, str], list[tuple[str, GoldClaim]]] = defaultdict(list)
    for claim in gold.claims:
        for subject, verb, target in claim.encodings:
            index[subject, target].append((verb, claim))
    judged_claims: list[JudgedClaim] = []
    hits: dict[str, bool] = {}
    for predicted in claims:
        candidates = [
            claim
            for subject in sorted(matches[predicted.subject])
            for target in sorted(matches[predicted.object])
            for verb, claim in index[subject, target]
            if _same_relation(verb, predicted.relation)
        ]
        for claim in candidates:
            hits[claim.id] = hits.get(claim.id, False) or _is_faithful(predicted, claim)
        label = f"{nodes[predicted.subject].name} –{predicted.relation}→ {nodes[predicted.object].name}"
        judged_claims.append(_judge_claim(gold.document, predicted, label, candidates, matches))
    found = frozenset[str]().union(*matches.values())
    return Judgement(
        tuple(judged_nodes),
        tuple(judged_claims),
        tuple(MustEntity(gold.document, e, e.id in found) for e in gold.entities if e.must),
        tuple(MustClaim(gold.document, c, c.id in hits, hits.get(c.id, False)) for c in gold.claims if c.must),
    )


def _judge_nodes(
    gold: GoldDocument, nodes: dict[str, PredictedNode], claims: tuple[PredictedClaim, ...]
) -> list[JudgedNode]:
    said: dict[str, list[str]] = defaultdict(list)
    for claim in gold.claims:
        if claim.relation == "said":
            # A statement has no name but its words.
            said[claim.object].append(claim.evidence)
    entities = {e.id: names_of(node_type(e.type), [*e.names, *said[e.id]]) for e in gold.entities}
    used = sorted({identifier for claim in claims for identifier in claim.nodes})
    return [_judge_node(gold.document, nodes[identifier], entities) for identifier in used]


def _judge_node(document: str, node: PredictedNode, entities: dict[str, Names]) -> JudgedNode:
    """Match a node with entities: an equal name goes before shared words, and a related type before a sibling."""
    mine = names_of(node_type(node.type), node.names)
    matching = {key for key, entity in entities.items() if mine.match(entity)}
    nearest = {key for key in matching if entities[key].equal(mine)} or matching
    kin = {key for key in nearest if entities[key].kin(mine)}
    return JudgedNode(document, node, frozenset(kin or nearest), bool(kin))


def _judge_claim(
    document: str, claim: PredictedClaim, label: str, candidates: list[GoldClaim], matches: Matches
) -> JudgedClaim:
    if not candidates:
        return JudgedClaim(document, claim, label, None, False, {})
    best = max(candidates, key=lambda gold: (_is_faithful(claim, gold), claim.status == gold.status, gold.must))
    wanted, given = frozenset(best.attributed_to or ()), claim.attributed_to or ()
    source_is_right = any(not wanted.isdisjoint(matches[source]) for source in given)
    agrees = {
        "polarity": claim.polarity == best.polarity,
        "status": claim.status == best.status,
        "modality": claim.modality == best.modality,
        "attributed_to": source_is_right if wanted else not given,
        "when": claim.when == best.when,
        "properties": (claim.properties or {}) == (best.properties or {}),
    }
    return JudgedClaim(
        document,
        claim,
        label,
        best,
        _is_faithful(claim, best),
        agrees,
        source_is_right if wanted else None,
        agrees["when"] if best.when is not None else None,
    )


def _is_faithful(claim: PredictedClaim, gold: GoldClaim) -> bool:
    """Say whether a claim asserts no more than the gold: same polarity, actual or not, and no allegation as a fact."""
    return (
        claim.polarity == gold.polarity
        and (claim.modality == "actual") == (gold.modality == "actual")
        and (claim.status in SOFT or gold.status not in SOFT)
    )


def _same_relation(one: str, other: str) -> bool:
    first, second = relation(one), relation(other)
    return first is second or first.parent() is second or second.parent() is first
