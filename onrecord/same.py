"""Two names in the terminal: which nodes they mean, and what was decided about them."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Literal

import typer

from graph.errors import NotFound, QueryError
from graph.pairing import joined_by, undoings
from graph.queries.joined import Joined, Pairing, joined
from graph.queries.protected import is_there
from graph.store import Store
from onrecord.console import say, tell
from onrecord.loading import tell_report
from onrecord.naming import node_named
from ontology.decision import Decision
from ontology.identity import slug


def lines_of(found: Joined) -> Iterator[str]:
    """Tell which names were joined and which told apart, by whom, when and why."""
    for one in found.same:
        yield f"{one.other.id} ({one.other.name}) is the same as {one.kept.id} ({one.kept.name}){_who(one)}"
    for one in found.apart:
        yield f"{one.kept.id} ({one.kept.name}) is another than {one.other.id} ({one.other.name}){_who(one)}"


def pair_named(store: Store, first: str, second: str) -> tuple[str, str]:
    """Give the ids of two nodes by their ids or names; one that is gone goes by its id, where a decision names it.

    Where both names mean one node, each may be that of a node that was joined to it. Raises NotFound.
    """
    ends = node_named(store, first), node_named(store, second)
    if ends[0] != ends[1]:
        for end in ends:
            is_there(store, end)
        return ends
    found = joined(store, ends[0])
    return _called(found, first), _called(found, second)


def still_there(store: Store, ends: Iterable[str]) -> list[Joined]:
    """Tell what was decided about those of some nodes that are in the graph."""
    found = []
    for end in ends:
        with suppress(NotFound):  # what was forgotten has decisions, but nothing else to tell
            found.append(joined(store, end))
    return found


def undone(
    store: Store, ends: tuple[str, str], verdict: Literal["same", "not_same"], by: str, reason: str | None
) -> list[Decision]:
    """Undo all that makes two nodes one, or two; raises QueryError where nothing does."""
    if due := undoings(store, ends, verdict, by, reason):
        return due
    deed = "joined" if verdict == "same" else "parted"
    raise QueryError(f"nobody {deed} {' and '.join(ends)} by a decision that stands; see onrecord show {ends[0]}")


def put_on_record(store: Store, due: list[Decision]) -> None:
    """Load decisions about names, and say which an undoing makes one because that was decided before."""
    again = joined_by(store, due) if due[0].verdict == "undo" else ()
    if not tell_report(store.load(due)):
        raise typer.Exit(1)
    for one in again:
        tell(f"note: {one.kept.id} ({one.kept.name}) and {one.other.id} ({one.other.name}) are one again{_who(one)}")


def tell_pairings(found: Joined) -> None:
    """Print a name, with what was decided about it and others."""
    say(f"{found.node.name} [{found.node.id}]", style="bold")
    for line in lines_of(found):
        say(line)


def _called(found: Joined, words: str) -> str:
    """Give the one node under a name that is itself called so, or else the node that stands for all."""
    fitting = [node.id for node in (found.node, *found.others) if words == node.id or slug(words) == slug(node.name)]
    return fitting[0] if len(fitting) == 1 else found.node.id


def _who(one: Pairing) -> str:
    reason = f": {one.reason}" if one.reason else ""
    return f", says {one.by} on {one.at[:10]}{reason}"
