"""What directly connects two nodes: every claim that has the one at one end and the other at the other."""

from graph.answers import Answer, Fact, Graph, Node
from graph.queries._facts import facts, node

MOST = 100
BETWEEN = """
MATCH (a:Entity {id: $a})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Entity {id: $b})
WITH DISTINCT c
RETURN c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
ORDER BY day, id LIMIT $limit
"""
COUNT = """
MATCH (a:Entity {id: $a})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Entity {id: $b})
RETURN count(DISTINCT c) AS total
"""


class Connection(Answer):
    """The claims between two nodes, in either direction; `total` counts those not shown too."""

    first: Node
    second: Node
    facts: tuple[Fact, ...]
    total: int


def connection(store: Graph, first: str, second: str, limit: int = MOST) -> Connection:
    """Tell what two nodes have directly to do with each other; raises NotFound."""
    ends = node(store, first), node(store, second)
    asked = {"a": ends[0].id, "b": ends[1].id}
    ids = [row["id"] for row in store.read("claims between two nodes", BETWEEN, **asked, limit=limit)]
    total = store.read("count of claims between two nodes", COUNT, **asked)[0]["total"]
    return Connection(first=ends[0], second=ends[1], facts=facts(store, ids), total=total)
