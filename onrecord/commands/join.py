"""`onrecord join`: two names that are one."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.queries.joined import joined
from graph.store import Store, open_store
from graph.store.same import why_not
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.naming import node_named
from onrecord.options import AsJson
from onrecord.same import lines_of
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
        ends = _ends(store, kept, other)
        due = _undoings(store, ends, by, reason) if undo else [_joining(ends, by, reason)]
        if not tell_report(store.load(due)):
            raise typer.Exit(1)
        found = joined(store, ends[0])
    if as_json:
        say_json(found)
    else:
        say(f"{found.node.name} [{found.node.id}]", style="bold")
        for line in lines_of(found):
            say(line)


def _ends(store: Store, kept: str, other: str) -> tuple[str, str]:
    ends = node_named(store, kept), node_named(store, other)
    for end in ends:
        joined(store, end)
    return ends


def _joining(ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends):
        raise QueryError(f"{' and '.join(ends)} are not joined: {fault}")
    return Decision.now("same", ends, by or getuser(), reason)


def _undoings(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> list[Decision]:
    standing = [one.decision for one in joined(store, ends[0]).same if {one.kept.id, one.other.id} == set(ends)]
    if not standing:
        raise QueryError(f"nobody joined {' and '.join(ends)} by a decision that stands; see onrecord show {ends[0]}")
    return [Decision.now("undo", key, by or getuser(), reason) for key in standing]


COMMAND = Command("join", join)
