"""Which documents speak of a node, and how much each says of it."""

from graph.answers import Answer, DocumentCard, Graph, Node
from graph.queries._documents import FIELDS, cards
from graph.queries._facts import node

MOST = 200
DOCUMENTS = f"""
MATCH (e:Entity {{id: $id}})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim)-[:EVIDENCE]->(:Passage)-[:IN]->(d:Source)
WITH d, count(DISTINCT c) AS claims
RETURN claims, {FIELDS}
ORDER BY claims DESC, title, id LIMIT $limit
"""
COUNT = """
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(:Claim)-[:EVIDENCE]->(:Passage)-[:IN]->(d:Source)
RETURN count(DISTINCT d) AS total
"""


class DocumentsAbout(Answer):
    """The documents that speak of a node, those that say most first; `claims` of each counts what it says of the node.

    `total` counts the documents that are not shown too.
    """

    node: Node
    documents: tuple[DocumentCard, ...]
    total: int


def documents_about(store: Graph, identifier: str, limit: int = MOST) -> DocumentsAbout:
    """List the documents with a claim about a node or on its word; raises NotFound."""
    about = node(store, identifier)
    return DocumentsAbout(
        node=about,
        documents=cards(store, store.read("documents about a node", DOCUMENTS, id=about.id, limit=limit)),
        total=store.read("count of documents about a node", COUNT, id=about.id)[0]["total"],
    )
