"""What else is said of a claim's subject by the same relation: what a claim may have to be read beside."""

from graph.answers import Answer, Fact, Graph
from graph.errors import NotFound
from graph.queries._facts import facts

MOST = 200
OF_THE_SAME = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.relation = $relation
"""
SAME = f"{OF_THE_SAME}RETURN c.id AS id ORDER BY id LIMIT $limit"
COUNT = f"{OF_THE_SAME}RETURN count(c) AS total"


class Beside(Answer):
    """A claim, and the facts of the same subject and relation, itself among them; `total` counts all of them."""

    fact: Fact
    facts: tuple[Fact, ...]
    total: int


def beside(store: Graph, claim: str, limit: int = MOST) -> Beside:
    """Read up to `limit` claims of the same subject and relation; raises NotFound."""
    found = facts(store, [claim])
    if not found:
        raise NotFound(f"{claim}: the graph has no claim of this id; it may have been loaded anew since")
    fact = found[0]
    wanted = {"id": fact.subject.id, "relation": fact.relation}
    ids = [row["id"] for row in store.read("claims of the same subject and relation", SAME, **wanted, limit=limit)]
    total = len(ids)
    if total == limit:
        total = store.read("count of claims of the same subject and relation", COUNT, **wanted)[0]["total"]
    return Beside(fact=fact, facts=facts(store, dict.fromkeys((claim, *ids))), total=total)
