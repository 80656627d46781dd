"""Two names in the terminal: which nodes they mean, and what was decided about them."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from graph.errors import NotFound
from graph.queries.joined import Joined, Pairing, joined
from graph.queries.protected import is_there
from graph.store import Store
from onrecord.console import tell
from onrecord.naming import node_named
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


def tell_joined_again(found: Iterable[Pairing]) -> None:
    """Say which names an undoing made one, because that was decided before."""
    for one in found:
        tell(f"note: {one.kept.id} ({one.kept.name}) and {one.other.id} ({one.other.name}) are one again{_who(one)}")


def _called(found: Joined, words: str) -> str:
    """Give the one node under a name that is itself called so, or else the node that stands for all."""
    fitting = [node.id for node in (found.node, *found.others) if words == node.id or slug(words) == slug(node.name)]
    return fitting[0] if len(fitting) == 1 else found.node.id


def _who(one: Pairing) -> str:
    reason = f": {one.reason}" if one.reason else ""
    return f", says {one.by} on {one.at[:10]}{reason}"
