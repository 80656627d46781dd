"""`onrecord protect`: what is not for the public."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import NotFound
from graph.queries.protected import is_there, protected
from graph.store import Store, open_store
from onrecord.console import say_json, say_table, tell
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.naming import node_named
from onrecord.options import AsJson, By
from ontology.decision import Decision


def protect(
    what: Annotated[
        list[str] | None, typer.Argument(metavar="WHAT", help="Nodes by id or name, documents (source/…), claims.")
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Protect it no longer.")] = False,
    reason: Annotated[str | None, typer.Option("--reason", help="Why; it is never shown to the public.")] = None,
    by: By = None,
    as_json: AsJson = False,
) -> None:
    """Mark what `export --public` and `dump --public` leave out, with all that tells of it. Without WHAT: list it.

    A mark is a decision: it is kept, dumped and restored, and undone only by another.
    """
    with open_store() as store:
        named = [_named(store, words) for words in what or []]
        due = list(_undoings(store, named, by, reason) if undo else _marks(named, by, reason))
        if due and not tell_report(store.load(due)):
            raise typer.Exit(1)
        found = protected(store)
    if as_json:
        say_json(found)
    elif not found.marks:
        tell("nothing is protected")
    else:
        say_table(("protected", "name", "by", "at"), ((m.id, m.name, m.by, m.at) for m in found.marks))


def _named(store: Store, words: str) -> str:
    identifier = node_named(store, words)
    is_there(store, identifier)
    return identifier


def _marks(named: list[str], by: str | None, reason: str | None) -> list[Decision]:
    return [Decision.now("protect", identifier, by or getuser(), reason) for identifier in named]


def _undoings(store: Store, named: list[str], by: str | None, reason: str | None) -> list[Decision]:
    standing = {mark.id: mark.decisions for mark in protected(store).marks}
    if missing := [identifier for identifier in named if identifier not in standing]:
        raise NotFound(f"{', '.join(missing)}: not protected; what is: onrecord protect")
    return [Decision.now("undo", mark, by or getuser(), reason) for key in named for mark in standing[key]]


COMMAND = Command("protect", protect)
