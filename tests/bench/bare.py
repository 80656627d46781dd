"""The same rows written by bare UNWIND statements: nothing is read, checked or compared, the edges are known before.

What the store is measured against: a loader that writes the same nodes and edges by MERGE can hardly do less.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import neo4j

from graph.store import Store
from graph.store.claim_rows import claim_row, passage_row
from graph.store.documents import properties
from graph.store.edges import Standing, edge_properties
from graph.store.nodes import identity
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import labels, relation, type_of

BATCH = 2000
Row = dict[str, Any]
Statement = tuple[str, list[Row]]
MERGE = "UNWIND $rows AS r MERGE (n:{label} {{id: r.id}}) SET n += r.props"
LABEL = "UNWIND $rows AS r MATCH (n:{label} {{id: r.id}}) SET n:{more}"
LINK = """
UNWIND $rows AS r MATCH (a:{source} {{id: r.id}}) MATCH (b:{target} {{id: r.to}}) MERGE (a)-[e:{type}]->(b)
SET e += r.props"""


def write(store: Store, statements: Iterable[Statement]) -> None:
    """Write the rows, 2,000 of them in a transaction."""
    dialect = store.connection.dialect
    for cypher, every in statements:
        for rows in _batches(every):
            with store.connection.writer.session(database=dialect.database) as session:
                session.execute_write(_run, cypher, rows)


def statements(records: Iterable[Record]) -> list[Statement]:
    """Write records as statements with their rows, in the order in which they must be written."""
    found: dict[str, list[Row]] = defaultdict(list)
    claims: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    links: dict[str, list[Row]] = defaultdict(list)
    for record in records:
        if isinstance(record, Entity):
            found[MERGE.format(label="Entity")].append({"id": record.id, "props": identity(record).properties()})
            more = ":".join(name for name in labels(type_of(record.id)) if name != "Entity")
            links[LABEL.format(label="Entity", more=more)].append({"id": record.id})
        elif isinstance(record, Document):
            found[MERGE.format(label="Document")].append({"id": record.id, "props": properties(record)})
            links[LABEL.format(label="Document", more="Source")].append({"id": record.id})
        elif isinstance(record, Claim):
            claims[record.subject, record.relation, record.object].append(record)
            _claim(record, found, links)
    for (subject, verb, target), held in claims.items():
        if props := edge_properties(map(_standing, held)):
            cypher = LINK.format(source="Entity", target="Entity", type=relation(verb).edge())
            links[cypher].append({"id": subject, "to": target, "props": props})
    return [*found.items(), *links.items()]


def _claim(claim: Claim, found: dict[str, list[Row]], links: dict[str, list[Row]]) -> None:
    row = claim_row(claim, None)
    found[MERGE.format(label="Claim")].append({"id": row.id, "props": row.properties})
    ends = [("SUBJECT", row.subject), ("OBJECT", row.object), *(("ATTRIBUTED_TO", one) for one in row.attributed_to)]
    for kind, to in ends:
        links[LINK.format(source="Claim", target="Entity", type=kind)].append({"id": row.id, "to": to, "props": {}})
    for place, evidence in enumerate(claim.evidence):
        passage = passage_row(evidence)
        found[MERGE.format(label="Passage")].append(passage)
        to = {"id": passage["id"], "to": passage["document"], "props": {}}
        links[LINK.format(source="Passage", target="Document", type="IN")].append(to)
        quoted = {"id": row.id, "to": passage["id"], "props": {"position": place}}
        links[LINK.format(source="Claim", target="Passage", type="EVIDENCE")].append(quoted)


def _standing(claim: Claim) -> Standing:
    time = claim.time
    return Standing(
        id=claim.id,
        polarity=claim.polarity,
        modality=claim.modality,
        status=claim.status,
        review=None,
        earliest=time.earliest.isoformat() if time and time.earliest else None,
        latest=time.latest.isoformat() if time and time.latest else None,
        documents=tuple(sorted({evidence.document for evidence in claim.evidence})),
    )


def _batches(rows: Sequence[Row]) -> Iterator[list[Row]]:
    left = iter(sorted(rows, key=lambda row: str(row["id"])))
    while batch := list(islice(left, BATCH)):
        yield batch


def _run(tx: neo4j.ManagedTransaction, cypher: str, rows: list[Row]) -> None:
    tx.run(cypher, rows=rows).consume()
