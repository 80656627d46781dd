"""How much there is of what, read once for each version of the graph."""

from graph.answers import Graph
from graph.store.tallies import Tallies, tallies


def sums(store: Graph) -> Tallies:
    """Give the numbers of claims, nodes and documents."""
    return store.kept("sums", lambda: tallies(store.read))
