"""`onrecord load`: claims files in."""

from pathlib import Path
from typing import Annotated

import typer

from graph.store import LoadReport, open_store
from onrecord.console import complain, say_json
from onrecord.contracts import Command
from onrecord.loading import NotRead, load_file, tell_report
from onrecord.options import AsJson


def load(
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help="Claims files; - is standard input.")],
    as_json: AsJson = False,
) -> None:
    """Load claims files into the graph; loading one again changes nothing.

    A wrong line is named and the rest is loaded; the exit status is then 1.
    """
    whole, reports = True, list[LoadReport]()
    with open_store() as store:
        for path in files:
            try:
                report = load_file(store, path)
            except NotRead as error:
                complain(str(error))
                whole = False
            else:
                whole &= tell_report(report)
                reports.append(report)
    if as_json:
        say_json(LoadReport.sum(reports))
    if not whole:
        raise typer.Exit(1)


COMMAND = Command("load", load)
