"""Find nodes and passages by words, through the full-text indexes."""

from collections.abc import Sequence

from graph.store.connection import Connection, Row
from graph.store.schema import DOCUMENT, NAMES, QUOTES
from graph.store.words import fold, full_text_query
from ontology.record import Record
from ontology.vocabulary import node_type, type_of

DEEPER = 5


class Hit(Record):
    """A node that was found; `type` is its own type, `score` compares hits of one search only."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    description: str | None = None
    score: float


class QuoteHit(Record):
    """A passage that was found, with the document that it stands in."""

    passage: str
    document: str
    title: str | None = None
    start: int
    end: int
    quote: str
    score: float


def search(connection: Connection, text: str, types: Sequence[str] = (), limit: int = 20) -> list[Hit]:
    """Find nodes by their names: all words first, any of them where that finds nothing; exact names lead.

    `types` narrows to node types and their kinds; raises UnknownType. Nothing to look for finds nothing.
    """
    wanted = "|".join(sorted({node_type(name).type() for name in types}))
    query = f"""
    CALL db.index.fulltext.queryNodes('{NAMES.name}', $text) YIELD node, score
    {f"WHERE node:{wanted}" if wanted else ""}
    RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.description AS description, score
    ORDER BY score DESC, id LIMIT $limit"""
    found = _found(connection, "search", query, text, limit * DEEPER)
    typed = fold(text)
    found.sort(key=lambda row: typed not in {fold(name) for name in _names(row)})
    return [
        Hit(
            id=str(row["id"]),
            name=str(row["name"]),
            type=type_of(str(row["id"])).type(),
            aliases=tuple(_names(row)[1:]),
            description=str(row["description"]) if row["description"] else None,
            score=float(str(row["score"])),
        )
        for row in found[:limit]
    ]


def search_quotes(connection: Connection, text: str, limit: int = 20) -> list[QuoteHit]:
    """Find passages by the words of their quotes."""
    query = f"""
    CALL db.index.fulltext.queryNodes('{QUOTES.name}', $text) YIELD node, score
    MATCH (node)-[:IN]->(d:{DOCUMENT})
    RETURN node.id AS passage, d.id AS document, d.title AS title, node.start AS start, node.end AS end,
           node.quote AS quote, score
    ORDER BY score DESC, passage LIMIT $limit"""
    return [QuoteHit.model_validate(row) for row in _found(connection, "search_quotes", query, text, limit)]


def _found(connection: Connection, name: str, query: str, text: str, limit: int) -> list[Row]:
    for every in (True, False):
        words = full_text_query(text, every=every)
        if not words or limit < 1:
            return []
        if found := connection.read(name, query, {"text": words, "limit": limit}):
            return found
    return []


def _names(row: Row) -> list[str]:
    aliases = row["aliases"] or []
    assert isinstance(aliases, list)
    return [str(row["name"]), *aliases]
