"""The records that may be shown to everybody, and how much was left out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile

from graph.export.public.cleaning import Hidden, public_claim, public_decision, public_document, public_node
from graph.export.public.sight import look
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.lines import from_line, to_line
from ontology.node import Entity
from ontology.record import Record

IN_MEMORY = 32_000_000


@dataclass(slots=True)
class LeftOut:
    """How much was left out, and in how many documents something was blackened."""

    decisions: int = 0
    nodes: int = 0
    documents: int = 0
    claims: int = 0
    quotes: int = 0
    names: int = 0
    blackened: int = 0

    def words(self) -> str:
        """Say it; empty where nothing was."""
        names = {name: name for name in ("nodes", "documents", "claims", "quotes")} | {"names": "other names"}
        parts = [f"{number} {words}" for name, words in names.items() if (number := getattr(self, name))]
        if self.blackened:
            parts.append(f"lines in the texts of {self.blackened} documents")
        return ", ".join(parts)


@contextmanager
def public(found: Iterable[Record]) -> Iterator[tuple[Iterator[Record], LeftOut]]:
    """Give the records that may be shown, in their order; what was left out is counted as they are read.

    The records wait in a temporary file that has no name and is gone at the end. Memory holds ids and names, and of
    the texts only those that are hidden.
    """
    with SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
        for record in found:
            spool.write(f"{to_line(record)}\n".encode())

        def again() -> Iterator[Record]:
            spool.seek(0)
            return (from_line(line) for line in spool)

        hidden, left = look(again), LeftOut()
        yield _shown(again(), hidden, left), left


def _shown(found: Iterable[Record], hidden: Hidden, left: LeftOut) -> Iterator[Record]:
    for record in found:
        shown: Record | None = None
        if isinstance(record, Claim):
            shown = claim = public_claim(record, hidden)
            left.claims += claim is None
            left.quotes += len(record.evidence) - len(claim.evidence) if claim else 0
        elif isinstance(record, Entity):
            shown = node = public_node(record, hidden)
            left.nodes += node is None
            left.names += len(record.aliases) - len(node.aliases) if node else 0
        elif isinstance(record, Document):
            shown = document = public_document(record, hidden)
            left.documents += document is None
            left.blackened += document is not None and record.id in hidden.black
        elif isinstance(record, Decision):
            shown = public_decision(record, hidden)
            left.decisions += shown is None
        if shown is not None:
            yield shown
