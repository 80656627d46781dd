"""Carry out corrections: for each one that stands there is a claim that says what was put right.

The corrected claim stays as it was read, and counts no longer. The claim in its place has the same passages, and the
person who corrected it stands behind it; it goes when the correction is undone. It is made from the decision and the
corrected claim alone, so the order of loading does not matter.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from graph.store.chunks import chunks
from graph.store.claims import load_claims
from graph.store.connection import Connection, Row
from graph.store.decisions import READ_ALL, judged, moment
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

    A correction that makes no sound claim is told in the notes, and its claim stays without another in its place.
    """
    decisions = connection.read("decisions about claims", READ_ALL, {})
    given = [row for row in decisions if row["verdict"] == "correct"]
    due, fallen = sort_corrections(given, judged(decisions)[0])
    reports = [_withdraw(connection, fallen)] if fallen else []
    for part in chunks(due, BATCH):
        reports.append(_make(connection, part))
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
    said = dict(pair.split("=", 1) for pair in decision["correction"] or ())
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


def _make(connection: Connection, due: Iterable[Row]) -> LoadReport:
    reports: list[LoadReport] = []

    def read(name: str, cypher: str, **parameters: Any) -> list[Row]:
        return connection.read(name, cypher, parameters)

    # One after the other only where one corrects another: the claim of that must be there to be corrected.
    for generation in _generations(due):
        held = whole_claims(read, sorted({_about(row) for row in generation}))
        made, notes = [], []
        for row in generation:
            try:
                if _about(row) in held:
                    made.append(put_right(held[_about(row)], row))
            except InvalidRecord as error:
                notes.append(f"{row['id']}: this correction makes no claim: {error}")
        report = load_claims(connection, made)
        notes += [f"a correction waits: {refused}" for refused in report.refused]
        reports += [report.model_copy(update={"refused": ()}), LoadReport(notes=tuple(notes))]
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
