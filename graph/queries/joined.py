"""Which names were joined to which, by whom and when, and which were told apart."""

from collections.abc import Iterable, Mapping
from typing import Any

from graph.answers import Answer, Graph, Node
from graph.queries._facts import names_of, node
from graph.store.decisions import decided_about, judged, moment
from graph.store.same import paired_decisions, same_groups
from ontology.record import Record

NODES = """
UNWIND $ids AS i MATCH (n:Entity {id: i})
RETURN n.id AS id, n.name AS name, n.joined_to AS joined_to ORDER BY id"""


class Pairing(Record):
    """A decision about two nodes that stands: `kept` is the one that it names first."""

    decision: str
    kept: Node
    other: Node
    by: str
    at: str
    reason: str | None = None


class Joined(Answer):
    """A node, the `others` that stand under its name, and the decisions that make them one.

    `asked` is the node that was asked for, where it stands under this name; `same` has also those with nodes that are
    gone. `apart` are decisions that this node, or one of those joined to it, is another than some node.
    """

    node: Node
    asked: Node | None = None
    others: tuple[Node, ...] = ()
    same: tuple[Pairing, ...] = ()
    apart: tuple[Pairing, ...] = ()


def joined(store: Graph, identifier: str) -> Joined:
    """Tell what was decided about a node and others; raises NotFound."""
    about, held = node(store, identifier), _nodes(store)
    others = tuple(_node(row) for row in held.values() if row["joined_to"] == about.id)
    ends = {about.id, *(other.id for other in others)}
    told: list[Mapping[str, Any]] = list(judged(_decisions(store))[0].values())
    told = [row for row in told if not ends.isdisjoint(row["about"])]
    named = own_names(store, (end for row in told for end in row["about"]))
    told.sort(key=lambda row: (moment(row["at"]), row["id"]))
    return Joined(
        node=about,
        asked=_node(held[identifier]) if identifier != about.id else None,
        others=others,
        same=tuple(
            pairing(row, named)
            for row in told
            if row["verdict"] == "same" and all(end in ends or end not in held for end in row["about"])
        ),
        apart=tuple(pairing(row, named) for row in told if row["verdict"] == "not_same"),
    )


def places(store: Graph) -> Mapping[str, str]:
    """Give for each node that is joined to another the one under whose name it stands."""
    return {key: row["joined_to"] for key, row in _nodes(store).items() if row["joined_to"]}


def told_apart(store: Graph) -> frozenset[str]:
    """Give the pairs of nodes that are decided to be two, each by the ids of the names that stand, in order."""
    standing, under = judged(_decisions(store))[0], places(store)
    return frozenset(
        decided_about([under.get(end, end) for end in pair.split()])
        for pair, row in standing.items()
        if row["verdict"] == "not_same"
    )


def own_names(store: Graph, ids: Iterable[str]) -> dict[str, str]:
    """Name nodes by what they are called themselves, under whatever name they stand."""
    wanted, held = set(ids), _nodes(store)
    return names_of(store, wanted) | {key: held[key]["name"] for key in wanted & held.keys()}


def is_apart(apart: frozenset[str], first: str, second: str) -> bool:
    """Say whether two nodes are among the pairs that are decided to be two."""
    return decided_about((first, second)) in apart


def pairing(row: Mapping[str, Any], named: Mapping[str, str]) -> Pairing:
    """Tell a decision about two nodes by their names."""
    kept, other = (Node(id=end, name=named[end]) for end in row["about"])
    return Pairing(decision=row["id"], kept=kept, other=other, by=row["by"], at=row["at"], reason=row["reason"])


def _node(row: Mapping[str, Any]) -> Node:
    return Node(id=row["id"], name=row["name"])


def _decisions(store: Graph) -> list[dict[str, Any]]:
    return store.kept("decisions about names", lambda: paired_decisions(store.read))


def _nodes(store: Graph) -> dict[str, Mapping[str, Any]]:
    """Read all nodes that anybody ever called the same as another."""

    def read() -> dict[str, Mapping[str, Any]]:
        named = same_groups(_decisions(store)).named
        return {row["id"]: row for row in store.read("joined nodes", NODES, ids=sorted(named))} if named else {}

    return store.kept("joined nodes", read)
