"""`onrecord join`: two names that are one."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.queries.joined import joined
from graph.store import Store, open_store
from graph.store.decisions import decided_about, judged
from graph.store.same import paired_decisions, why_not
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.options import AsJson
from onrecord.same import lines_of, pair_named
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
        if not tell_report(store.load(due)):
            raise typer.Exit(1)
        found = joined(store, ends[0])
    if as_json:
        say_json(found)
    else:
        say(f"{found.node.name} [{found.node.id}]", style="bold")
        for line in lines_of(found):
            say(line)


def _joining(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> Decision:
    if fault := why_not(*ends) or _kept_apart(store, ends):
        raise QueryError(f"{' and '.join(ends)} are not joined: {fault}")
    return Decision.now("same", ends, by or getuser(), reason)


def _kept_apart(store: Store, ends: tuple[str, str]) -> str:
    """Say which others, that would be one with these, are decided to be two; of these two the new decision counts."""
    first, second = ({found.node.id, *(node.id for node in found.others)} for found in (joined(store, e) for e in ends))
    for one in joined(store, ends[0]).apart:
        pair = {one.kept.id, one.other.id}
        if pair != set(ends) and pair & first and pair & second:
            return f"{' and '.join(sorted(pair))} are decided to be two"
    return ""


def _undoings(store: Store, ends: tuple[str, str], by: str | None, reason: str | None) -> list[Decision]:
    given, due = paired_decisions(store.read), list[Decision]()
    # Who joined them twice is asked once: below a decision that is undone an older one would stand again.
    while (row := judged(given)[0].get(decided_about(ends))) and row["verdict"] == "same":
        due.append(Decision.now("undo", str(row["id"]), by or getuser(), reason))
        given.append(due[-1].model_dump())
    if not due:
        raise QueryError(f"nobody joined {' and '.join(ends)} by a decision that stands; see onrecord show {ends[0]}")
    return due


COMMAND = Command("join", join)
