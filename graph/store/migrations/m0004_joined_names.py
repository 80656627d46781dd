"""Decisions that two names are one were only kept before; now they are carried out."""

from graph.store.connection import Connection
from graph.store.edges import derive_officials
from graph.store.joins import carry_out_joins
from graph.store.migration import Migration


def run(connection: Connection) -> None:
    """Join what was decided to be one."""
    carry_out_joins(connection)
    derive_officials(connection)


MIGRATION = Migration(4, "names that are one joined", run)
