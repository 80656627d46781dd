"""`onrecord export`: the graph for other tools."""

import sys
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.export import neo4j_csv
from graph.export.contracts import Wishes, format_named, formats
from graph.export.records import records
from graph.store import open_store
from onrecord.console import say, tell
from onrecord.contracts import Command
from onrecord.files import NotWritten, written
from onrecord.options import Public
from onrecord.showing import public_store, shown

NAMES = ", ".join([*formats(), neo4j_csv.NAME])
TEXTLESS = "the documents' texts are not in it, only what is quoted; to take them along: --with-text"


def export(
    form: Annotated[str, typer.Option("--format", "-f", help=f"One of: {NAMES}")] = "lines",
    to: Annotated[
        Path, typer.Option("--to", "-o", help=f"A file; - is standard output. For {neo4j_csv.NAME}: a new folder.")
    ] = Path("-"),
    text: Annotated[
        bool, typer.Option("--with-text", help="In RDF: the texts of documents too, so that nothing is lost.")
    ] = False,
    issued: Annotated[
        str | None, typer.Option("--issued", metavar="DAY", help="For void: the day of issue, such as 2026-01-31.")
    ] = None,
    public: Public = False,
) -> None:
    """Write the whole graph: as claims lines that `onrecord load` reads back, or for RDF tools, spreadsheets, Gephi.

    What is written in RDF comes back by `onrecord import`; void describes the data set.
    """
    wishes = Wishes(text=text, issued=_day(issued))
    if form == neo4j_csv.NAME:
        _for_import(to, wishes, public)
        return
    target = format_named(form, [neo4j_csv.NAME])
    with open_store() as store, shown(records(store, every_id=target.every_id), public) as found:
        if str(to) == "-":
            left_out = target.export(found, sys.stdout.buffer, wishes)
        else:
            with written(to) as stream:
                left_out = target.export(found, stream, wishes)
            tell(f"wrote {to}")
    for words in left_out:
        tell(words)
    if "text" in target.grants and not text and target.name != "lines":
        tell(TEXTLESS)


def _day(words: str | None) -> str | None:
    if words is None:
        return None
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        raise QueryError(f"--issued {words!r} is no day; write it as 2026-01-31") from None


def _for_import(folder: Path, wishes: Wishes, public: bool) -> None:
    """Write the files of neo4j-admin, and print the command that imports them."""
    if wishes.issued:
        raise QueryError(f"{neo4j_csv.NAME} has no day of issue; void has")
    if str(folder) == "-":
        raise NotWritten(f"{neo4j_csv.NAME} is several files; name a folder with --to")
    try:
        folder.mkdir(parents=True)
        with open_store() as store, public_store(store) if public else nullcontext(store) as asked:
            arguments = neo4j_csv.write(asked, folder)
    except OSError as error:
        raise NotWritten(f"{folder}: {error.strerror or error}; name a folder that is not there yet") from None
    tell(f"wrote {folder}; with the server stopped, import it into an empty database by:")
    say(" ".join(["neo4j-admin database import full neo4j", *map(quote, arguments)]))


COMMAND = Command("export", export)
