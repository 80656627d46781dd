"""Two names in the terminal: which nodes they mean, and what was decided about them."""

from collections.abc import Iterator

from graph.queries.joined import Joined, Pairing, joined
from graph.store import Store
from onrecord.naming import node_named
from ontology.identity import slug


def lines_of(found: Joined) -> Iterator[str]:
    """Tell which names were joined and which told apart, by whom, when and why."""
    for one in found.same:
        yield f"{one.other.id} ({one.other.name}) is the same as {one.kept.id} ({one.kept.name}){_who(one)}"
    for one in found.apart:
        yield f"{one.kept.id} ({one.kept.name}) is another than {one.other.id} ({one.other.name}){_who(one)}"


def pair_named(store: Store, first: str, second: str) -> tuple[str, str]:
    """Give the ids of two nodes by their ids or names.

    Where both names mean one node, each may be that of a node that was joined to it. Raises NotFound.
    """
    ends = node_named(store, first), node_named(store, second)
    found = [joined(store, end) for end in ends]
    if ends[0] != ends[1]:
        return ends
    return _called(found[0], first), _called(found[1], second)


def _called(found: Joined, words: str) -> str:
    """Give the one node under a name that is itself called so, or else the node that stands for all."""
    fitting = [node.id for node in (found.node, *found.others) if words == node.id or slug(words) == slug(node.name)]
    return fitting[0] if len(fitting) == 1 else found.node.id


def _who(one: Pairing) -> str:
    reason = f": {one.reason}" if one.reason else ""
    return f", says {one.by} on {one.at[:10]}{reason}"
