"""Write claims: each whole, with its passages and its edge, in one transaction, or not at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

import neo4j

from graph.store.claim_rows import ClaimRow, claim_row, passage_row
from graph.store.connection import Connection, Row, rows
from graph.store.decisions import current_reviews
from graph.store.edges import project
from graph.store.report import LoadReport, Tally
from graph.store.schema import CLAIM, DOCUMENT, ENTITY, PASSAGE
from graph.store.version import bump
from ontology.claim import Claim
from ontology.document import Document
from ontology.identity import digest
from ontology.lines import to_line

KNOWN = f"UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}}) RETURN c.id AS id, c.digest AS digest, c.edge AS edge"
NODES = f"UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}}) RETURN n.id AS id"
TEXTS = f"UNWIND $ids AS i MATCH (d:{DOCUMENT} {{id: i}}) RETURN d.id AS id, d.text AS text"

PASSAGES_OF = f"""
UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[:EVIDENCE]->(p:{PASSAGE}) RETURN DISTINCT p.id AS id ORDER BY id"""
LOOSEN = f"UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[r:SUBJECT|OBJECT|ATTRIBUTED_TO|EVIDENCE]->() DELETE r"
SWEEP = f"UNWIND $ids AS i MATCH (p:{PASSAGE} {{id: i}}) WHERE NOT (p)<-[:EVIDENCE]-() DETACH DELETE p"

WRITE_PASSAGES = f"UNWIND $rows AS r MERGE (p:{PASSAGE} {{id: r.id}}) SET p += r.props"
PLACE = (
    f"UNWIND $rows AS r MATCH (p:{PASSAGE} {{id: r.id}}) MATCH (d:{DOCUMENT} {{id: r.document}}) MERGE (p)-[:IN]->(d)"
)
WRITE_CLAIMS = f"UNWIND $rows AS r MERGE (c:{CLAIM} {{id: r.id}}) SET c = r.props"
LINK = "UNWIND $rows AS r MATCH (c:{claim} {{id: r.id}}) MATCH (n:{label} {{id: r.to}}) MERGE (c)-[:{type}]->(n)"
QUOTE = f"""
UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) MATCH (p:{PASSAGE} {{id: r.to}})
MERGE (c)-[e:EVIDENCE]->(p) SET e.position = r.position"""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch of claims would do to the graph as it is."""

    sound: tuple[Claim, ...]
    refused: tuple[str, ...]
    known: Mapping[str, str]

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
    with connection.failing_as("load"), connection.writer.session(database=connection.dialect.database) as session:
        plan = session.execute_read(partial(_plan, claims=batch))
    if plan.sound:
        plan = connection.write(partial(_write, claims=batch))
    return plan.report(len(batch))


def _plan(tx: neo4j.ManagedTransaction, claims: list[Claim]) -> Plan:
    known = {str(row["id"]): row for row in rows(tx, KNOWN, ids=[claim.id for claim in claims])}
    stale = [c for c in claims if c.id not in known or known[c.id]["digest"] != digest(to_line(c))]
    named = {end for c in stale for end in (c.subject, c.object, *c.attributed_to)}
    nodes = {str(row["id"]) for row in rows(tx, NODES, ids=sorted(named))}
    sources = sorted({evidence.document for c in stale for evidence in c.evidence})
    texts = {str(row["id"]): str(row["text"]) for row in rows(tx, TEXTS, ids=sources)}
    faults = {c.id: fault for c in stale if (fault := _fault(c, nodes, texts))}
    return Plan(
        sound=tuple(c for c in stale if c.id not in faults),
        refused=tuple(f"{key}: {fault}" for key, fault in faults.items()),
        known={key: str(row["edge"]) for key, row in known.items()},
    )


def _fault(claim: Claim, nodes: set[str], texts: Mapping[str, str]) -> str:
    """Say what keeps a claim out of the graph; empty when nothing does."""
    for end in (claim.subject, claim.object, *claim.attributed_to):
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
    """Write what is sound of a batch, with passages and edges; the plan is made anew, now that nobody else writes."""
    bump(tx)
    plan = _plan(tx, claims)
    decided = current_reviews(tx)
    made = [claim_row(claim, decided.get(claim.id)) for claim in plan.sound]
    changed = [row.id for row in made if row.id in plan.known]
    before = [row["id"] for row in rows(tx, PASSAGES_OF, ids=changed)]
    rows(tx, LOOSEN, ids=changed)
    passages = {str(row["id"]): row for c in plan.sound for row in map(passage_row, c.evidence)}
    placed = [passages[key] for key in sorted(passages)]
    rows(tx, WRITE_PASSAGES, rows=placed)
    rows(tx, PLACE, rows=placed)
    rows(tx, WRITE_CLAIMS, rows=[{"id": row.id, "props": row.properties} for row in made])
    _link(tx, made)
    rows(tx, SWEEP, ids=before)
    project(tx, [*(row.edge for row in made), *(plan.known[key] for key in changed)])
    return plan


def _link(tx: neo4j.ManagedTransaction, made: list[ClaimRow]) -> None:
    links: dict[str, list[Row]] = {
        "SUBJECT": [{"id": row.id, "to": row.subject} for row in made],
        "OBJECT": [{"id": row.id, "to": row.object} for row in made],
        "ATTRIBUTED_TO": [{"id": row.id, "to": source} for row in made for source in row.attributed_to],
    }
    for edge, pairs in links.items():
        rows(tx, LINK.format(claim=CLAIM, label=ENTITY, type=edge), rows=pairs)
    quotes = [{"id": row.id, "to": passage, "position": n} for row in made for n, passage in enumerate(row.passages)]
    rows(tx, QUOTE, rows=quotes)
