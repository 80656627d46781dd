"""What is in the graph: counts, and the documents that it rests on."""

from collections.abc import Iterable, Mapping

from graph.answers import Answer, DocumentCard, Graph
from graph.queries._documents import FIELDS, cards
from graph.queries._sums import ClaimSum, claim_sums
from ontology.vocabulary import type_of

MOST = 100
BY_TYPE = "MATCH (e:Entity) WITH split(e.id, '/')[0] AS prefix RETURN prefix, count(*) AS total"
DOCUMENT_COUNT = "MATCH (d:Source) RETURN count(d) AS total"
DOCUMENTS = f"MATCH (d:Source) RETURN {FIELDS} ORDER BY title, id LIMIT $limit"
CLAIMS_OF = """
UNWIND $ids AS i
MATCH (d:Document {id: i})<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
RETURN i AS id, count(DISTINCT c) AS claims
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
    return store.kept(("overview", limit), lambda: _overview(store, limit))


def _overview(store: Graph, limit: int) -> Overview:
    sums = claim_sums(store)
    return Overview(
        nodes=store.kept("nodes by type", lambda: _nodes(store)),
        relations=_summed(sums, "relation"),
        statuses=_summed(sums, "status"),
        reviews=_summed(sums, "review"),
        documents=_documents(store, limit) if limit else (),
        document_total=store.read("count of documents", DOCUMENT_COUNT)[0]["total"],
    )


def _nodes(store: Graph) -> tuple[tuple[str, int], ...]:
    rows = store.read("count of nodes by type", BY_TYPE)
    return _sorted({type_of(f"{row['prefix']}/").type(): row["total"] for row in rows})


def _documents(store: Graph, limit: int) -> tuple[DocumentCard, ...]:
    rows = store.read("documents", DOCUMENTS, limit=limit)
    counted = store.read("claims of documents", CLAIMS_OF, ids=[row["id"] for row in rows])
    totals = {row["id"]: row["claims"] for row in counted}
    return cards(store, [{**row, "claims": totals.get(row["id"], 0)} for row in rows])


def _summed(sums: Iterable[ClaimSum], field: str) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for held in sums:
        name = getattr(held, field)
        counts[name] = counts.get(name, 0) + held.total
    return _sorted(counts)


def _sorted(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
