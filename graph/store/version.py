"""The version of the graph: drawn anew by every transaction that changes it."""

import secrets

import neo4j

from graph.store.connection import rows
from graph.store.schema import GRAPH

HOLD = f"MERGE (g:{GRAPH} {{id: 'graph'}}) SET g.version = g.version"
BUMP = f"MERGE (g:{GRAPH} {{id: 'graph'}}) SET g.version = $token"


def bump(tx: neo4j.ManagedTransaction) -> None:
    """Draw a new version, first thing in a transaction.

    Every writer changes this one node, so two of them come one after the other: what is read afterwards in the
    transaction stays true till its end, on both databases.
    """
    rows(tx, BUMP, token=secrets.token_hex(8))


def hold(tx: neo4j.ManagedTransaction) -> None:
    """Keep other writers out till the end of a transaction that may turn out to change nothing."""
    rows(tx, HOLD)
