"""`onrecord query`: a question in Cypher, read-only."""

import json
import sys
from typing import Annotated, Any

import typer

from graph.errors import QueryError
from graph.library import library, question_named
from graph.store import open_store
from onrecord.console import say, say_table, tell
from onrecord.contracts import Command
from onrecord.tables import Form, say_answer

SECONDS = 10.0


def query(
    cypher: Annotated[
        str | None, typer.Argument(help="The question in Cypher; - reads it from standard input.")
    ] = None,
    named: Annotated[str | None, typer.Option("--named", help="A question of the library instead.")] = None,
    parameters: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="A value for $NAME; may be repeated."),
    ] = None,
    form: Annotated[Form, typer.Option("--as", help="How to print the answer.")] = Form.table,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --as json.")] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="How many rows at most.")] = 1000,
    seconds: Annotated[
        float, typer.Option("--timeout", min=0.1, max=600, help="When to give up, in seconds; 60 at most if embedded.")
    ] = SECONDS,
    explain: Annotated[bool, typer.Option("--explain", help="Print the plan instead of an answer.")] = False,
) -> None:
    """Ask the graph in Cypher; whatever would change it is refused. With no question: list those of the library.

    What there is to ask for: onrecord schema --as card
    """
    if cypher is None and named is None:
        say_table(("name", "question"), ((asked.name, asked.question) for asked in library().values()))
        return
    if cypher is not None and named is not None:
        raise QueryError("query: give a question in Cypher or --named one of the library, not both")
    text, values = _question(cypher, named, given_values(parameters or []))
    with open_store() as store:
        if explain:
            say(store.explain(text, values))
            return
        table = store.console(text, values, limit=limit, seconds=seconds)
    say_answer(table, Form.json if as_json else form)
    if table.truncated:
        tell(f"only the first {limit} rows; ask for more with --limit")


def _question(cypher: str | None, named: str | None, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    if named is not None:
        asked = question_named(named)
        return asked.cypher, asked.values(given)
    return (sys.stdin.read() if cypher == "-" else str(cypher)), given


def given_values(pairs: list[str]) -> dict[str, Any]:
    """Read NAME=VALUE; a value that is JSON is taken as that (5, true, ["a", "b"]), any other as text."""
    values: dict[str, Any] = {}
    for pair in pairs:
        name, given, value = pair.partition("=")
        if not given or not name.isidentifier():
            raise QueryError(f"--param {pair!r}: write NAME=VALUE, such as policy='Remain in Mexico'")
        try:
            values[name] = json.loads(value)
        except ValueError:
            values[name] = value
    return values


COMMAND = Command("query", query)
