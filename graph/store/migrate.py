"""Bring the graph to the form that this program writes, step by step, each time it is opened.

The node `Graph` holds the number of its form. A graph of an older form is taken through the migrations between, in
order of number; each notes that it is done, so one that was cut short goes on where it was. A graph of a newer form is
left alone, for this program would not know what it spoils.
"""

from collections.abc import Callable
from functools import cache

import neo4j

from graph.errors import StoreError
from graph.store.connection import Connection, rows
from graph.store.migration import Migration
from graph.store.schema import GRAPH, prepare
from graph.store.tallies import recount
from graph.store.version import bump
from ontology.discovery import discover
from ontology.errors import BrokenExtension

READ = f"MATCH (g:{GRAPH} {{id: 'graph'}}) RETURN g.form AS form"
NOTE = f"MATCH (g:{GRAPH} {{id: 'graph'}}) SET g.form = $number"
FIRST = 0
"""The form of a graph from before forms had numbers."""


@cache
def migrations() -> tuple[Migration, ...]:
    """Give every migration, in order; raises BrokenExtension where their numbers leave a gap or meet."""
    found = sorted(discover("graph.store.migrations", Migration), key=lambda step: step.number)
    if [step.number for step in found] != list(range(1, len(found) + 1)):
        numbers = ", ".join(str(step.number) for step in found)
        raise BrokenExtension(f"graph.store.migrations: numbers go up by one from 1, and these are {numbers}")
    return tuple(found)


def bring_up_to_date(connection: Connection, tell: Callable[[str], None] = lambda _: None) -> None:
    """Make what a new graph needs, or take an old one to the form of today; raises StoreError for a newer one.

    `tell` is told what each step makes of the graph, before it begins.
    """
    steps = migrations()
    with connection.failing_as("schema"), connection.writer.session(database=connection.dialect.database) as session:
        found = session.run(READ).single()
    latest = steps[-1].number
    form = latest if found is None else int(found["form"] or FIRST)
    if form > latest:
        raise StoreError(
            f"the graph was written by a newer On Record (form {form}; this one knows {latest}); "
            "install that one, or choose another ONRECORD_HOME or ONRECORD_URL"
        )
    prepare(connection, lambda: tell("given its indexes"))
    if found is None:
        _note(connection, latest)
        connection.write(recount)
    for step in steps[form:]:
        tell(f"brought to form {step.number} ({step.what})")
        step.run(connection)
        _note(connection, step.number)


def _note(connection: Connection, number: int) -> None:
    def work(tx: neo4j.ManagedTransaction) -> None:
        bump(tx)
        rows(tx, NOTE, number=number)

    connection.write(work)
