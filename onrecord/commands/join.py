"""`onrecord join`: two names that are one."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.pairing import refusal
from graph.queries.joined import joined
from graph.store import Store, open_store
from graph.store.same import why_not
from onrecord.console import say_json
from onrecord.contracts import Command
from onrecord.options import AsJson, By, Reason
from onrecord.same import pair_named, put_on_record, still_there, tell_pairings, undone
from ontology.decision import Decision


def join(
    kept: Annotated[str, typer.Argument(metavar="KEPT", help="The name that stays: a node's id or name.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The name that stands under it from now on.")],
    undo: Annotated[bool, typer.Option("--undo", help="Undo that they were joined.")] = False,
    reason: Reason = None,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Decide that two names are one: all that is on record of either is on record of KEPT.

    It is a decision: it is kept, dumped and restored, and can be undone; then all goes back to where it came from.
    """
    with open_store() as store:
        ends = pair_named(store, kept, other)
        due = undone(store, ends, "same", by or getuser(), reason) if undo else [_joining(store, ends, by, reason)]
        put_on_record(store, due)
        found = still_there(store, ends)[:1]
    if as_json:
        for one in found:
            say_json(one)
        return
    for one in found:
        tell_pairings(one)


def _joining(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends):
        raise QueryError(f"{' and '.join(ends)} are not joined: {fault}")
    for end in ends:
        joined(store, end)  # raises NotFound where only decisions name it
    made = Decision.now("same", ends, by or getuser(), reason)
    if fault := refusal(store, made):
        raise QueryError(fault)
    return made


COMMAND = Command("join", join)
