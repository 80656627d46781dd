"""N-Triples, written as a stream: memory does not grow with the graph."""

from collections.abc import Iterable
from typing import IO

from pyoxigraph import RdfFormat, serialize

from graph.export.contracts import Format
from graph.export.triples import triples
from ontology.rdf.context import PREFIXES
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write the triples of records as N-Triples."""
    serialize(triples(records), stream, RdfFormat.N_TRIPLES, prefixes=PREFIXES)


FORMAT = Format("ntriples", ".nt", "application/n-triples", write)
