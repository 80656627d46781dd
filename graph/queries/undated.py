"""What is told of some nodes without any date, in the order in which the documents tell it."""

from collections.abc import Sequence

from graph.answers import Answer, Fact, Graph, and_kinds
from graph.queries._facts import facts

MOST = 25
# More than these are not put in order: who is told so much of has a timeline without them.
ORDERED = 500
# How things stand, which no moment brings about.
STANDING = frozenset(
    name for base in ("office_of", "works_for", "represents", "part_of", "located_in") for name in and_kinds(base)
)
TOLD = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.when IS NULL AND NOT c.relation IN $standing
WITH DISTINCT c ORDER BY c.id LIMIT $ordered
MATCH (c)-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Source)
RETURN c.id AS id, min(coalesce(d.published, '9999-12-31')) AS published, min(d.id) AS document, min(p.start) AS start
ORDER BY published, document, start, id LIMIT $limit
"""


TOTAL = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.when IS NULL AND NOT c.relation IN $standing
RETURN count(DISTINCT c) AS total
"""


class Undated(Answer):
    """Facts without a time, those of the earliest document first, as its text has them, and undated documents last.

    There are `total` of them; who works for or belongs to what is not among them.
    """

    facts: tuple[Fact, ...]
    total: int


def undated(store: Graph, ids: Sequence[str], limit: int = MOST) -> Undated:
    """Read what is told of some nodes to have happened, without saying when."""
    asked = {"ids": list(ids), "standing": sorted(STANDING)}
    rows = store.read("undated claims of nodes", TOLD, **asked, ordered=ORDERED, limit=limit)
    total = store.read("count of undated claims", TOTAL, **asked)[0]["total"]
    return Undated(facts=facts(store, (row["id"] for row in rows)), total=total)
