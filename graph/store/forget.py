"""Delete a document with what it alone supports."""

import neo4j

from graph.errors import NotFound
from graph.store import tallies
from graph.store.connection import Connection, rows
from graph.store.edges import derive_officials, project
from graph.store.joins import carry_out_joins, step_aside
from graph.store.report import ForgetReport
from graph.store.schema import CLAIM, DOCUMENT, PASSAGE
from graph.store.supersede import DELETE, ENDS, ends_said, remove_unused
from graph.store.version import bump

FIND = f"MATCH (d:{DOCUMENT} {{id: $id}}) WHERE d.text IS NOT NULL RETURN d.sha256 AS sha256"
CLAIMS = f"""
MATCH (:{DOCUMENT} {{id: $id}})<-[:IN]-(:{PASSAGE})<-[:EVIDENCE]-(c:{CLAIM})
RETURN DISTINCT c.id AS id, c.edge AS edge, c.documents AS documents ORDER BY id"""
PASSAGES = f"MATCH (:{DOCUMENT} {{id: $id}})<-[:IN]-(p:{PASSAGE}) RETURN p.id AS id ORDER BY id"
# A claim that another document supports too stays; where its words stood in this one is no longer known.
LESSEN = f"""
UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}})
SET c += {{documents: r.documents, digest: null,
           subject_start: null, subject_end: null, object_start: null, object_end: null}}"""
SHARED = f"MATCH (d:{DOCUMENT} {{sha256: $sha256}}) RETURN count(d) AS n"


def forget(connection: Connection, document: str) -> tuple[ForgetReport, str | None]:
    """Delete a document, its passages, the claims that no other document supports, and the nodes that only they named.

    The edges are rebuilt. Gives also the SHA-256 of the bytes that no other document came from. Raises NotFound.
    """
    found = connection.read("forget", FIND, {"id": document})
    if not found:
        raise NotFound(f"{document} is not in the graph")
    _part(connection, document)
    report = connection.write(lambda tx: _forget(tx, document))
    carry_out_joins(connection)
    derive_officials(connection)
    sha256 = str(found[0]["sha256"])
    unshared = connection.read("forget", SHARED, {"sha256": sha256})[0]["n"] == 0
    return report, sha256 if unshared else None


def _part(connection: Connection, document: str) -> None:
    """Part joined nodes that only this document names, so that those they are joined to keep what is their own."""
    claims = connection.read("claims of a document", CLAIMS, {"id": document})
    alone = [row["id"] for row in claims if row["documents"] == [document]]
    step_aside(connection, ends_said(connection.read("ends of claims", ENDS, {"ids": alone})), alone)


def _forget(tx: neo4j.ManagedTransaction, document: str) -> ForgetReport:
    bump(tx)
    claims = rows(tx, CLAIMS, id=document)
    alone = [row["id"] for row in claims if row["documents"] == [document]]
    others = [
        {"id": row["id"], "documents": [held for held in row["documents"] if held != document]}  # type: ignore[attr-defined]
        for row in claims
        if row["documents"] != [document]
    ]
    ends = ends_said(rows(tx, ENDS, ids=alone))
    passages = [row["id"] for row in rows(tx, PASSAGES, id=document)]
    counted = tallies.held(tx, alone) + tallies.documents(1)
    rows(tx, DELETE.format(label=CLAIM), ids=alone)
    rows(tx, LESSEN, rows=others)
    rows(tx, DELETE.format(label=PASSAGE), ids=passages)
    rows(tx, DELETE.format(label=DOCUMENT), ids=[document])
    project(tx, (str(row["edge"]) for row in claims))
    tallies.add(tx, tallies.without(counted))
    nodes = remove_unused(tx, ends)
    return ForgetReport(document=document, claims=len(alone), passages=len(passages), nodes=nodes)
