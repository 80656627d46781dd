"""`onrecord sparql`: a question in SPARQL, over the export in memory."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.export.records import records
from graph.export.sparql.asking import ask, exported, refuse_elsewhere, shortened
from graph.sparql import competency
from graph.store import open_store
from onrecord.commands.query import given_values
from onrecord.console import say_table, tell
from onrecord.contracts import Command
from onrecord.options import Public
from onrecord.showing import shown
from onrecord.tables import Form, say_answer


class Shape(StrEnum):
    """How an answer is printed."""

    table = "table"
    csv = "csv"
    json = "json"


def sparql(
    question: Annotated[
        str | None, typer.Argument(help="A question of the library by name, SPARQL, or - for SPARQL on standard input.")
    ] = None,
    file: Annotated[Path | None, typer.Option("--file", help="A file of SPARQL instead.")] = None,
    parameters: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="A value for a question of the library."),
    ] = None,
    shape: Annotated[Shape, typer.Option("--as", help="How to print the answer.")] = Shape.table,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=100_000, help="How many rows at most.")] = 1000,
    seconds: Annotated[float, typer.Option("--timeout", min=0.1, max=600, help="When to give up, in seconds.")] = 30.0,
    public: Public = False,
) -> None:
    """Ask the graph, as it is exported, in SPARQL; it is only read, and no other server asked. Without: list questions.

    Prefixes need not be written: k: for terms, person:, program: and so on for things. The whole graph comes to lie in
    memory, 0.6 GB for a million triples.
    """
    if question is None and file is None:
        say_table(("name", "question"), ((asked.name, asked.question) for asked in competency().values()))
        return
    query = _query(question, file, parameters or [])
    refuse_elsewhere(query)
    with open_store() as store, shown(records(store, every_id=True), public) as found, exported(found) as path:
        table = ask(path, query, limit=limit, seconds=seconds)
    say_answer(shortened(table) if shape is Shape.table else table, Form(shape.value))
    if table.truncated:
        tell(f"only the first {limit} rows; ask for more with --limit")


def _query(question: str | None, file: Path | None, parameters: list[str]) -> str:
    if (question is None) == (file is None):
        raise QueryError("sparql: give a question or a --file, not both")
    if question is not None and (asked := competency().get(question)):
        return asked.filled(given_values(parameters))
    if parameters:
        raise QueryError("sparql: --param is for questions of the library; write the value into the query")
    if question == "-":
        return sys.stdin.read()
    if question is not None:
        if not question.strip() or question.replace("-", "").isalnum():
            raise QueryError(f"{question!r} is no question of the library; list them by: onrecord sparql")
        return question
    try:
        return Path(str(file)).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{file}: {error}; give a file of SPARQL") from None


COMMAND = Command("sparql", sparql)
