"""Point claims to where the nodes that they name now stand.

A claim that names a joined node points to the node that it was joined to, and the relationship keeps in `named` what
the claim itself says. So two speakers that turn out to be one are one, and parting them gives back what was there.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

import neo4j

from graph.store.connection import Row, rows
from graph.store.edges import edge_key
from graph.store.schema import CLAIM, ENTITY

ENDS = "SUBJECT", "OBJECT", "ATTRIBUTED_TO"
ANY = "|".join(ENDS)

READ = f"""
UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}})-[r:{ANY}]->(n:{ENTITY})
RETURN i AS id, c.relation AS relation, c.edge AS edge, type(r) AS end, n.id AS at, r.named AS named"""
PLACES = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}}) WHERE n.joined_to IS NOT NULL RETURN n.id AS id, n.joined_to AS place"""
# All are found before the first goes: ArcadeDB loses its way among the edges of a node while they become fewer.
LOOSEN = """
UNWIND $ids AS i MATCH (:{claim} {{id: i}})-[r:{end}]->()
WITH collect(r) AS gone UNWIND gone AS r DELETE r"""
PLAIN = "UNWIND $rows AS r MATCH (c:{claim} {{id: r.id}}) MATCH (n:{entity} {{id: r.to}}) CREATE (c)-[:{end}]->(n)"
NAMED = """
UNWIND $rows AS r MATCH (c:{claim} {{id: r.id}}) MATCH (n:{entity} {{id: r.to}})
CREATE (c)-[:{end} {{named: r.named}}]->(n)"""
SET_EDGE = f"UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) SET c.edge = r.edge"

At = dict[str, list[str]]
"""For each node that an end points to, the ids that the claim itself names."""


@dataclass(slots=True)
class _Ends:
    """Where the ends of a claim are."""

    relation: str
    edge: str
    ends: dict[str, At] = field(default_factory=lambda: {end: {} for end in ENDS})


def said(row: Mapping[str, object]) -> list[str]:
    """Give the ids that a claim itself names at one end: `named` of the relationship, or else the node `at` its end."""
    named = row["named"]
    return list(cast("list[str]", named)) if named else [str(row["at"])]


def rewire(tx: neo4j.ManagedTransaction, ids: Iterable[object], own: Collection[str] = ()) -> set[str]:
    """Point the ends of some claims to where what they name now stands; gives the keys of edges to project anew.

    `own` are nodes that go back to stand for themselves, whatever is written of them.
    """
    claims = _read(tx, sorted(map(str, ids)))
    named = {name for claim in claims.values() for at in claim.ends.values() for names in at.values() for name in names}
    places = {str(row["id"]): str(row["place"]) for row in rows(tx, PLACES, ids=sorted(named - set(own)))}
    due: dict[str, dict[str, At]] = defaultdict(dict)
    edges: list[Row] = []
    for key, claim in claims.items():
        wanted = {end: _placed(at, places) for end, at in claim.ends.items()}
        for end in ENDS:
            if wanted[end] != claim.ends[end]:
                due[end][key] = wanted[end]
        [subject], [target] = wanted["SUBJECT"], wanted["OBJECT"]
        edges.append({"id": key, "edge": edge_key(subject, claim.relation, target)})
    for end in ENDS:
        _write(tx, end, due[end])
    changed = [row for row in edges if row["edge"] != claims[str(row["id"])].edge]
    rows(tx, SET_EDGE, rows=changed)
    return {str(key) for row in changed for key in (row["edge"], claims[str(row["id"])].edge)}


def _read(tx: neo4j.ManagedTransaction, ids: list[str]) -> dict[str, _Ends]:
    found: dict[str, _Ends] = {}
    for row in rows(tx, READ, ids=ids):
        claim = found.setdefault(str(row["id"]), _Ends(str(row["relation"]), str(row["edge"])))
        claim.ends[str(row["end"])][str(row["at"])] = sorted(said(row))
    return found


def _placed(at: At, places: Mapping[str, str]) -> At:
    found: At = defaultdict(list)
    for name in sorted(name for names in at.values() for name in names):
        found[places.get(name, name)].append(name)
    return dict(found)


def _write(tx: neo4j.ManagedTransaction, end: str, due: Mapping[str, At]) -> None:
    if not due:
        return
    words = {"claim": CLAIM, "entity": ENTITY, "end": end}
    rows(tx, LOOSEN.format(**words), ids=list(due))
    made = [{"id": key, "to": to, "named": named} for key, at in due.items() for to, named in at.items()]
    for statement, given in (
        (PLAIN, [row for row in made if row["named"] == [row["to"]]]),
        (NAMED, [row for row in made if row["named"] != [row["to"]]]),
    ):
        if given:
            rows(tx, statement.format(**words), rows=given)
