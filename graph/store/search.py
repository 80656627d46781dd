"""Find nodes and passages by words, through the full-text indexes."""

from collections import Counter
from collections.abc import Iterable, Sequence

from graph.store.connection import Connection, Row
from graph.store.schema import DOCUMENT, ENTITY, NAMES, QUOTES
from graph.store.words import fold, full_text_query
from ontology.identity import node_id
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import kinds, node_type, type_of

DEEPER = 40
"""Hits looked at beyond those asked for, since a name that holds the words side by side may have a lower score."""
NAMED = f"""
UNWIND $ids AS i MATCH (e:{ENTITY} {{id: i}})
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.description AS description, e.also AS also,
       e.joined_to AS joined_to"""

MATCHING = f"""
CALL db.index.fulltext.queryNodes('{NAMES.name}', $text) YIELD node, score
WITH node, score ORDER BY score DESC, node.id
WITH collect([node.id, score]) AS hits
RETURN [hit IN hits{{some}} | hit][0..$limit] AS best, [hit IN hits | split(hit[0], '/')[0]] AS prefixes"""
OF_KINDS = " WHERE split(hit[0], '/')[0] IN $prefixes"


class Hit(Record):
    """A node that was found; `type` is its own type, `score` compares hits of one search only."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    description: str | None = None
    score: float


class Searched(Record):
    """The nodes that were found, best first, and how many of each type the same words find, however many."""

    hits: tuple[Hit, ...] = ()
    counts: dict[str, int] = {}


class QuoteHit(Record):
    """A passage that was found, with the document that it stands in."""

    passage: str
    document: str
    title: str | None = None
    start: int
    end: int
    quote: str
    score: float


def search(connection: Connection, text: str, types: Sequence[str] = (), limit: int = 20) -> Searched:
    """Find nodes by their names: exact names lead, then those that hold the words side by side.

    All words first, then with typing mistakes, then any of them; each only where nothing was found before. `types`
    narrows to node types and their kinds; raises UnknownType. Nothing to look for finds nothing.
    """
    wanted = {node_type(name).type() for name in types}
    typed = fold(text)
    if not typed or limit < 1:
        return Searched()
    best, counts = _best(connection, text, wanted, limit + DEEPER)
    named = {str(row["id"]): row for row in connection.read("search", NAMED, {"ids": list(best)})}
    found = [named[key] | {"score": score} for key, score in best.items() if key in named]
    held = {str(row["id"]): row for row in (*_called_so(connection, text, wanted, found), *found)}
    ranked = sorted(held.values(), key=lambda row: _closeness(typed, [fold(name) for name in _names(row)]))
    hits = tuple(
        Hit(
            id=str(row["id"]),
            name=str(row["name"]),
            type=type_of(str(row["id"])).type(),
            aliases=tuple(_names(row)[1:]),
            description=str(row["description"]) if row["description"] else None,
            score=float(str(row["score"])),
        )
        for row in ranked[:limit]
    )
    return Searched(hits=hits, counts=counts)


def _best(connection: Connection, text: str, wanted: set[str], limit: int) -> tuple[dict[str, float], dict[str, int]]:
    """Give the ids of the best with their scores, best first, and count by type all that the same words find.

    Both in one query: the full-text index of the embedded database takes long for common words.
    """
    prefixes = [kind.type().lower() for name in wanted for kind in kinds(node_type(name))]
    for words in _queries(text):
        asked = {"text": words, "limit": limit, "prefixes": prefixes}
        [row] = connection.read("search", MATCHING.format(some=OF_KINDS if wanted else ""), asked)
        best, every = row["best"], row["prefixes"]
        assert isinstance(best, list) and isinstance(every, list)
        if best:
            return dict(best), {type_of(f"{key}/").type(): total for key, total in Counter(every).items()}
    return {}, {}


def search_quotes(connection: Connection, text: str, limit: int = 20) -> list[QuoteHit]:
    """Find passages by the words of their quotes; those that hold them side by side lead."""
    query = f"""
    CALL db.index.fulltext.queryNodes('{QUOTES.name}', $text) YIELD node, score
    MATCH (node)-[:IN]->(d:{DOCUMENT})
    RETURN node.id AS passage, d.id AS document, d.title AS title, node.start AS start, node.end AS end,
           node.quote AS quote, score
    ORDER BY score DESC, passage LIMIT $limit"""
    if limit < 1:
        return []
    typed = fold(text)
    asked = (connection.read("search_quotes", query, {"text": w, "limit": limit + DEEPER}) for w in _queries(text))
    found = next(filter(None, asked), [])
    found.sort(key=lambda row: _closeness(typed, [fold(str(row["quote"]))]))
    return [QuoteHit.model_validate(row) for row in found[:limit]]


def _queries(text: str) -> Iterable[str]:
    """Ask with all words, then for words nearly so, then for any: what is nearly so costs a walk through all words."""
    ways = ((True, False), (True, True), (False, False), (False, True))
    asked = (full_text_query(text, every=every, loose=loose) for every, loose in ways)
    return filter(None, dict.fromkeys(asked))


def _called_so(connection: Connection, text: str, wanted: set[str], found: Iterable[Row]) -> list[Row]:
    """Look up the ids that a name makes: among thousands that hold a word, the full-text index may not see whose all.

    A node whose name is another by now is left out.
    """
    bases = [node_type(name) for name in wanted] or [Entity]
    ids = sorted({node_id(kind.type(), text) for base in bases for kind in kinds(base)})
    best = max((float(str(row["score"])) for row in found), default=1.0)
    rows = connection.read("search", NAMED, {"ids": ids})
    if places := [row["joined_to"] for row in rows if row["joined_to"]]:
        rows += connection.read("search", NAMED, {"ids": places})
    standing = (row for row in rows if not row["joined_to"])
    return [row | {"score": best} for row in standing if fold(text) in {fold(name) for name in _names(row)}]


def _closeness(typed: str, names: Iterable[str]) -> int:
    ranks = (0 if typed == name else 1 if f" {typed}" in f" {name}" else 2 for name in names)
    return min(ranks)


def _names(row: Row) -> list[str]:
    """List what a node is called, and what those are that are joined to it: its name first, each once."""
    aliases, also = row["aliases"] or [], row["also"] or []
    assert isinstance(aliases, list) and isinstance(also, list)
    return list(dict.fromkeys((str(row["name"]), *aliases, *also)))
