"""`onrecord dump`: the whole graph into a file."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from graph.export.dump import Summary
from graph.export.dump import dump as write_dump
from graph.store import open_store
from onrecord.console import tell
from onrecord.contracts import Command
from onrecord.files import written


def dump(
    to: Annotated[Path, typer.Option("--to", "-o", help="A file; - is standard output.")] = Path("-"),
) -> None:
    """Write the whole graph, for a backup or another database: documents, nodes, claims and decisions.

    The same graph gives the same bytes, from either database. The bytes of the originals are kept in ONRECORD_HOME and
    are not in it. `onrecord restore` reads it back.
    """
    with open_store() as store:
        if str(to) == "-":
            summary = write_dump(store, sys.stdout.buffer)
        else:
            with written(to) as stream:
                summary = write_dump(store, stream)
    tell(f"dumped {words(summary)}")


def words(summary: Summary) -> str:
    """Say what a dump holds."""
    return ", ".join(f"{count} {kind}" for kind, count in summary.model_dump(exclude={"sha256"}).items())


COMMAND = Command("dump", dump)
