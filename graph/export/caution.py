"""How a claim is told where there is no room for its status: whatever is no fact says so in the very words of its link.

A program that draws links shows their labels and hides the rest, so a label by itself must not mislead.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from graph import doubt
from graph.export.joined import joined_claim, joined_nodes, standing_places
from graph.export.standing import standing
from ontology.claim import Claim, Review
from ontology.decision import Decision
from ontology.document import Document
from ontology.node import Entity
from ontology.record import Record


def cautions(claim: Claim, review: Review | None = None) -> tuple[str, ...]:
    """List what keeps a claim from being told as a fact; empty where nothing does.

    `review` is what was last decided about it.
    """
    return doubt.cautions(claim.polarity, claim.modality, claim.status, review.verdict if review else None)


def worded(label: str, found: tuple[str, ...]) -> str:
    """Put the cautions before a label: "alleged, planned: ended"."""
    return f"{', '.join(found)}: {label}" if found else label


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with what was last decided about it."""

    claim: Claim
    review: Review | None

    @property
    def cautions(self) -> tuple[str, ...]:
        """What keeps it from being told as a fact."""
        return cautions(self.claim, self.review)


@dataclass(frozen=True, slots=True)
class Whole:
    """A graph in memory: nodes and documents by id, and claims in the order in which they came.

    `doubts` has the events, lawsuits, papers and policies that no fact speaks of, with the cautions of what does: a
    lawsuit that was never brought, an inquiry that is only asked for.
    """

    nodes: dict[str, Entity]
    documents: dict[str, Document]
    claims: tuple[Told, ...]
    doubts: dict[str, tuple[str, ...]]

    def name(self, identifier: str) -> str:
        """Give the name of a node, or its id where only that is known."""
        node = self.nodes.get(identifier)
        return node.name if node else identifier


def whole(records: Iterable[Record]) -> Whole:
    """Read records, joined names as one; decisions may stand anywhere.

    Texts of documents are let go, since nobody asks for them.
    """
    nodes: dict[str, Entity] = {}
    documents: dict[str, Document] = {}
    claims: list[Claim] = []
    decisions: list[Decision] = []
    for record in records:
        if isinstance(record, Entity):
            nodes[record.id] = _joined(nodes.get(record.id), record)
        elif isinstance(record, Document):
            documents[record.id] = record.model_copy(update={"text": "", "offsets": ()})
        elif isinstance(record, Claim):
            claims.append(record)
        elif isinstance(record, Decision):
            decisions.append(record)
    places = standing_places(decisions, nodes)
    decided = standing(decisions)
    told = tuple(Told(joined_claim(claim, places), decided.last(claim, nodes)) for claim in claims)
    return Whole({node.id: node for node in joined_nodes(nodes, places)}, documents, told, _doubts(told))


def _doubts(told: tuple[Told, ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for one in told:
        for end in (one.claim.subject, one.claim.object):
            if doubt.may_not_be(end):
                why = doubt.grounds(one.claim.relation, one.cautions, subject=end == one.claim.subject)
                found.setdefault(end, []).append(why)
    return {end: why for end, told in found.items() if (why := doubt.doubt(told))}


def _joined(held: Entity | None, more: Entity) -> Entity:
    return more.model_copy(update={"external_ids": held.external_ids | more.external_ids}) if held else more
