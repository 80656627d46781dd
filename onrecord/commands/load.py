"""`onrecord load`: claims files in."""

from pathlib import Path
from typing import Annotated

import typer

from graph.store import open_store
from onrecord.console import complain
from onrecord.contracts import Command
from onrecord.loading import NotRead, load_file, tell_report


def load(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help="Claims files (JSON lines); - is standard input.")
    ],
) -> None:
    """Load claims files into the graph; loading one again changes nothing.

    A wrong line is named and the rest is loaded; the exit status is then 1.
    """
    whole = True
    with open_store() as store:
        for path in files:
            try:
                whole &= tell_report(load_file(store, path))
            except NotRead as error:
                complain(str(error))
                whole = False
    if not whole:
        raise typer.Exit(1)


COMMAND = Command("load", load)
