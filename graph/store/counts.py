"""How much is in the graph."""

from graph.store.connection import Connection
from graph.store.schema import CLAIM, ENTITY, SOURCE
from ontology.record import Record
from ontology.vocabulary import type_of

DOCUMENTS = f"MATCH (d:{SOURCE}) RETURN count(d) AS n"
NODES = f"MATCH (n:{ENTITY}) RETURN split(n.id, '/')[0] AS key, count(*) AS n"
CLAIMS = f"MATCH (c:{CLAIM}) RETURN c.relation AS relation, c.status AS status, count(*) AS n"


class Counts(Record):
    """Numbers of documents, of nodes by their own type, and of claims by relation and by status."""

    documents: int
    nodes: dict[str, int]
    claims: dict[str, int]
    statuses: dict[str, int]


def counts(connection: Connection) -> Counts:
    """Count what is in the graph."""
    documents = connection.read("counts", DOCUMENTS, {})
    nodes = {type_of(f"{row['key']}/").type(): _number(row["n"]) for row in connection.read("counts", NODES, {})}
    claims: dict[str, int] = {}
    statuses: dict[str, int] = {}
    for row in connection.read("counts", CLAIMS, {}):
        for table, key in ((claims, str(row["relation"])), (statuses, str(row["status"]))):
            table[key] = table.get(key, 0) + _number(row["n"])
    return Counts(
        documents=sum(_number(row["n"]) for row in documents),
        nodes=dict(sorted(nodes.items())),
        claims=dict(sorted(claims.items())),
        statuses=dict(sorted(statuses.items())),
    )


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
