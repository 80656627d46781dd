"""The answer of a console query, printed as somebody asked for it."""

import sys
from enum import StrEnum

from graph.forms import as_network, as_rows, spoken, write_csv
from graph.store import Table
from onrecord.console import say_json, say_table


class Form(StrEnum):
    """How an answer is printed; `graph` is JSON of the nodes and edges in it."""

    table = "table"
    csv = "csv"
    json = "json"
    graph = "graph"


def say_answer(table: Table, form: Form) -> None:
    """Print an answer."""
    if form is Form.table:
        say_table(table.columns, ([spoken(value) for value in row] for row in table.rows))
    elif form is Form.csv:
        write_csv(table, sys.stdout.buffer)
    elif form is Form.json:
        say_json(as_rows(table))
    else:
        say_json(as_network(table))
