"""Project claims to plain edges, for people: one edge for what is said of two nodes, rebuilt from all who say so."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import neo4j

from graph.store.chunks import chunks
from graph.store.connection import Connection, Row, rows
from graph.store.schema import CLAIM, ENTITY
from graph.store.version import bump
from ontology.claim import Claim
from ontology.nodes.agents import Official, Person
from ontology.relations.tenure import HeldOffice
from ontology.vocabulary import relation

STRENGTH = ("alleged", "reported", "found", "confirmed")
NOT_STANDING = ("rejected", "corrected")

READ = f"""
UNWIND $keys AS k MATCH (c:{CLAIM} {{edge: k}})
RETURN k AS edge, c.id AS id, c.polarity AS polarity, c.modality AS modality, c.status AS status, c.review AS review,
       c.earliest AS earliest, c.latest AS latest, c.documents AS documents"""
WRITE = """
UNWIND $rows AS r MATCH (s:{label} {{id: r.subject}}) MATCH (o:{label} {{id: r.object}})
MERGE (s)-[e:{type}]->(o) SET e = r.props"""
CREATE = """
UNWIND $rows AS r MATCH (s:{label} {{id: r.subject}}) MATCH (o:{label} {{id: r.object}})
CREATE (s)-[e:{type}]->(o) SET e = r.props"""
# All are found before the first goes: ArcadeDB loses its way among the edges of a node while they become fewer.
DELETE = """
UNWIND $rows AS r MATCH (s:{label} {{id: r.subject}})-[e:{type}]->(o:{label} {{id: r.object}})
WITH collect(e) AS gone UNWIND gone AS e DELETE e"""

# ArcadeDB makes a node anew to give it a label: of ten thousand at once it takes longer than a statement may.
AT_ONCE = 500
PERSON, OFFICIAL, HELD = Person.type(), Official.type(), HeldOffice.edge()
GAINED = f"MATCH (p:{PERSON})-[:{HELD}]->(:{ENTITY}) WHERE NOT p:{OFFICIAL} RETURN DISTINCT p.id AS id ORDER BY id"
HOLDING = f"""
UNWIND $ids AS i MATCH (p:{ENTITY} {{id: i}})-[:{HELD}]->(:{ENTITY}) WHERE NOT p:{OFFICIAL}
RETURN DISTINCT p.id AS id ORDER BY id"""
LOST = f"MATCH (p:{OFFICIAL}) WHERE NOT (p)-[:{HELD}]->() RETURN p.id AS id ORDER BY id"
APPOINT = f"UNWIND $ids AS i MATCH (p:{ENTITY} {{id: i}}) WHERE NOT p:{OFFICIAL} SET p:{OFFICIAL}"
DISMISS = f"UNWIND $ids AS i MATCH (p:{ENTITY} {{id: i}}) REMOVE p:{OFFICIAL}"


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a claim matters for its edge; days are ISO text."""

    id: str
    polarity: str
    modality: str
    status: str
    review: str | None
    earliest: str | None
    latest: str | None
    documents: tuple[str, ...]

    @property
    def projects(self) -> bool:
        """Whether the claim says that it is so, and stands: affirmed, actual, not denied, taken back or rejected.

        A corrected claim no longer stands as it was said; what was put right is a claim of its own.
        """
        return stands(self.polarity, self.modality, self.status, self.review)


def stands(polarity: str, modality: str, status: str, review: str | None) -> bool:
    """Say whether claims so held project an edge."""
    said = polarity == "affirmed" and modality == "actual" and status in STRENGTH
    return said and review not in NOT_STANDING


def edge_key(subject: str, verb: str, target: str) -> str:
    """Name an edge by what it says; ids and relations hold no spaces."""
    return f"{subject} {verb} {target}"


def edge_properties(claims: Iterable[Standing]) -> Row | None:
    """Sum up the claims of one edge: the strongest status, the first and last day, how many documents say so.

    None where no claim projects the edge.
    """
    standing = [claim for claim in claims if claim.projects]
    if not standing:
        return None
    return {
        "claims": sorted(claim.id for claim in standing),
        "status": max((claim.status for claim in standing), key=STRENGTH.index),
        "first": _day(min((claim.earliest for claim in standing if claim.earliest), default=None)),
        "last": _day(max((claim.latest for claim in standing if claim.latest), default=None)),
        "sources": len({document for claim in standing for document in claim.documents}),
    }


def project(tx: neo4j.ManagedTransaction, keys: Iterable[str], fresh: Collection[str] = ()) -> None:
    """Rebuild the named edges from the claims that the transaction sees.

    `fresh` are claims that the transaction itself has made: what only they say has no edge yet.
    """
    touched = sorted(set(keys))
    claims = defaultdict(list)
    for row in rows(tx, READ, keys=touched):
        claims[str(row.pop("edge"))].append(_standing(row))
    due: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for key in touched:
        subject, verb, target = key.split(" ")
        # What is said of two names that turn out to be one is no link.
        props = None if subject == target else edge_properties(claims[key])
        new = bool(claims[key]) and all(claim.id in fresh for claim in claims[key])
        if props is not None or not new:
            statement = DELETE if props is None else CREATE if new else WRITE
            row = {"subject": subject, "object": target, "props": props}
            due[statement, relation(verb).edge()].append(row)
    for statement, edge in sorted(due):
        rows(tx, statement.format(label=ENTITY, type=edge), rows=due[statement, edge])


def appoint(connection: Connection, claims: Iterable[Claim]) -> None:
    """Make officials of the people who hold an office by some claims, which are in the graph.

    Soon, because the more is linked with somebody, the longer the label takes in ArcadeDB: where all were labelled at
    the end of a million claims, that took more than ten minutes.
    """
    people = sorted({claim.subject for claim in claims if relation(claim.relation).edge() == HELD})
    if people:
        found = connection.read("officials", HOLDING, {"ids": people})
        _relabel(connection, APPOINT, (row["id"] for row in found))


def derive_officials(connection: Connection) -> None:
    """Make the label Official agree with the edges of held office; what agrees already is left alone."""
    for search, statement in ((GAINED, APPOINT), (LOST, DISMISS)):
        _relabel(connection, statement, (row["id"] for row in connection.read("officials", search, {})))


def _relabel(connection: Connection, statement: str, people: Iterable[object]) -> None:
    for ids in chunks(people, AT_ONCE):
        connection.write(lambda tx, ids=ids: _set(tx, statement, ids))  # type: ignore[misc]


def _set(tx: neo4j.ManagedTransaction, statement: str, ids: list[object]) -> None:
    bump(tx)
    rows(tx, statement, ids=ids)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _standing(row: Row) -> Standing:
    documents = row.pop("documents") or []
    assert isinstance(documents, list)
    text = {key: value if value is None else str(value) for key, value in row.items()}
    return Standing(documents=tuple(documents), **text)  # type: ignore[arg-type]
