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
from onrecord.options import Public
from onrecord.showing import shown


def dump(
    to: Annotated[Path, typer.Option("--to", "-o", help="A file; - is standard output.")] = Path("-"),
    originals: Annotated[
        bool, typer.Option("--originals/--no-originals", help="With the files that the documents were read from.")
    ] = True,
    public: Public = False,
) -> None:
    """Write the whole graph, for a backup or another database: documents, nodes, claims and decisions.

    The same graph gives the same bytes, from either database. The originals in ONRECORD_HOME are in it, with all that
    they hold and the graph does not (the head of an e-mail, the author of a file), so the file is for your own eyes;
    leave them out to hand it on. With --public, they are left out with all that is protected. `onrecord restore`
    reads it back.
    """
    originals, sift = originals and not public, shown if public else None
    with open_store() as store:
        if str(to) == "-":
            summary = write_dump(store, sys.stdout.buffer, originals=originals, sift=sift)
        else:
            with written(to, private=True) as stream:
                summary = write_dump(store, stream, originals=originals, sift=sift)
    tell(f"dumped {words(summary)}")
    if originals and summary.originals < summary.documents:
        lacking = summary.documents - summary.originals
        tell(f"note: {lacking} documents share their original with another, or have none in this ONRECORD_HOME")


def words(summary: Summary) -> str:
    """Say what a dump holds."""
    return ", ".join(f"{count} {kind}" for kind, count in summary.model_dump(exclude={"sha256"}).items())


COMMAND = Command("dump", dump)
