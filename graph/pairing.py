"""What a decision about two names would come to, before it is on record."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.answers import Graph
from graph.queries.joined import Pairing, own_names, pairing
from graph.store.decisions import decided_about, judged, moment
from graph.store.same import UNDO, paired_decisions, same_groups
from ontology.decision import Decision, Verdict

Row = Mapping[str, Any]


def refusal(store: Graph, decision: Decision) -> str:
    """Say why a decision that two are the same would join nothing; empty where it would, and for other decisions."""
    if decision.verdict != "same":
        return ""
    notes = same_groups([*paired_decisions(store.read), decision.model_dump()]).notes
    return next((note.partition(": ")[2] for note in notes if note.startswith(f"{decision.id}: ")), "")


def undoings(store: Graph, ends: Sequence[str], verdict: Verdict, by: str, reason: str | None = None) -> list[Decision]:
    """Undo all that makes two names `same` or `not_same`, as far as nothing else was decided in between.

    Who decided it twice is asked once: below a decision that is undone an older one would stand again.
    """
    given, due = paired_decisions(store.read), list[Decision]()
    while (row := judged(given)[0].get(decided_about(tuple(ends)))) and row["verdict"] == verdict:
        due.append(Decision.now(UNDO, str(row["id"]), by, reason))
        given.append(due[-1].model_dump())
    return due


def joined_by(store: Graph, due: Iterable[Decision]) -> tuple[Pairing, ...]:
    """List the joinings that were decided before and would be carried out again by some undoings, the oldest first."""
    given = paired_decisions(store.read)
    before, after = _carried_out(given), _carried_out([*given, *(one.model_dump() for one in due)])
    rows = sorted((after[key] for key in after.keys() - before.keys()), key=lambda row: (moment(row["at"]), row["id"]))
    named = own_names(store, (end for row in rows for end in row["about"]))
    return tuple(pairing(row, named) for row in rows)


def _carried_out(decisions: Sequence[dict[str, Any]]) -> dict[str, Row]:
    left_out = {note.partition(": ")[0] for note in same_groups(decisions).notes}
    standing = judged(decisions)[0].values()
    return {str(row["id"]): row for row in standing if row["verdict"] == "same" and row["id"] not in left_out}
