"""`onrecord ingest`: documents in."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from graph.store import open_store
from onrecord.console import say_json, tell
from onrecord.contracts import Command
from onrecord.files import written
from onrecord.options import AsJson, GazetteerDir, ModelName, Workers


def ingest(
    paths: Annotated[list[Path], typer.Argument(metavar="FILES", help="Documents, or folders of documents.")],
    to: Annotated[
        Path | None, typer.Option("--to", "-o", help="Write claims lines here instead; - is standard output.")
    ] = None,
    gazetteer: GazetteerDir = None,
    model: ModelName = None,
    workers: Workers = 1,
    as_json: AsJson = False,
) -> None:
    """Read documents, find the claims in them, and load these into the graph (or write them as lines with --to).

    A document that cannot be read is named, and the others go on; the exit status is then 1.
    """
    from onrecord import sources
    from onrecord.reading import reading
    from onrecord.summary import tell_tally

    read = reading(gazetteer, model, workers)
    files = sources.files(paths)
    loaded = True
    if to is None:
        with open_store() as store:
            tally, loaded = sources.into_store(store, files, read)
    elif str(to) == "-":
        tally = sources.write_records(files, read, sys.stdout.buffer)
    else:
        with written(to) as stream:
            tally = sources.write_records(files, read, stream)
        tell(f"wrote {to}")
    tell_tally(tally)
    if as_json and str(to) != "-":
        say_json(asdict(tally))
    if tally.failures or not loaded:
        raise typer.Exit(1)


COMMAND = Command("ingest", ingest)
