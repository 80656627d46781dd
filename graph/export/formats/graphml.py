"""GraphML for Gephi, yEd and Cytoscape: an edge a claim, each with its status, so that none passes for a fact."""

from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from graph.graphml import Drawing, Value
from ontology.claim import Claim
from ontology.node import Entity
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write nodes and claims as a directed graph with parallel edges."""
    drawing = Drawing()
    for record in records:
        if isinstance(record, Entity):
            drawing.add(nodes=[(record.id, _node(record))])
        elif isinstance(record, Claim):
            drawing.add(edges=[(record.subject, record.object, record.id, _edge(record))])
    drawing.write(stream)


def _node(record: Entity) -> dict[str, Value]:
    return {"label": record.name, "type": record.type(), "aliases": " | ".join(record.aliases)}


def _edge(claim: Claim) -> dict[str, Value]:
    return {
        "label": claim.relation,
        "polarity": claim.polarity,
        "status": claim.status,
        "modality": claim.modality,
        "attributed_to": " | ".join(claim.attributed_to),
        "when": claim.when or "",
        "quote": claim.evidence[0].quote,
        "document": claim.evidence[0].document,
        "confidence": claim.confidence,
    }


FORMAT = Format("graphml", ".graphml", "application/graphml+xml", write)
