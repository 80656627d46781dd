"""The graph as programs draw it: an edge a claim; labels of edges and nodes say what is no fact."""

from collections.abc import Iterable

from graph.export.caution import Told, Whole, whole, worded
from graph.graphml import Drawing, Value
from ontology.node import Entity
from ontology.record import Record


def drawing(records: Iterable[Record], *, dated: bool = False) -> Drawing:
    """Draw nodes and claims as a directed graph with parallel edges; `dated` gives edges ids and days."""
    found, made = whole(records), Drawing()
    made.add(nodes=((node.id, _node(node, found)) for node in found.nodes.values()))
    for told in found.claims:
        claim = told.claim
        made.add(edges=[(claim.subject, claim.object, claim.id, _edge(told, found) | (_days(told) if dated else {}))])
    return made


def _node(node: Entity, found: Whole) -> dict[str, Value]:
    label = worded(node.name, found.doubts.get(node.id, ()))
    return {"label": label, "name": node.name, "type": node.type(), "aliases": " | ".join(node.aliases)}


def _edge(told: Told, found: Whole) -> dict[str, Value]:
    claim, said = told.claim, told.claim.evidence[0]
    return {
        "label": worded(claim.verb.reads, told.cautions),
        "relation": claim.relation,
        "fact": not told.cautions,
        "polarity": claim.polarity,
        "status": claim.status,
        "modality": claim.modality,
        "review": told.review.verdict if told.review else "",
        "attributed_to": " | ".join(found.name(source) for source in claim.attributed_to),
        "when": claim.when or "",
        "quote": said.quote,
        "document": said.document,
        "confidence": claim.confidence,
    }


def _days(told: Told) -> dict[str, Value]:
    time = told.claim.time
    days: dict[str, Value] = {"id": told.claim.id}
    for key, day in (("start", time.earliest), ("end", time.latest)) if time else ():
        if day:
            days[key] = day.isoformat()
    return days
