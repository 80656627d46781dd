"""What was decided about a name and others, in lines for the terminal."""

from collections.abc import Iterator

from graph.queries.joined import Joined, Pairing


def lines_of(found: Joined) -> Iterator[str]:
    """Tell which names were joined and which told apart, by whom, when and why."""
    for one in found.same:
        yield f"{one.other.id} ({one.other.name}) is the same as {one.kept.id} ({one.kept.name}){_who(one)}"
    for one in found.apart:
        yield f"{one.kept.id} ({one.kept.name}) is another than {one.other.id} ({one.other.name}){_who(one)}"


def _who(one: Pairing) -> str:
    reason = f": {one.reason}" if one.reason else ""
    return f", says {one.by} on {one.at[:10]}{reason}"
