"""How many claims there are of each make: counted once for each version of the graph, and added up from there."""

from graph.answers import Graph
from ontology.record import Record

SUMS = """
MATCH (c:Claim)
RETURN c.relation AS relation, c.status AS status, c.polarity AS polarity, c.modality AS modality,
       coalesce(c.review, 'unchecked') AS review, count(c) AS total
"""


class ClaimSum(Record):
    """How many claims are of one relation, status, polarity, modality and review."""

    relation: str
    status: str
    polarity: str
    modality: str
    review: str
    total: int


def claim_sums(store: Graph) -> tuple[ClaimSum, ...]:
    """Count all claims."""
    return store.kept("sums of claims", lambda: tuple(ClaimSum(**row) for row in store.read("sums of claims", SUMS)))
