"""CSV of the nodes, a row each."""

from collections.abc import Iterable
from typing import IO

from graph.export.contracts import Format
from graph.export.joined import one_name
from graph.tables import write_table
from ontology.node import Entity
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write the nodes among records as a table."""
    rows = (
        (node.id, node.type(), node.name, " | ".join(node.aliases), node.description)
        for node in one_name(records)
        if isinstance(node, Entity)
    )
    write_table(("id", "type", "name", "aliases", "description"), rows, stream)


FORMAT = Format("nodes-csv", ".csv", "text/csv", write)
