"""What a node is called, by its id."""

from graph.answers import Answer, Graph, Node
from graph.queries._facts import node


class Named(Answer):
    """A node by its name, without anything that is on record about it."""

    node: Node


def named(store: Graph, identifier: str) -> Named:
    """Name a node; raises NotFound."""
    return Named(node=node(store, identifier))
