"""`onrecord forget`: a document out again, with what it alone supports."""

from typing import Annotated

import typer

from graph.store import open_store
from onrecord.console import say_json, tell
from onrecord.contracts import Command
from onrecord.options import AsJson


def forget(
    document: Annotated[str, typer.Argument(help="The id of a document: source/…")],
    as_json: AsJson = False,
) -> None:
    """Delete a document, its claims, the nodes that nothing else speaks of, and the kept original."""
    with open_store() as store:
        report = store.forget(document)
    if as_json:
        say_json(report)
    tell(f"forgot {document}: {report.claims} claims, {report.passages} passages, {report.nodes} nodes went with it")


COMMAND = Command("forget", forget)
