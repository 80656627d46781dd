"""The papers of a lawsuit: what was filed and ruled in it, by whom, before which court, and against what."""

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, node

MOST = 200
BELONGS = ("filed_in", "supports_side")
PAPERS = ("filed", "submitted_to", "sent_to", "issued", "challenges", "blocked", "upheld", "violates")
ABOUT_PAPERS = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(paper:Entity)
WHERE c.relation IN $belongs
WITH DISTINCT paper
MATCH (paper)<-[:SUBJECT|OBJECT]-(d:Claim)
WHERE d.relation IN $relations
"""
OF_PAPERS = f"{ABOUT_PAPERS}WITH DISTINCT d RETURN d.id AS id ORDER BY id LIMIT $limit"
COUNT = f"{ABOUT_PAPERS}RETURN count(DISTINCT d) AS total"
ASKED = {
    "belongs": [name for base in BELONGS for name in and_kinds(base)],
    "relations": [name for base in PAPERS for name in and_kinds(base)],
}


class Docket(Answer):
    """A lawsuit with the facts about its filings and rulings; those about the lawsuit itself are in its profile.

    `total` counts those not given too.
    """

    node: Node
    facts: tuple[Fact, ...]
    total: int


def docket(store: Graph, identifier: str, limit: int = MOST) -> Docket:
    """Tell what was filed and ruled in a lawsuit, by up to `limit` facts; raises NotFound."""
    about = node(store, identifier)
    ids = [row["id"] for row in store.read("papers of a lawsuit", OF_PAPERS, id=about.id, **ASKED, limit=limit)]
    total = len(ids)
    if total == limit:
        total = store.read("count of a lawsuit's papers", COUNT, id=about.id, **ASKED)[0]["total"]
    return Docket(node=about, facts=facts(store, ids), total=total)
