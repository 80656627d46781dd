"""How much is in the graph."""

from collections import Counter

from graph.store.connection import Connection
from graph.store.tallies import tallies
from ontology.record import Record


class Counts(Record):
    """Numbers of documents, of nodes by their own type, and of claims by relation and by status."""

    documents: int
    nodes: dict[str, int]
    claims: dict[str, int]
    statuses: dict[str, int]


def counts(connection: Connection) -> Counts:
    """Say how much is in the graph."""
    found = tallies(connection.ask)
    claims, statuses = Counter[str](), Counter[str]()
    for held in found.claims:
        claims[held.relation] += held.total
        statuses[held.status] += held.total
    return Counts(
        documents=found.documents,
        nodes=dict(sorted(found.nodes.items())),
        claims=dict(sorted(claims.items())),
        statuses=dict(sorted(statuses.items())),
    )
