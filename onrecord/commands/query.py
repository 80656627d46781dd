"""`onrecord query`: a question in Cypher, read-only."""

import sys
from typing import Annotated

import typer

from graph.store import open_store
from onrecord.console import say_json, say_table, tell
from onrecord.contracts import Command
from onrecord.options import AsJson

SECONDS = 10.0


def query(
    cypher: Annotated[str, typer.Argument(help="The question in Cypher; - reads it from standard input.")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="How many rows at most.")] = 1000,
    seconds: Annotated[
        float, typer.Option("--timeout", min=0.1, max=600, help="When to give up, in seconds.")
    ] = SECONDS,
    as_json: AsJson = False,
) -> None:
    """Ask the graph in Cypher; whatever would change it is refused.

    To see what there is: onrecord query 'MATCH (e:Entity) RETURN labels(e)[0] AS type, count(*) AS number'
    """
    text = sys.stdin.read() if cypher == "-" else cypher
    with open_store() as store:
        table = store.console(text, limit=limit, seconds=seconds)
    if as_json:
        say_json([dict(zip(table.columns, row, strict=True)) for row in table.rows])
    else:
        say_table(table.columns, table.rows)
    if table.truncated:
        tell(f"only the first {limit} rows; ask for more with --limit")


COMMAND = Command("query", query)
