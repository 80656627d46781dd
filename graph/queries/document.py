"""A document with everything that was read in it, each claim at its place in the text."""

from graph.answers import Answer, DocumentCard, Fact, Graph
from graph.errors import NotFound
from graph.queries._documents import FIELDS, cards
from graph.queries._facts import facts
from ontology.record import Record

MOST = 500
TEXT = f"MATCH (d:Document {{id: $id}}) RETURN d.text AS text, 0 AS claims, {FIELDS}"
EXISTS = "MATCH (d:Document {id: $id}) RETURN d.id AS id"
SPANS = """
MATCH (d:Document {id: $id})<-[:IN]-(p:Passage)<-[:EVIDENCE]-(c:Claim)
RETURN c.id AS claim, p.start AS start, p.end AS end
ORDER BY start, end, claim LIMIT $limit
"""
COUNT = """
MATCH (d:Document {id: $id})<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
RETURN count(DISTINCT c) AS total
"""


class Span(Record):
    """A stretch of the text and the facts that it says, by id."""

    start: int
    end: int
    facts: tuple[str, ...]


class DocumentText(Answer):
    """A document's text with its spans in order and its facts by first mention; `card.claims` counts all of them."""

    card: DocumentCard
    text: str
    spans: tuple[Span, ...]
    facts: tuple[Fact, ...]


def is_kept(store: Graph, identifier: str) -> bool:
    """Say whether the graph has a document, without reading its text."""
    return bool(store.read("document", EXISTS, id=identifier))


def document(store: Graph, identifier: str, limit: int = MOST) -> DocumentText:
    """Open a document; raises NotFound."""
    rows = store.read("document", TEXT, id=identifier)
    if not rows:
        raise NotFound(f"{identifier}: the graph has no document of this id; the list of documents has those it has")
    found = store.read("claims of a document", SPANS, id=identifier, limit=limit)
    cut = len(found) == limit
    total = (
        store.read("count of a document's claims", COUNT, id=identifier)[0]["total"]
        if cut
        else len({row["claim"] for row in found})
    )
    held: dict[tuple[int, int], list[str]] = {}
    for row in found:
        held.setdefault((row["start"], row["end"]), []).append(row["claim"])
    return DocumentText(
        card=cards(store, [{**rows[0], "claims": total}])[0],
        text=rows[0]["text"],
        spans=tuple(Span(start=start, end=end, facts=tuple(ids)) for (start, end), ids in held.items()),
        facts=facts(store, (row["claim"] for row in found)),
    )
