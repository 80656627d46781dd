"""GEXF 1.3 for Gephi: as GraphML, and an edge knows the days that its claim may mean, so that time can be played."""

from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from graph.export.drawing import drawing
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write nodes and claims as a directed graph with parallel, dated edges."""
    drawing(records, dated=True).write_gexf(stream)


FORMAT = Format("gexf", ".gexf", "application/gexf+xml", write)
