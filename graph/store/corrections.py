"""Carry out corrections: for each one that stands there is a claim that says what was put right.

The corrected claim stays as it was read, and counts no longer. The claim in its place has the same passages, and the
person who corrected it stands behind it; it goes when the correction is undone. It is made from the decision and the
corrected claim alone, so the order of loading does not matter. Where a correction makes no claim, or waits for a node
that is not there, nothing stands in the place of what was read, so that this goes on to count.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from graph.store.chunks import chunks
from graph.store.claims import load_claims
from graph.store.connection import Connection, Row
from graph.store.decisions import READ_ALL, judged, moment, review_anew
from graph.store.report import LoadReport, Tally
from graph.store.schema import CLAIM
from graph.store.supersede import delete_claims
from graph.store.whole_claims import whole_claims
from ontology.claim import Claim, Review
from ontology.decision import corrected_id
from ontology.errors import InvalidRecord
from ontology.relation import Relation
from ontology.vocabulary import RELATIONS

PERSON = "person"
"""What stands for an extractor where a person put a claim right."""
ENDS = ("subject", "object")
FIELDS = (*ENDS, "relation", "polarity", "status", "modality", "when")
BATCH = 500

THERE = f"UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}}) RETURN c.id AS id, c.edge AS edge ORDER BY id"


def carry_out_corrections(connection: Connection) -> LoadReport:
    """Make the claims that stand for corrections agree with the decisions; what agrees already is left alone.

    A correction that makes no sound claim is told in the notes, and its claim stays as it was read.
    """
    decisions = connection.read("decisions about claims", READ_ALL, {})
    given = [row for row in decisions if row["verdict"] == "correct"]
    due, fallen = sort_corrections(given, judged(decisions)[0])
    reports = [_withdraw(connection, fallen)] if fallen else []
    for part in chunks(due, BATCH):
        reports.append(_make(connection, part))
    if given:
        review_anew(connection)
    return LoadReport.sum(reports)


def sort_corrections(given: Iterable[Row], counting: Mapping[str, Row]) -> tuple[list[Row], list[str]]:
    """Give the corrections to carry out, oldest first, and the ids of the claims that stood for the others.

    What corrects the claim of another correction stands only as long as that one does.
    """
    due: list[Row] = []
    fallen: set[str] = set()
    for row in sorted(given, key=lambda row: (moment(str(row["at"])), str(row["id"]))):
        claim = _about(row)
        if counting.get(claim, {}).get("id") == row["id"] and claim not in fallen:
            due.append(row)
        else:
            fallen.add(corrected_id(str(row["id"])))
    return due, sorted(fallen)


def put_right(claim: Claim, decision: Mapping[str, Any]) -> Claim:
    """Make the claim that a correction says, with the words of the corrected one; raises InvalidRecord.

    Of an end that is put right it is no longer known which words name it.
    """
    said = said_right(decision)
    if unknown := sorted(said.keys() - set(FIELDS)):
        raise InvalidRecord(f"{', '.join(unknown)}: nothing to put right; what can be: {', '.join(FIELDS)}")
    changed: dict[str, Any] = {name: said[name] or None for name in FIELDS if name in said}
    if "when" in changed:
        changed["when_words"] = None
    changed |= {f"{end}_mention": None for end in ENDS if end in changed}
    verb: type[Relation] | None = RELATIONS.get(str(changed.get("relation", claim.relation)))
    fitting = {*(verb.properties if verb else ()), "count"}
    fields = {name: getattr(claim, name) for name in Claim.model_fields} | changed
    return Claim(
        **fields
        | {
            "id": corrected_id(str(decision["id"])),
            "properties": {name: held for name, held in claim.properties.items() if name in fitting},
            "extractor": PERSON,
            "version": "1",
            "confidence": 1.0,
            "review": Review(verdict="accepted", by=str(decision["by"]), at=str(decision["at"])),
        }
    )


def said_right(decision: Mapping[str, Any]) -> dict[str, str]:
    """Give the fields that a correction puts right."""
    return dict(pair.split("=", 1) for pair in decision["correction"] or ())


def makes_claim(claim: Claim, decision: Mapping[str, Any], there: Collection[str]) -> bool:
    """Say whether a correction makes a sound claim about nodes that are there."""
    said = said_right(decision)
    try:
        put_right(claim, decision)
    except InvalidRecord:
        return False
    return all(said[end] in there for end in ENDS if end in said)


def _make(connection: Connection, due: Iterable[Row]) -> LoadReport:
    reports: list[LoadReport] = []
    unsound: set[str] = set()  # what stood there when the claim was read otherwise

    # One after the other only where one corrects another: the claim of that must be there to be corrected.
    for generation in _generations(due):
        held = whole_claims(connection.ask, sorted({_about(row) for row in generation}))
        made: dict[str, Claim] = {}
        notes: list[str] = []
        for row in generation:
            key = corrected_id(str(row["id"]))
            try:
                if _about(row) in unsound:
                    unsound.add(key)
                elif _about(row) in held:
                    made[key] = put_right(held[_about(row)], row)
            except InvalidRecord as error:
                unsound.add(key)
                notes.append(f"{row['id']}: this correction makes no claim: {error}")
        report = load_claims(connection, made.values())
        faults = dict(refused.split(": ", 1) for refused in report.refused)
        decisions = {corrected_id(str(row["id"])): row["id"] for row in generation}
        notes += [f"{decisions[key]}: this correction waits: {fault}" for key, fault in faults.items()]
        reports += [report.model_copy(update={"refused": ()}), LoadReport(notes=tuple(notes))]
    reports += [_withdraw(connection, sorted(unsound))] if unsound else []
    return LoadReport.sum(reports)


def _generations(due: Iterable[Row]) -> list[list[Row]]:
    found: list[list[Row]] = []
    born: dict[str, int] = {}
    for row in due:
        number = born.get(_about(row), 0)
        born[corrected_id(str(row["id"]))] = number + 1
        if number == len(found):
            found.append([])
        found[number].append(row)
    return found


def _withdraw(connection: Connection, ids: list[str]) -> LoadReport:
    if not connection.read("fallen corrections", THERE, {"ids": ids}):
        return LoadReport()
    gone = connection.write(lambda tx: delete_claims(tx, THERE, ids))
    return LoadReport(removed=Tally(claims=gone))


def _about(row: Row) -> str:
    about = row["about"]
    assert isinstance(about, list)
    return str(about[0])
