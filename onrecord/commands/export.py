"""`onrecord export`: the graph for other tools."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from graph.export.contracts import format_named, formats
from graph.export.records import records
from graph.store import open_store
from onrecord.console import tell
from onrecord.contracts import Command
from onrecord.files import written


def export(
    form: Annotated[str, typer.Option("--format", "-f", help="One of: " + ", ".join(formats()))] = "lines",
    to: Annotated[Path, typer.Option("--to", "-o", help="A file; - is standard output.")] = Path("-"),
) -> None:
    """Write the whole graph: as claims lines that `onrecord load` reads back, or for RDF tools, spreadsheets, Gephi."""
    target = format_named(form)
    with open_store() as store:
        if str(to) == "-":
            target.write(records(store), sys.stdout.buffer)
            return
        with written(to) as stream:
            target.write(records(store), stream)
    tell(f"wrote {to}")


COMMAND = Command("export", export)
