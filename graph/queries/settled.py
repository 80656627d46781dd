"""What people decided about a claim, and what became of it."""

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from graph.answers import Answer, Graph
from graph.queries._facts import names_of
from graph.store.corrections import ENDS
from graph.store.decisions import VERDICTS, judged, moment
from ontology.decision import corrected_id
from ontology.record import Record

ALL = """
MATCH (d:Decision)
RETURN d.id AS id, d.verdict AS verdict, d.about AS about, d.by AS by, d.at AS at, d.reason AS reason,
       d.correction AS correction"""


class Settling(Record):
    """A decision about a claim; `counts` where it is what holds now, `undone_by` and `undone_at` where it was undone.

    `correction` holds the fields that were put right, as pairs.
    """

    id: str
    verdict: str
    by: str
    at: str
    reason: str | None = None
    correction: tuple[tuple[str, str], ...] = ()
    counts: bool = False
    undone_by: str | None = None
    undone_at: str | None = None


class Settled(Answer):
    """The decisions about a claim, the newest first.

    `instead` is the claim that a correction put in its place, none where the correction makes no claim. `corrects` is
    the claim in whose place this one is. `names` are those of the nodes that corrections name.
    """

    decisions: tuple[Settling, ...] = ()
    instead: str | None = None
    corrects: str | None = None
    names: dict[str, str] = Field(default_factory=dict)


def settled(store: Graph, claim: str) -> Settled:
    """Tell what was decided about a claim; all decisions are read once, and kept until the graph changes."""
    every = _every(store)
    about = [row for row in every if row["verdict"] in (*VERDICTS, "undo")]
    counting, undone = judged(about)
    here = [row for row in about if row["verdict"] != "undo" and row["about"] == [claim]]
    here.sort(key=lambda row: (moment(row["at"]), row["id"]), reverse=True)
    counts = counting.get(claim, {}).get("id")
    correct = next((row for row in here if row["id"] == counts and row["verdict"] == "correct"), None)
    origin = next((row for row in about if row["verdict"] == "correct" and corrected_id(row["id"]) == claim), None)
    decisions = tuple(_settling(row, counts, undone.get(row["id"])) for row in here)
    return Settled(
        decisions=decisions,
        names=names_of(store, (said for one in decisions for field, said in one.correction if field in ENDS)),
        instead=_made(store, corrected_id(correct["id"])) if correct else None,
        corrects=origin["about"][0] if origin else None,
    )


def _made(store: Graph, claim: str) -> str | None:
    return claim if store.read("a claim put right", "MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=claim) else None


def is_named(store: Graph, identifier: str) -> bool:
    """Say whether any decision, be it undone or not, is about an id or puts it into a claim."""
    right = {f"{end}={identifier}" for end in ENDS}
    return any(identifier in row["about"] or right.intersection(row["correction"] or ()) for row in _every(store))


def _every(store: Graph) -> tuple[dict[str, Any], ...]:
    return store.kept("decisions", lambda: tuple(dict(row) for row in store.read("decisions", ALL)))


def _settling(row: Mapping[str, Any], counts: object, undoing: Mapping[str, Any] | None) -> Settling:
    pairs = tuple(tuple(pair.split("=", 1)) for pair in row["correction"] or ())
    return Settling(
        **{name: row[name] for name in ("id", "verdict", "by", "at", "reason")},
        correction=pairs,
        counts=row["id"] == counts,
        undone_by=undoing["by"] if undoing else None,
        undone_at=undoing["at"] if undoing else None,
    )
