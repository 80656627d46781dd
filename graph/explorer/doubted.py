"""Marks on names of what may not be there at all: a suit that nobody brought, an inquiry only asked for."""

from collections.abc import Iterable, Mapping

from graph.answers import Graph, Node
from graph.doubt import doubt_words
from graph.explorer.markup import chip, kind_chip
from graph.queries.doubts import doubts
from graph.queries.find import Match


def doubted(store: Graph, nodes: Iterable[Node]) -> Mapping[str, str]:
    """Give the words for those of some nodes that may not be there at all, by id: `only alleged`."""
    found = doubts(store, (node.id for node in nodes)).by_node
    return {identifier: doubt_words(grounds) for identifier, grounds in found.items()}


def doubt_chip(words: str | None) -> str:
    """Mark a name with such words, in a frame; nothing where there are none."""
    return f" {chip(f'{words[:1].upper()}{words[1:]}', 'or-caution')}" if words else ""


def hit_chips(hit: Match) -> str:
    """Mark what a name that was found is, and that it may not be there."""
    return f"{kind_chip(hit.node)}{doubt_chip(doubt_words(hit.doubt))}"


def with_doubt(name: str, words: str | None) -> str:
    """Write a name where there is no frame: `lawsuit (only said not to be so)`."""
    return f"{name} ({words})" if words else name
