"""Who and what a node is connected with: the nodes around it and the edges between all of them."""

from graph.answers import Answer, Graph, Node
from graph.queries._facts import node
from ontology.record import Record
from ontology.vocabulary import RELATIONS

USUAL, MOST = 60, 150
EDGES = "|".join(verb.edge() for verb in RELATIONS.values())
AROUND = f"""
UNWIND $ids AS i
MATCH (e:Entity {{id: i}})-[r:{EDGES}]-(n:Entity)
WHERE NOT n.id IN $ids
WITH n, sum(size(r.claims)) AS weight
RETURN n.id AS id, n.name AS name, n.description AS description, weight
ORDER BY weight DESC, id LIMIT $limit
"""
COUNT = f"""
UNWIND $ids AS i
MATCH (e:Entity {{id: i}})-[r:{EDGES}]-(n:Entity)
WHERE NOT n.id IN $ids
RETURN count(DISTINCT n) AS total
"""
BETWEEN = f"""
UNWIND $ids AS i
MATCH (s:Entity {{id: i}})-[r:{EDGES}]->(o:Entity)
WHERE o.id IN $ids
RETURN s.id AS subject, type(r) AS edge, o.id AS object, r.status AS status, r.claims AS claims
ORDER BY subject, edge, object LIMIT $limit
"""
MOST_EDGES = 600


class Edge(Record):
    """An edge: the claims that it stands for, and the strongest status of theirs."""

    subject: str
    relation: str
    object: str
    status: str
    claims: tuple[str, ...]


class Neighbourhood(Answer):
    """The nodes around some nodes, those with most claims first, after the nodes asked about.

    `total` counts all of them, shown or not; `nodes` holds no more than was asked for.
    """

    centre: Node
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    total: int


def neighbourhood(store: Graph, identifier: str, expanded: tuple[str, ...] = (), limit: int = USUAL) -> Neighbourhood:
    """Draw up to `limit` nodes (150 at most) around a node and around those `expanded`; raises NotFound."""
    centres = tuple(node(store, i) for i in dict.fromkeys((identifier, *expanded)))
    ids = [centre.id for centre in centres]
    room = max(min(limit, MOST) - len(centres), 0)
    rows = store.read("nodes around", AROUND, ids=ids, limit=room) if room else []
    around = tuple(Node(id=row["id"], name=row["name"], description=row["description"]) for row in rows)
    total = store.read("count of nodes around", COUNT, ids=ids)[0]["total"]
    drawn = [*ids, *(n.id for n in around)]
    edges = store.read("edges between", BETWEEN, ids=drawn, limit=MOST_EDGES)
    return Neighbourhood(
        centre=centres[0],
        nodes=centres + around,
        edges=tuple(
            Edge(
                subject=row["subject"],
                relation=row["edge"].lower(),
                object=row["object"],
                status=row["status"],
                claims=tuple(row["claims"]),
            )
            for row in edges
        ),
        total=total + len(centres),
    )
