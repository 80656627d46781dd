"""Claims as facts: everything that an answer says about a claim, read by its id."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from graph.answers import Fact, Graph, Node, Quote
from graph.errors import NotFound
from ontology.identity import NODE_ID

CLAIMS = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN properties(c) AS claim, s.id AS subject, s.name AS subject_name, s.description AS subject_description,
       o.id AS object, o.name AS object_name, o.description AS object_description
"""
SPEAKERS = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[:ATTRIBUTED_TO]->(a:Entity)
RETURN c.id AS claim, a.id AS id, a.name AS name, a.description AS description
ORDER BY claim, name
"""
QUOTES = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Source)
RETURN c.id AS claim, p.id AS passage, d.id AS document, d.title AS title, d.path AS path, d.publisher AS publisher,
       d.published AS published, d.source_outlet AS after, coalesce(d.url, d.source_url) AS url, d.authors AS authors,
       d.retrieved_at AS retrieved_at, p.start AS start, p.end AS end, p.quote AS text
ORDER BY claim, document, start
"""
NAMES = "UNWIND $ids AS i MATCH (e:Entity {id: i}) RETURN e.id AS id, e.name AS name, e.joined_to AS joined_to"
NODES = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})
RETURN e.id AS id, e.name AS name, e.description AS description
"""
NODE = """
MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name, e.description AS description, e.joined_to AS joined_to
"""
KEPT = tuple(name for name in Fact.model_fields if name not in ("id", "subject", "object", "attributed_to", "quotes"))


def facts(store: Graph, ids: Iterable[str]) -> tuple[Fact, ...]:
    """Read claims by id, in the order asked for; an id that the graph does not have gives nothing."""
    wanted = list(dict.fromkeys(ids))
    if not wanted:
        return ()
    speakers: dict[str, list[Node]] = defaultdict(list)
    for row in store.read("speakers of claims", SPEAKERS, ids=wanted):
        speakers[row["claim"]].append(Node(id=row["id"], name=row["name"], description=row["description"]))
    quotes = _quotes(store, wanted)
    found = {
        row["claim"]["id"]: _fact(row, tuple(speakers[row["claim"]["id"]]), quotes[row["claim"]["id"]])
        for row in store.read("claims", CLAIMS, ids=wanted)
    }
    return tuple(found[i] for i in wanted if i in found)


def by_day(fact: Fact) -> tuple[str, str]:
    """Order facts by their first day, those without one last."""
    return fact.earliest or fact.latest or "9999-12-31", fact.id


def node(store: Graph, identifier: str) -> Node:
    """Read a node, or the one that it was joined to: whoever asks by an id must go on by that of the answer.

    Raises NotFound.
    """
    rows = store.read("node", NODE, id=identifier)
    if rows and rows[0]["joined_to"]:
        rows = store.read("node", NODE, id=rows[0]["joined_to"])
    if not rows:
        raise NotFound(f"{identifier}: the graph has no node of this id; search for it by name")
    return Node(id=rows[0]["id"], name=rows[0]["name"], description=rows[0]["description"])


def nodes(store: Graph, ids: Iterable[str]) -> tuple[Node, ...]:
    """Read nodes, in the order asked for; an id that the graph does not have gives nothing."""
    wanted = list(ids)
    found = {row["id"]: Node(**row) for row in store.read("nodes", NODES, ids=wanted)} if wanted else {}
    return tuple(found[i] for i in wanted if i in found)


def names_of(store: Graph, ids: Iterable[str | None]) -> dict[str, str]:
    """Name nodes, joined ones by the name they stand under; one that is not there is named by the words of its id."""
    wanted = sorted({i for i in ids if i})
    named = {i: spelled(i) for i in wanted}
    rows = store.read("names of nodes", NAMES, ids=wanted) if wanted else ()
    named |= {row["id"]: row["name"] for row in rows}
    if places := {row["id"]: row["joined_to"] for row in rows if row["joined_to"]}:
        standing = store.read("names of nodes", NAMES, ids=sorted(set(places.values())))
        names = {row["id"]: row["name"] for row in standing}
        named |= {key: names[place] for key, place in places.items() if place in names}
    return named


def spelled(identifier: str) -> str:
    """Read the words of an id, for what is mentioned but is no node: `newsoutlet/los-angeles-times`."""
    if not NODE_ID.fullmatch(identifier):
        return identifier
    words = identifier.partition("/")[2].split("-")
    return " ".join(word if word in ("of", "and", "the", "for") else word.capitalize() for word in words)


def _quotes(store: Graph, ids: list[str]) -> dict[str, tuple[Quote, ...]]:
    rows = store.read("quotes of claims", QUOTES, ids=ids)
    named = names_of(store, (row["publisher"] for row in rows))
    quotes: dict[str, tuple[Quote, ...]] = defaultdict(tuple)
    for row in rows:
        said = {key: value for key, value in row.items() if key not in ("claim", "path")}
        said |= {
            "authors": tuple(row["authors"] or ()),
            "title": row["title"] or PurePath(row["path"]).name,
            "publisher": named.get(row["publisher"]),
        }
        quotes[row["claim"]] += (Quote(**said),)
    return quotes


def _fact(row: Mapping[str, Any], speakers: tuple[Node, ...], quotes: tuple[Quote, ...]) -> Fact:
    claim = row["claim"]
    kept: dict[str, Any] = {name: claim[name] for name in KEPT if claim.get(name) is not None}
    kept["subject"], kept["object"] = (
        Node(id=row[end], name=row[f"{end}_name"], description=row[f"{end}_description"])
        for end in ("subject", "object")
    )
    return Fact(id=claim["id"], **kept, attributed_to=speakers, quotes=quotes)
