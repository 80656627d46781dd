"""GraphML for Gephi, yEd and Cytoscape: an edge a claim, each with its status, so that none passes for a fact."""

import re
from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from ontology.claim import Claim
from ontology.node import Entity
from ontology.record import Record

# What XML 1.0 cannot hold; a name may, and one bad character must not cost the whole file.
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write nodes and claims as a directed graph with parallel edges."""
    import networkx  # takes a while, and every command would wait for it

    network: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for record in records:
        if isinstance(record, Entity):
            network.add_node(
                record.id, label=_text(record.name), type=record.type(), aliases=_text(" | ".join(record.aliases))
            )
        elif isinstance(record, Claim):
            network.add_edge(record.subject, record.object, key=record.id, **_edge(record))
    networkx.write_graphml(network, stream, encoding="utf-8", named_key_ids=True)


def _edge(claim: Claim) -> dict[str, str | int | float]:
    return {
        "label": claim.relation,
        "polarity": claim.polarity,
        "status": claim.status,
        "modality": claim.modality,
        "attributed_to": " | ".join(claim.attributed_to),
        "when": claim.when or "",
        "quote": _text(claim.evidence[0].quote),
        "document": claim.evidence[0].document,
        "confidence": claim.confidence,
    }


def _text(words: str) -> str:
    return NOT_XML.sub("\ufffd", words)


FORMAT = Format("graphml", ".graphml", "application/graphml+xml", write)
