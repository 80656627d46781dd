"""Everything was counted when somebody asked; now the numbers are kept by whoever changes what they count."""

from graph.store.connection import Connection
from graph.store.migration import Migration
from graph.store.tallies import recount


def run(connection: Connection) -> None:
    """Count the graph once."""
    connection.write(recount)


MIGRATION = Migration(3, "numbers that are kept", run)
