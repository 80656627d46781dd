"""`onrecord part`: two names that are two."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.pairing import joined_by, undoings
from graph.store import Store, open_store
from graph.store.same import why_not
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.options import AsJson
from onrecord.same import lines_of, pair_named, still_there, tell_joined_again
from ontology.decision import Decision


def part(
    first: Annotated[str, typer.Argument(metavar="A", help="A node's id or name.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The other.")],
    undo: Annotated[bool, typer.Option("--undo", help="Undo that they are two.")] = False,
    reason: Annotated[str | None, typer.Option("--reason", help="Why, for whoever reads it later.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who decides it; default: the user of this machine.")] = None,
    as_json: AsJson = False,
) -> None:
    """Decide that two names are two: they are never joined, nor offered to be, and are parted where they were.

    To only undo a joining: onrecord join --undo A B. With --undo, names that were joined before are one again.
    """
    with open_store() as store:
        ends = pair_named(store, first, second)
        due = _undoings(store, ends, by, reason) if undo else [_parting(ends, by, reason)]
        again = joined_by(store, due) if undo else ()
        if not tell_report(store.load(due)):
            raise typer.Exit(1)
        found = still_there(store, ends)
    tell_joined_again(again)
    if as_json:
        say_json([one.model_dump(mode="json") for one in found])
    else:
        for one in found:
            say(f"{one.node.name} [{one.node.id}]", style="bold")
            for line in lines_of(one):
                say(line)


def _parting(ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends):
        raise QueryError(f"{' and '.join(ends)} are not parted: {fault}")
    return Decision.now("not_same", ends, by or getuser(), reason)


def _undoings(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> list[Decision]:
    if due := undoings(store, ends, "not_same", by or getuser(), reason):
        return due
    raise QueryError(f"nobody parted {' and '.join(ends)} by a decision that stands; see onrecord show {ends[0]}")


COMMAND = Command("part", part)
