"""What is protected, by whom and why."""

from graph.answers import Answer, Graph
from graph.errors import NotFound
from graph.queries.settled import is_named
from graph.store.decisions import judged
from ontology.record import Record

DECISIONS = """
MATCH (d:Decision) WHERE d.verdict IN $verdicts
RETURN d.id AS id, d.verdict AS verdict, d.about AS about, d.by AS by, d.at AS at, d.reason AS reason"""
FOUND = {
    "claim": "UNWIND $ids AS i MATCH (c:Claim {id: i}) RETURN c.id AS id, c.relation AS name",
    "source": "UNWIND $ids AS i MATCH (d:Document {id: i}) RETURN d.id AS id, d.title AS name",
    "": "UNWIND $ids AS i MATCH (n:Entity {id: i}) RETURN n.id AS id, n.name AS name",
}


class Mark(Record):
    """A mark on a node, document or claim: what it is called, who set it, when and why, and the decisions behind it."""

    id: str
    name: str
    by: str
    at: str
    reason: str | None = None
    decisions: tuple[str, ...]


class Protected(Answer):
    """All that is protected, in order of id."""

    marks: tuple[Mark, ...] = ()


def protected(store: Graph) -> Protected:
    """List what is left out of exports for the public."""
    rows = [dict(row) for row in store.read("protecting decisions", DECISIONS, verdicts=["protect", "undo"])]
    counting, undone = judged(rows)
    standing: dict[str, list[str]] = {}
    for row in rows:
        if row["verdict"] == "protect" and row["id"] not in undone:
            standing.setdefault(row["about"][0], []).append(row["id"])
    names = dict(pair for kind in FOUND for pair in _names(store, kind, sorted(standing)).items())
    return Protected(
        marks=tuple(
            Mark(
                id=key,
                name=names.get(key, ""),
                by=str(counting[key]["by"]),
                at=str(counting[key]["at"]),
                reason=_words(counting[key]["reason"]),
                decisions=tuple(sorted(standing[key])),
            )
            for key in sorted(standing)
        )
    )


def is_there(store: Graph, identifier: str) -> None:
    """Make sure that an id names a node, document or claim of the graph, or that a decision names it; raises NotFound.

    What was forgotten goes by its id alone in the decisions about it, which stay.
    """
    if not any(identifier in _names(store, kind, [identifier]) for kind in FOUND) and not is_named(store, identifier):
        raise NotFound(f"{identifier}: no node, document or claim of the graph has this id, and no decision names it")


def _names(store: Graph, kind: str, ids: list[str]) -> dict[str, str]:
    return {
        str(row["id"]): str(row["name"] or "") for row in store.read("names of what is protected", FOUND[kind], ids=ids)
    }


def _words(value: object) -> str | None:
    return None if value is None else str(value)
