"""What is in the graph: counts, and the documents that it rests on."""

from collections.abc import Iterable, Mapping

from graph.answers import Answer, DocumentCard, Graph
from graph.queries._documents import FIELDS, cards
from graph.queries._sums import sums
from graph.store.tallies import ClaimSum

MOST = 100
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
    found = sums(store)
    return Overview(
        nodes=_sorted(found.nodes),
        relations=_summed(found.claims, "relation"),
        statuses=_summed(found.claims, "status"),
        reviews=_summed(found.claims, "review"),
        documents=_documents(store, limit) if limit else (),
        document_total=found.documents,
    )


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
