"""Take out of the graph what an extractor said of a document before and no longer says.

A document that names its extractors speaks for them: the stream that holds it holds all that they find in it. What was
there before is noted before the first claim of the stream is written, so that of two loads at once neither takes away
what the other brings.
"""

from collections.abc import Iterable
from functools import partial

import neo4j

from graph.store import tallies
from graph.store.chunks import chunks
from graph.store.connection import Connection, Row, rows
from graph.store.decisions import READ_ALL, reviews
from graph.store.edges import project
from graph.store.joins import step_aside
from graph.store.report import LoadReport, Tally
from graph.store.rewire import ANY, said
from graph.store.schema import CLAIM, DOCUMENT, ENTITY, PASSAGE
from graph.store.told import Told
from graph.store.version import bump

DOCUMENTS = 200
CLAIMS = 1000

FORMER = f"""
UNWIND $rows AS r MATCH (d:{DOCUMENT} {{id: r.id}}) WHERE d.digest = r.digest
MATCH (d)<-[:IN]-(:{PASSAGE})<-[:EVIDENCE]-(c:{CLAIM}) WHERE c.extractor IN r.extractors
RETURN DISTINCT c.id AS id, c.extractor AS extractor, c.documents AS documents"""
ENDS = f"""
UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[r:{ANY}]->(n:{ENTITY}) RETURN DISTINCT n.id AS at, r.named AS named"""
UNREVIEWED = f"""
UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}}) WHERE c.review IS NULL RETURN c.id AS id, c.edge AS edge ORDER BY id"""
PASSAGES = f"""
UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[:EVIDENCE]->(p:{PASSAGE}) RETURN DISTINCT p.id AS id ORDER BY id"""
DELETE = "UNWIND $ids AS i MATCH (n:{label} {{id: i}}) DETACH DELETE n"
SWEEP = f"UNWIND $ids AS i MATCH (p:{PASSAGE} {{id: i}}) WHERE NOT (p)<-[:EVIDENCE]-() DETACH DELETE p"
UNUSED = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}})
WHERE n.joined_to IS NULL AND n.also IS NULL AND NOT (n)<-[:{ANY}]-()
RETURN n.id AS id ORDER BY id"""


def note_former(connection: Connection, told: Told) -> None:
    """Note the claims that the stream speaks for and no longer makes, and the nodes that it no longer names.

    A claim that another document supports too is left alone, unless the stream speaks for that one as well.
    """
    for documents in chunks(told.speaking(), DOCUMENTS):
        found = connection.read("former claims", FORMER, {"rows": documents})
        for part in chunks((str(row["id"]) for row in found), CLAIMS):
            ends = connection.read("ends of former claims", ENDS, {"ids": part})
            told.remember((), told.lacking(ends_said(ends)))
        gone = (str(row["id"]) for row in found if _speaks(told, row))
        told.remember(told.lacking(gone), ())


def ends_said(ends: Iterable[Row]) -> list[str]:
    """Give what claims themselves name, each once, of rows of `ENDS`: joined nodes by their own ids."""
    return sorted({name for row in ends for name in said(row)})


def supersede(connection: Connection, told: Told) -> LoadReport:
    """Take out the noted claims that nobody has reviewed, and the noted nodes that no claim names now."""
    claims = nodes = 0
    for ids in chunks(told.former("claim"), CLAIMS):
        claims += connection.write(partial(_delete_undecided, ids=ids))
    for ids in chunks(told.former("node"), CLAIMS):
        step_aside(connection, ids)
        unused = [row["id"] for row in connection.read("unused nodes", UNUSED, {"ids": ids})]
        if unused:
            nodes += connection.write(lambda tx, unused=unused: remove_unused(tx, unused))  # type: ignore[misc]
    return LoadReport(removed=Tally(claims=claims, nodes=nodes))


def delete_claims(tx: neo4j.ManagedTransaction, which: str, ids: Iterable[str]) -> int:
    """Delete those of some claims that a query still gives, with passages that only they quote; edges are rebuilt."""
    bump(tx)
    found = rows(tx, which, ids=list(ids))
    gone = [row["id"] for row in found]
    passages = [row["id"] for row in rows(tx, PASSAGES, ids=gone)]
    counted = tallies.held(tx, gone)
    rows(tx, DELETE.format(label=CLAIM), ids=gone)
    rows(tx, SWEEP, ids=passages)
    project(tx, (str(row["edge"]) for row in found))
    tallies.add(tx, tallies.without(counted))
    return len(gone)


def remove_unused(tx: neo4j.ManagedTransaction, ids: Iterable[object]) -> int:
    """Delete those of some nodes that no claim names."""
    bump(tx)
    unused = [row["id"] for row in rows(tx, UNUSED, ids=list(ids))]
    rows(tx, DELETE.format(label=ENTITY), ids=unused)
    tallies.add(tx, tallies.without(tallies.nodes(unused)))
    return len(unused)


def _delete_undecided(tx: neo4j.ManagedTransaction, ids: Iterable[str]) -> int:
    decided = reviews(rows(tx, READ_ALL))  # a correction that waits to be carried out has reviewed its claim too
    return delete_claims(tx, UNREVIEWED, (key for key in ids if key not in decided))


def _speaks(told: Told, row: Row) -> bool:
    documents = row["documents"]
    assert isinstance(documents, list)
    return all(row["extractor"] in told.extractors(document) for document in documents)
