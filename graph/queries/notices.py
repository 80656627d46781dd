"""Who was told: the notices that the documents about an event tell of."""

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, node

MOST = 100
TOLD = """
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(:Claim)-[:EVIDENCE]->(:Passage)-[:IN]->(d:Source)
WITH DISTINCT d
MATCH (d)<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
WHERE c.relation IN $relations
"""
IN_THE_SAME = f"{TOLD}WITH DISTINCT c RETURN c.id AS id ORDER BY id LIMIT $limit"
COUNT = f"{TOLD}RETURN count(DISTINCT c) AS total"
NOTIFIED = list(and_kinds("notified"))


class Notices(Answer):
    """An event, and who told whom something in the documents that speak of it.

    A notice does not name what it was about, so each has to be read: it may be about something else in the document.
    `total` counts those not given too.
    """

    node: Node
    facts: tuple[Fact, ...]
    total: int


def notices(store: Graph, identifier: str, limit: int = MOST) -> Notices:
    """List up to `limit` notices told in the documents that speak of an event; raises NotFound."""
    about = node(store, identifier)
    asked = {"id": about.id, "relations": NOTIFIED}
    rows = store.read("notices in the same documents", IN_THE_SAME, **asked, limit=limit)
    total = len(rows)
    if total == limit:
        total = store.read("count of notices in the same documents", COUNT, **asked)[0]["total"]
    return Notices(node=about, facts=facts(store, (row["id"] for row in rows)), total=total)
