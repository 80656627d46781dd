"""What is in the graph: counts, and the documents that it rests on."""

from graph.answers import Answer, DocumentCard, Graph
from graph.queries._documents import FIELDS, cards
from ontology.vocabulary import type_of

MOST = 100
BY_TYPE = "MATCH (e:Entity) WITH split(e.id, '/')[0] AS prefix RETURN prefix, count(*) AS total"
BY_RELATION = "MATCH (c:Claim) RETURN c.relation AS name, count(c) AS total"
BY_STATUS = "MATCH (c:Claim) RETURN c.status AS name, count(c) AS total"
BY_REVIEW = "MATCH (c:Claim) RETURN coalesce(c.review, 'unchecked') AS name, count(c) AS total"
DOCUMENT_COUNT = "MATCH (d:Source) RETURN count(d) AS total"
DOCUMENTS = f"""
MATCH (d:Source)
OPTIONAL MATCH (d)<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
WITH d, count(DISTINCT c) AS claims
RETURN claims, {FIELDS}
ORDER BY title, id LIMIT $limit
"""


class Overview(Answer):
    """Counts by type, relation, status and review, largest first; `documents` are the first of `document_total`."""

    nodes: tuple[tuple[str, int], ...]
    relations: tuple[tuple[str, int], ...]
    statuses: tuple[tuple[str, int], ...]
    reviews: tuple[tuple[str, int], ...]
    documents: tuple[DocumentCard, ...]
    document_total: int

    @property
    def node_total(self) -> int:
        """How many nodes there are."""
        return sum(count for _, count in self.nodes)

    @property
    def claim_total(self) -> int:
        """How many claims there are."""
        return sum(count for _, count in self.relations)


def overview(store: Graph, limit: int = MOST) -> Overview:
    """Count what the graph holds."""
    types = {type_of(row["prefix"] + "/").type(): row["total"] for row in store.read("count of nodes by type", BY_TYPE)}
    return Overview(
        nodes=_sorted(types),
        relations=_counted(store, "count of claims by relation", BY_RELATION),
        statuses=_counted(store, "count of claims by status", BY_STATUS),
        reviews=_counted(store, "count of claims by review", BY_REVIEW),
        documents=cards(store, store.read("documents", DOCUMENTS, limit=limit)),
        document_total=store.read("count of documents", DOCUMENT_COUNT)[0]["total"],
    )


def _counted(store: Graph, name: str, cypher: str) -> tuple[tuple[str, int], ...]:
    return _sorted({row["name"]: row["total"] for row in store.read(name, cypher)})


def _sorted(counts: dict[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
