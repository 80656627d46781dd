"""Keep what people decided, and tell each claim what was decided about it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial

import neo4j

from graph.store import tallies
from graph.store.connection import Connection, Row, rows, within
from graph.store.edges import project
from graph.store.report import LoadReport, Tally
from graph.store.schema import CLAIM, DECISION
from graph.store.version import bump
from ontology.claim import Review
from ontology.decision import Decision, corrected_id
from ontology.identity import digest
from ontology.lines import to_line

VERDICTS = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}

READ = f"UNWIND $ids AS i MATCH (d:{DECISION} {{id: i}}) RETURN d.id AS id, d.digest AS digest"
READ_ALL = f"""
MATCH (d:{DECISION}) WHERE d.verdict IN ['accept', 'reject', 'correct', 'undo']
RETURN d.id AS id, d.verdict AS verdict, d.about AS about, d.by AS by, d.at AS at,
       d.correction AS correction"""
WRITE = f"UNWIND $rows AS r MERGE (d:{DECISION} {{id: r.id}}) SET d = r.props"
READ_REVIEWS = f"""
UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}})
RETURN c.id AS id, c.edge AS edge, c.own_review AS own, c.review AS review, c.reviewed_by AS reviewed_by,
       c.reviewed_at AS reviewed_at"""
THERE = f"UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}}) RETURN c.id AS id"
WRITE_REVIEWS = f"UNWIND $rows AS r MATCH (c:{CLAIM} {{id: r.id}}) SET c += r.props"

Read = Callable[..., Sequence[Row]]


def judged(decisions: Iterable[Row]) -> tuple[dict[str, Row], dict[str, Row]]:
    """Give the decision that counts of each thing decided about, and the one that undid each decision that is undone.

    What counts is the last decision that was not undone; an undoing can itself be undone, by a later one. Two nodes are
    one thing to decide about, whichever is named first.
    """
    newest_first = sorted(decisions, key=lambda row: (moment(str(row["at"])), str(row["id"])), reverse=True)
    undone: dict[str, Row] = {}
    counting: dict[str, Row] = {}
    for row in newest_first:
        if row["id"] not in undone:
            (undone if row["verdict"] == "undo" else counting).setdefault(decided_about(row["about"]), row)
    return counting, undone


def decided_about(about: object) -> str:
    """Name what a decision is about: an id, or two in one order, with a space between them."""
    assert isinstance(about, list | tuple)
    return " ".join(sorted(map(str, about)))


def reviews(decisions: Iterable[Row]) -> dict[str, Review]:
    """Give the review of each claim that somebody decided about."""
    return {
        claim: Review(verdict=VERDICTS[str(row["verdict"])], by=str(row["by"]), at=str(row["at"]))  # type: ignore[arg-type]
        for claim, row in judged(decisions)[0].items()
    }


def review_properties(review: Review | None) -> Row:
    """Write a review as properties of its claim; none takes them away."""
    if review is None:
        return {"review": None, "reviewed_by": None, "reviewed_at": None}
    return {"review": review.verdict, "reviewed_by": review.by, "reviewed_at": review.at}


def current_reviews(tx: neo4j.ManagedTransaction) -> dict[str, Review]:
    """Read the decisions about claims, and give each claim's review."""
    return _carried_out(within(tx), rows(tx, READ_ALL))


def review_anew(connection: Connection) -> None:
    """Tell claims what was decided about them where they say otherwise, as when a correction was carried out."""
    if _due(connection.ask):
        connection.write(_review)


def _review(tx: neo4j.ManagedTransaction) -> None:
    bump(tx)
    due = _due(within(tx))
    ids = [row["id"] for row in due]
    before = tallies.held(tx, ids)
    rows(tx, WRITE_REVIEWS, rows=due)
    counted = tallies.held(tx, ids)
    counted.subtract(before)
    tallies.add(tx, counted)
    project(tx, (str(row["edge"]) for row in due))


def _due(read: Read) -> list[Row]:
    """List the claims that do not say what was decided about them, with the properties that do."""
    every = read("decisions about claims", READ_ALL)
    decided = _carried_out(read, every)
    named = {about[0] for row in every if isinstance(about := row["about"], list) and row["verdict"] != "undo"}
    due: list[Row] = []
    for held in read("reviews of claims", READ_REVIEWS, ids=sorted(named)) if named else ():
        props = review_properties(decided.get(str(held["id"])) or own_review(held["own"]))
        if any(held[key] != value for key, value in props.items()):
            due.append({"id": held["id"], "edge": str(held["edge"]), "props": props})
    return due


def _carried_out(read: Read, every: Sequence[Row]) -> dict[str, Review]:
    """Give the reviews that decisions come to; a correction counts only where a claim stands in the place of its."""
    counting = judged(every)[0]
    made = {corrected_id(str(row["id"])): claim for claim, row in counting.items() if row["verdict"] == "correct"}
    there = {row["id"] for row in read("corrected claims", THERE, ids=sorted(made))} if made else set()
    waiting = {claim for key, claim in made.items() if key not in there}
    return {claim: review for claim, review in reviews(every).items() if claim not in waiting}


def load_decisions(connection: Connection, decisions: Iterable[Decision]) -> LoadReport:
    """Keep a batch of decisions, and review the claims that they are about."""
    wanted = {decision.id: decision for decision in decisions}
    found = {row["id"]: row["digest"] for row in connection.read("decisions", READ, {"ids": sorted(wanted)})}
    due = [wanted[key] for key in sorted(wanted) if found.get(key) != digest(to_line(wanted[key]))]
    if due:
        connection.write(partial(_write, decisions=due))
    new, changed = len(wanted) - len(found), sum(decision.id in found for decision in due)
    return LoadReport(
        new=Tally(decisions=new),
        changed=Tally(decisions=changed),
        unchanged=Tally(decisions=len(wanted) - new - changed),
        notes=tuple(_without_claim(connection, wanted.values())),
    )


def _write(tx: neo4j.ManagedTransaction, decisions: list[Decision]) -> None:
    """Keep the decisions and review their claims, all of it in one transaction."""
    bump(tx)
    rows(tx, WRITE, rows=[{"id": decision.id, "props": _properties(decision)} for decision in decisions])
    _review(tx)


def own_review(kept: object) -> Review | None:
    """Read the review that came with the claim itself."""
    if not isinstance(kept, list) or not kept:
        return None
    verdict, by, at = kept
    return Review(verdict=verdict, by=by, at=at)


def _properties(decision: Decision) -> Row:
    return {
        "id": decision.id,
        "verdict": decision.verdict,
        "about": list(decision.about),
        "by": decision.by,
        "at": decision.at,
        "reason": decision.reason,
        "correction": [f"{key}={value}" for key, value in sorted(decision.correction.items())] or None,
        "digest": digest(to_line(decision)),
    }


def _without_claim(connection: Connection, decisions: Iterable[Decision]) -> list[str]:
    about = {decision.id: decision.about[0] for decision in decisions if decision.verdict in VERDICTS}
    known = {row["id"] for row in connection.read("decided claims", THERE, {"ids": sorted(set(about.values()))})}
    return [
        f"{decision}: {claim} is not in the graph; the decision is kept for when it is"
        for decision, claim in sorted(about.items())
        if claim not in known
    ]


def moment(text: str) -> datetime:
    """Read when somebody decided, so that times of other zones can be compared."""
    return datetime.fromisoformat(text).astimezone(UTC)
