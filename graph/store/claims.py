"""Write claims: each whole, with its passages and its edge, in one transaction, or not at all."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

import neo4j

from graph.store import tallies
from graph.store.claim_rows import ClaimRow, claim_row, passage_row
from graph.store.connection import Connection, Row, rows
from graph.store.decisions import current_reviews
from graph.store.edges import project
from graph.store.report import LoadReport, Tally
from graph.store.rewire import ANY, LOOSEN, rewire
from graph.store.schema import CLAIM, DOCUMENT, ENTITY, PASSAGE
from graph.store.version import bump, hold
from ontology.claim import Claim
from ontology.document import Document
from ontology.identity import digest
from ontology.lines import to_line

KNOWN = f"UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}}) RETURN c.id AS id, c.digest AS digest, c.edge AS edge"
NODES = f"UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}}) RETURN n.id AS id, n.joined_to AS joined_to"
TEXTS = f"UNWIND $ids AS i MATCH (d:{DOCUMENT} {{id: i}}) RETURN d.id AS id, d.text AS text"

PASSAGES_OF = f"""
UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[:EVIDENCE]->(p:{PASSAGE}) RETURN DISTINCT p.id AS id ORDER BY id"""
SWEEP = f"UNWIND $ids AS i MATCH (p:{PASSAGE} {{id: i}}) WHERE NOT (p)<-[:EVIDENCE]-() DETACH DELETE p"

# Nobody else writes between the plan and the end of the transaction, so what is new can be created without looking for
# it, and all links of a claim are new: those that it had were loosened.
PASSAGES = f"UNWIND $ids AS i MATCH (p:{PASSAGE} {{id: i}}) RETURN p.id AS id"
NEW_PASSAGES = f"""
UNWIND $rows AS r MATCH (d:{DOCUMENT} {{id: r.document}})
CREATE (p:{PASSAGE}) SET p = r.props CREATE (p)-[:IN]->(d)"""
NEW_CLAIMS = f"""
UNWIND $rows AS r
MATCH (s:{ENTITY} {{id: r.subject}}) MATCH (o:{ENTITY} {{id: r.object}}) MATCH (p:{PASSAGE} {{id: r.passage}})
CREATE (c:{CLAIM}) SET c = r.props
CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:EVIDENCE {{position: 0}}]->(p)"""
OLD_CLAIMS = f"""
UNWIND $rows AS r
MATCH (s:{ENTITY} {{id: r.subject}}) MATCH (o:{ENTITY} {{id: r.object}}) MATCH (p:{PASSAGE} {{id: r.passage}})
MATCH (c:{CLAIM} {{id: r.id}}) SET c = r.props
CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:EVIDENCE {{position: 0}}]->(p)"""
SPEAKERS = f"""
UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) MATCH (n:{ENTITY} {{id: r.to}}) CREATE (c)-[:ATTRIBUTED_TO]->(n)"""
MORE_EVIDENCE = f"""
UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) MATCH (p:{PASSAGE} {{id: r.to}})
CREATE (c)-[:EVIDENCE {{position: r.position}}]->(p)"""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch of claims would do to the graph as it is; `joined` are the nodes that stand under other names."""

    sound: tuple[Claim, ...]
    refused: tuple[str, ...]
    known: Mapping[str, str]
    joined: frozenset[str] = frozenset()

    def report(self, total: int) -> LoadReport:
        """Count it."""
        changed = sum(claim.id in self.known for claim in self.sound)
        new = len(self.sound) - changed
        unchanged = total - len(self.sound) - len(self.refused)
        return LoadReport(
            new=Tally(claims=new),
            changed=Tally(claims=changed),
            unchanged=Tally(claims=unchanged),
            refused=self.refused,
        )


def load_claims(connection: Connection, claims: Iterable[Claim]) -> LoadReport:
    """Write a batch of claims; of two with one id the later counts, one without its nodes or document is refused."""
    wanted = {claim.id: claim for claim in claims}
    batch = [wanted[key] for key in sorted(wanted)]
    known = connection.read("claims", KNOWN, {"ids": [claim.id for claim in batch]})
    if not _stale(batch, known):
        return Plan((), (), {}).report(len(batch))
    return connection.write(partial(_write, claims=batch)).report(len(batch))


def _stale(claims: list[Claim], known: list[Row]) -> list[Claim]:
    """List the claims that are not in the graph as they are."""
    held = {row["id"]: row["digest"] for row in known}
    return [claim for claim in claims if held.get(claim.id) != digest(to_line(claim))]


def _plan(tx: neo4j.ManagedTransaction, claims: list[Claim]) -> Plan:
    known = rows(tx, KNOWN, ids=[claim.id for claim in claims])
    stale = _stale(claims, known)
    named = {end for c in stale for end in _ends(c)}
    nodes = {str(row["id"]): row["joined_to"] for row in rows(tx, NODES, ids=sorted(named))}
    sources = sorted({evidence.document for c in stale for evidence in c.evidence})
    texts = {str(row["id"]): str(row["text"]) for row in rows(tx, TEXTS, ids=sources)}
    faults = {c.id: fault for c in stale if (fault := _fault(c, nodes, texts))}
    return Plan(
        sound=tuple(c for c in stale if c.id not in faults),
        refused=tuple(f"{key}: {fault}" for key, fault in faults.items()),
        known={str(row["id"]): str(row["edge"]) for row in known},
        joined=frozenset(key for key, place in nodes.items() if place),
    )


def _ends(claim: Claim) -> tuple[str, ...]:
    return claim.subject, claim.object, *claim.attributed_to


def _fault(claim: Claim, nodes: Collection[str], texts: Mapping[str, str]) -> str:
    """Say what keeps a claim out of the graph; empty when nothing does."""
    for end in _ends(claim):
        if end not in nodes:
            return f"node {end} is neither in the records nor in the graph"
    for evidence in claim.evidence:
        if evidence.document not in texts:
            return f"document {evidence.document} is neither in the records nor in the graph"
        try:  # only id and text are looked at, and both were checked when the document was loaded
            claim.check(Document.model_construct(id=evidence.document, text=texts[evidence.document]))
        except ValueError as error:
            return str(error)
    return ""


def _write(tx: neo4j.ManagedTransaction, claims: list[Claim]) -> Plan:
    """Write what is sound of a batch, with passages and edges, according to a plan made while nobody else writes."""
    hold(tx)
    plan = _plan(tx, claims)
    if not plan.sound:
        return plan
    bump(tx)
    decided = current_reviews(tx)
    made = [claim_row(claim, decided.get(claim.id)) for claim in plan.sound]
    fresh = [row for row in made if row.id not in plan.known]
    changed = [row for row in made if row.id in plan.known]
    counted = tallies.made(row.properties for row in made)
    counted.subtract(tallies.held(tx, (row.id for row in changed)))
    before = _loosen(tx, [row.id for row in changed])
    _write_passages(tx, {str(row["id"]): row for c in plan.sound for row in map(passage_row, c.evidence)})
    _write_rows(tx, NEW_CLAIMS, [_whole(row) for row in fresh])
    _write_rows(tx, OLD_CLAIMS, [_whole(row) for row in changed])
    _write_rows(tx, SPEAKERS, [{"id": row.id, "to": source} for row in made for source in row.attributed_to])
    more = [(row.id, n, passage) for row in made for n, passage in enumerate(row.passages) if n]
    _write_rows(tx, MORE_EVIDENCE, [{"id": key, "to": passage, "position": n} for key, n, passage in more])
    if before:
        rows(tx, SWEEP, ids=before)
    moved = rewire(tx, (c.id for c in plan.sound if not plan.joined.isdisjoint(_ends(c)))) if plan.joined else ()
    edges = [*(row.edge for row in made), *(plan.known[row.id] for row in changed), *moved]
    project(tx, edges, {row.id for row in fresh})
    tallies.add(tx, counted)
    return plan


def _whole(row: ClaimRow) -> Row:
    ends: Row = {"subject": row.subject, "object": row.object, "passage": row.passages[0]}
    return {"id": row.id, "props": row.properties, **ends}


def _loosen(tx: neo4j.ManagedTransaction, ids: list[str]) -> list[object]:
    """Take the links off claims that are there already, and list the passages that they had."""
    if not ids:
        return []
    before = [row["id"] for row in rows(tx, PASSAGES_OF, ids=ids)]
    rows(tx, LOOSEN.format(claim=CLAIM, end=f"{ANY}|EVIDENCE"), ids=ids)
    return before


def _write_passages(tx: neo4j.ManagedTransaction, wanted: Mapping[str, Row]) -> None:
    """Write the passages that are not there; one that is says the same, because its id says where it stands."""
    there = {row["id"] for row in rows(tx, PASSAGES, ids=sorted(wanted))}
    _write_rows(tx, NEW_PASSAGES, [wanted[key] for key in sorted(wanted.keys() - there)])


def _write_rows(tx: neo4j.ManagedTransaction, statement: str, given: list[Row]) -> None:
    if given:
        rows(tx, statement, rows=given)
