"""`onrecord join`: two names that are one."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.pairing import joined_by, refusal, undoings
from graph.queries.joined import joined
from graph.store import Store, open_store
from graph.store.same import why_not
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.options import AsJson
from onrecord.same import lines_of, pair_named, still_there, tell_joined_again
from ontology.decision import Decision


def join(
    kept: Annotated[str, typer.Argument(metavar="KEPT", help="The name that stays: a node's id or name.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The name that stands under it from now on.")],
    undo: Annotated[bool, typer.Option("--undo", help="Undo that they were joined.")] = False,
    reason: Annotated[str | None, typer.Option("--reason", help="Why, for whoever reads it later.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who decides it; default: the user of this machine.")] = None,
    as_json: AsJson = False,
) -> None:
    """Decide that two names are one: all that is on record of either is on record of KEPT.

    It is a decision: it is kept, dumped and restored, and can be undone; then all goes back to where it came from.
    """
    with open_store() as store:
        ends = pair_named(store, kept, other)
        due = _undoings(store, ends, by, reason) if undo else [_joining(store, ends, by, reason)]
        again = joined_by(store, due) if undo else ()
        if not tell_report(store.load(due)):
            raise typer.Exit(1)
        found = still_there(store, ends)[:1]
    tell_joined_again(again)
    if as_json:
        for one in found:
            say_json(one)
        return
    for one in found:
        say(f"{one.node.name} [{one.node.id}]", style="bold")
        for line in lines_of(one):
            say(line)


def _joining(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends):
        raise QueryError(f"{' and '.join(ends)} are not joined: {fault}")
    for end in ends:
        joined(store, end)  # raises NotFound where only decisions name it
    made = Decision.now("same", ends, by or getuser(), reason)
    if fault := refusal(store, made):
        raise QueryError(fault)
    return made


def _undoings(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> list[Decision]:
    if due := undoings(store, ends, "same", by or getuser(), reason):
        return due
    raise QueryError(f"nobody joined {' and '.join(ends)} by a decision that stands; see onrecord show {ends[0]}")


COMMAND = Command("join", join)
