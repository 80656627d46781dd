"""The nodes and edges that an answer holds, wherever in its rows they stand, for whoever draws them."""

from collections.abc import Callable, Iterable
from typing import Any

from neo4j.graph import Node, Path, Relationship
from pydantic import Field

from graph.store.connection import plain
from ontology.record import Record

# Asked for by the database's own ids, which are good for the length of one session and never kept.
ENDS = "UNWIND $keys AS key MATCH (n) WHERE elementId(n) = key RETURN n"
MOST_ENDS = 200


class DrawnNode(Record):
    """A node of an answer: its `id` (the public one, where it has one), labels and properties."""

    id: str
    labels: tuple[str, ...]
    properties: dict[str, Any] = Field(default_factory=dict)


class DrawnEdge(Record):
    """An edge of an answer, from the node `source` to the node `target`."""

    type: str
    source: str
    target: str
    properties: dict[str, Any] = Field(default_factory=dict)


class Drawn(Record):
    """What of an answer can be drawn; both ends of an edge are among the nodes."""

    nodes: tuple[DrawnNode, ...] = ()
    edges: tuple[DrawnEdge, ...] = ()


class Collector:
    """Collects nodes and edges from the values of an answer, each once."""

    def __init__(self) -> None:
        self.nodes: dict[str, DrawnNode] = {}
        self.edges: dict[str, Relationship] = {}

    def take(self, value: object) -> None:
        """Look through a value."""
        if isinstance(value, Node):
            self.nodes.setdefault(value.element_id, _node(value))
        elif isinstance(value, Relationship):
            self.edges.setdefault(value.element_id, value)
        elif isinstance(value, Path):
            for part in (*value.nodes, *value.relationships):
                self.take(part)
        elif isinstance(value, (list, dict)):
            for held in value.values() if isinstance(value, dict) else value:
                self.take(held)

    def finish(self, look_up: Callable[[list[str]], Iterable[Node]]) -> Drawn:
        """Give what was found; ends of edges that the answer does not hold are looked up, up to 200 of them."""
        ends = {key: None for edge in self.edges.values() for key in _ends(edge) if key not in self.nodes}
        if ends:
            for node in look_up(list(ends)[:MOST_ENDS]):
                self.nodes.setdefault(node.element_id, _node(node))
        return Drawn(
            nodes=tuple(self.nodes.values()),
            edges=tuple(
                DrawnEdge(
                    type=edge.type,
                    source=self.nodes[start].id,
                    target=self.nodes[end].id,
                    properties={key: plain(held) for key, held in edge.items()},
                )
                for edge in self.edges.values()
                for start, end in [_ends(edge)]
                if start in self.nodes and end in self.nodes
            ),
        )


def _node(node: Node) -> DrawnNode:
    held = {key: plain(value) for key, value in node.items()}
    return DrawnNode(id=str(held.get("id", node.element_id)), labels=tuple(sorted(node.labels)), properties=held)


def _ends(edge: Relationship) -> tuple[str, str]:
    start, end = edge.nodes
    assert start is not None and end is not None
    return start.element_id, end.element_id
