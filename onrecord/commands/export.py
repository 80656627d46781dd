"""`onrecord export`: the graph for other tools."""

import sys
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from graph.export import neo4j_csv
from graph.export.contracts import format_named, formats
from graph.export.records import records
from graph.store import open_store
from onrecord.console import say, tell
from onrecord.contracts import Command
from onrecord.files import NotWritten, written

NAMES = ", ".join([*formats(), neo4j_csv.NAME])


def export(
    form: Annotated[str, typer.Option("--format", "-f", help=f"One of: {NAMES}")] = "lines",
    to: Annotated[
        Path, typer.Option("--to", "-o", help=f"A file; - is standard output. For {neo4j_csv.NAME}: a new folder.")
    ] = Path("-"),
) -> None:
    """Write the whole graph: as claims lines that `onrecord load` reads back, or for RDF tools, spreadsheets, Gephi."""
    if form == neo4j_csv.NAME:
        _for_import(to)
        return
    target = format_named(form)
    with open_store() as store:
        if str(to) == "-":
            target.write(records(store), sys.stdout.buffer)
            return
        with written(to) as stream:
            target.write(records(store), stream)
    tell(f"wrote {to}")


def _for_import(folder: Path) -> None:
    """Write the files of neo4j-admin, and print the command that imports them."""
    if str(folder) == "-":
        raise NotWritten(f"{neo4j_csv.NAME} is several files; name a folder with --to")
    try:
        folder.mkdir(parents=True)
        with open_store() as store:
            arguments = neo4j_csv.write(store, folder)
    except OSError as error:
        raise NotWritten(f"{folder}: {error.strerror or error}; name a folder that is not there yet") from None
    tell(f"wrote {folder}; with the server stopped, import it into an empty database by:")
    say(" ".join(["neo4j-admin database import full neo4j", *map(quote, arguments)]))


COMMAND = Command("export", export)
