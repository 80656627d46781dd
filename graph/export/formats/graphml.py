"""GraphML for Gephi, yEd and Cytoscape: an edge a claim, each with its status, so that none passes for a fact."""

from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from graph.export.drawing import drawing
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write nodes and claims as a directed graph with parallel edges."""
    drawing(records).write(stream)


FORMAT = Format("graphml", ".graphml", "application/graphml+xml", write)
