"""Who and what a node is connected with: the nodes around it and the edges between all of them."""

from collections.abc import Iterator
from typing import Any

from graph.answers import Answer, Graph, Node
from graph.errors import QueryError
from graph.queries._facts import names_of, node
from ontology.record import Record
from ontology.vocabulary import RELATIONS

USUAL, MOST = 60, 150
AROUND = """
UNWIND $asked AS q
MATCH (e:Entity {{id: q.id}})-[r:{edges}]-(n:Entity)
WHERE {conditions}
WITH n, sum(size(r.claims)) AS weight
RETURN n.id AS id, n.name AS name, n.description AS description, weight
ORDER BY weight DESC, id LIMIT $limit
"""
COUNT = """
UNWIND $asked AS q
MATCH (e:Entity {{id: q.id}})-[r:{edges}]-(n:Entity)
WHERE {conditions}
RETURN count(DISTINCT n) AS total
"""
LINKS = """
UNWIND $ids AS i
MATCH (s:Entity {{id: i}})-[r:{edges}]->(o:Entity)
WHERE o.id IN $ids{conditions}
"""
BETWEEN = f"""{LINKS}
RETURN s.id AS subject, type(r) AS edge, o.id AS object, r.status AS status, r.claims AS claims
ORDER BY subject, edge, object LIMIT $limit
"""
BETWEEN_COUNT = f"{LINKS}RETURN count(r) AS total"
TIES = """
MATCH (e:Entity {{id: $id}}){left}-[r:{edges}]-{right}(n:Entity)
WHERE NOT n.id IN $hidden{conditions}
RETURN type(r) AS edge, count(DISTINCT n.id) AS total,
       count(DISTINCT CASE WHEN n.id IN $drawn THEN n.id END) AS shown
"""
MOST_EDGES = 600


class Part(Record):
    """What is around one node: all of it, or by one relation only."""

    node: str
    relation: str | None = None


class Wanted(Record):
    """Which part of a network is asked for; an empty field asks for nothing.

    `since` and `until` are ISO days: with either, a link without any date does not fit. `hidden` are ids of nodes.
    """

    relations: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    hidden: tuple[str, ...] = ()


class Edge(Record):
    """An edge: the claims that it stands for, and the strongest status of theirs."""

    subject: str
    relation: str
    object: str
    status: str
    claims: tuple[str, ...]


class Neighbourhood(Answer):
    """The nodes around some nodes, those with most claims first, after the nodes asked about.

    `total` counts all of them, shown or not, but for those `hidden`; `nodes` holds no more than was asked for.
    `edge_total` counts the edges between those that it holds, of which `edges` are the first 600.
    """

    centre: Node
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    total: int
    edge_total: int = 0
    hidden: tuple[Node, ...] = ()


class Tie(Record):
    """By one relation, in one direction: how many nodes there are, and how many of them are drawn already."""

    relation: str
    outward: bool
    total: int
    shown: int


class Ties(Answer):
    """What a node is connected by, before any of it is drawn."""

    node: Node
    ties: tuple[Tie, ...]


ALL = Wanted()


def neighbourhood(
    store: Graph, identifier: str, parts: tuple[Part, ...] = (), limit: int = USUAL, wanted: Wanted = ALL
) -> Neighbourhood:
    """Draw up to `limit` nodes (150 at most) around a node and those `parts` around others; raises NotFound."""
    open_ = [part for part in parts if part.node not in wanted.hidden]
    named = {i: node(store, i) for i in dict.fromkeys((identifier, *(part.node for part in open_)))}
    centres = tuple({centre.id: centre for centre in named.values()}.values())
    ids = [centre.id for centre in centres]
    asked = [_asked(part, named[part.node].id) for part in (Part(node=identifier), *open_)]
    given: dict[str, Any] = {"asked": asked, "left": [*ids, *wanted.hidden], **_parameters(wanted)}
    text = {
        "edges": _edges(wanted),
        "conditions": " AND ".join(["NOT n.id IN $left", "type(r) IN q.edges", *_conditions(wanted)]),
    }
    room = max(min(limit, MOST) - len(centres), 0)
    rows = store.read("nodes around", AROUND.format(**text), **given, limit=room) if room else []
    around = tuple(Node(id=row["id"], name=row["name"], description=row["description"]) for row in rows)
    edges, edge_total = _between(store, [*ids, *(n.id for n in around)], wanted)
    total = store.read("count of nodes around", COUNT.format(**text), **given)[0]["total"]
    return Neighbourhood(
        centre=centres[0],
        nodes=centres + around,
        edges=edges,
        edge_total=edge_total,
        total=total + len(centres),
        hidden=tuple(Node(id=i, name=name) for i, name in names_of(store, wanted.hidden).items()),
    )


def ties(store: Graph, identifier: str, drawn: tuple[str, ...] = (), wanted: Wanted = ALL) -> Ties:
    """Count by relation what is around a node, and how much of it is `drawn`; raises NotFound."""
    about, found = node(store, identifier), []
    conditions = "".join(f" AND {condition}" for condition in _conditions(wanted))
    for outward, left, right in ((True, "", ">"), (False, "<", "")):
        cypher = TIES.format(edges=_edges(wanted), conditions=conditions, left=left, right=right)
        given = _parameters(wanted) | {"drawn": list(drawn), "hidden": list(wanted.hidden)}
        for row in store.read("links of a node by relation", cypher, id=about.id, **given):
            relation = row["edge"].lower()
            found.append(Tie(relation=relation, outward=outward, total=row["total"], shown=row["shown"]))
    return Ties(node=about, ties=tuple(sorted(found, key=lambda tie: (-tie.total, tie.relation))))


def _between(store: Graph, ids: list[str], wanted: Wanted) -> tuple[tuple[Edge, ...], int]:
    conditions = "".join(f" AND {condition}" for condition in _conditions(wanted))
    text = {"edges": _edges(wanted), "conditions": conditions}
    given = {"ids": ids, **_parameters(wanted)}
    found = tuple(
        Edge(
            subject=row["subject"],
            relation=row["edge"].lower(),
            object=row["object"],
            status=row["status"],
            claims=tuple(row["claims"]),
        )
        for row in store.read("edges between", BETWEEN.format(**text), **given, limit=MOST_EDGES)
    )
    if len(found) < MOST_EDGES:
        return found, len(found)
    return found, store.read("count of edges between", BETWEEN_COUNT.format(**text), **given)[0]["total"]


def _asked(part: Part, identifier: str) -> dict[str, Any]:
    if part.relation is not None and part.relation not in RELATIONS:
        raise QueryError(f"neighbourhood: {part.relation} is no relation of the vocabulary")
    names = [part.relation] if part.relation else RELATIONS
    return {"id": identifier, "edges": [RELATIONS[name].edge() for name in names]}


def _edges(wanted: Wanted) -> str:
    if unknown := sorted(set(wanted.relations) - RELATIONS.keys()):
        raise QueryError(f"neighbourhood: {', '.join(unknown)} is no relation of the vocabulary")
    chosen = wanted.relations or RELATIONS
    return "|".join(verb.edge() for name, verb in RELATIONS.items() if name in chosen)


def _conditions(wanted: Wanted) -> Iterator[str]:
    if wanted.statuses:
        yield "r.status IN $statuses"
    if wanted.since or wanted.until:
        yield "(r.first IS NOT NULL OR r.last IS NOT NULL)"
    if wanted.since:
        yield "(r.last IS NULL OR r.last >= date($since))"
    if wanted.until:
        yield "(r.first IS NULL OR r.first <= date($until))"


def _parameters(wanted: Wanted) -> dict[str, Any]:
    asked: dict[str, Any] = {"since": wanted.since, "until": wanted.until, "statuses": list(wanted.statuses)}
    return {name: value for name, value in asked.items() if value}
