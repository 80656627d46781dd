"""`onrecord part`: two names that are two."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.store import open_store
from graph.store.same import why_not
from onrecord.console import say_json
from onrecord.contracts import Command
from onrecord.options import AsJson, By, Reason
from onrecord.same import pair_named, put_on_record, still_there, tell_pairings, undone
from ontology.decision import Decision


def part(
    first: Annotated[str, typer.Argument(metavar="A", help="A node's id or name.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The other.")],
    undo: Annotated[bool, typer.Option("--undo", help="Undo that they are two.")] = False,
    reason: Reason = None,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Decide that two names are two: they are never joined, nor offered to be, and are parted where they were.

    To only undo a joining: onrecord join --undo A B. With --undo, names that were joined before are one again.
    """
    with open_store() as store:
        ends = pair_named(store, first, second)
        due = undone(store, ends, "not_same", by or getuser(), reason) if undo else [_parting(ends, by, reason)]
        put_on_record(store, due)
        found = still_there(store, ends)
    if as_json:
        say_json([one.model_dump(mode="json") for one in found])
    else:
        for one in found:
            tell_pairings(one)


def _parting(ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends):
        raise QueryError(f"{' and '.join(ends)} are not parted: {fault}")
    return Decision.now("not_same", ends, by or getuser(), reason)


COMMAND = Command("part", part)
