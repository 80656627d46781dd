"""Carry out corrections: for each one that stands there is a claim that says what was put right.

The corrected claim stays as it was read, and counts no longer. The claim in its place has the same passages, and the
person who corrected it stands behind it; it goes when the correction is undone. It is made from the decision and the
corrected claim alone, so the order of loading does not matter.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from graph.store.chunks import chunks
from graph.store.claim_rows import claim_of
from graph.store.claims import load_claims
from graph.store.connection import Connection, Row
from graph.store.decisions import READ_ALL, judged, moment
from graph.store.report import LoadReport, Tally
from graph.store.schema import CLAIM, ENTITY, PASSAGE, SOURCE
from graph.store.supersede import delete_claims
from ontology.claim import Claim, Review
from ontology.decision import corrected_id
from ontology.document import Evidence
from ontology.errors import InvalidRecord
from ontology.relation import Relation
from ontology.vocabulary import RELATIONS

PERSON = "person"
"""What stands for an extractor where a person put a claim right."""
FIELDS = ("relation", "polarity", "status", "modality", "when")
BATCH = 500

CLAIMS = f"""
UNWIND $ids AS i
MATCH (c:{CLAIM} {{id: i}})-[:SUBJECT]->(s:{ENTITY})
MATCH (c)-[:OBJECT]->(o:{ENTITY})
RETURN i AS id, properties(c) AS claim, s.id AS subject, o.id AS object"""
SPEAKERS = f"UNWIND $ids AS i MATCH (:{CLAIM} {{id: i}})-[:ATTRIBUTED_TO]->(a:{ENTITY}) RETURN i AS claim, a.id AS id"
PASSAGES = f"""
UNWIND $ids AS i
MATCH (:{CLAIM} {{id: i}})-[:EVIDENCE]->(p:{PASSAGE})-[:IN]->(d:{SOURCE})
RETURN i AS claim, d.id AS document, p.start AS start, p.end AS end, p.quote AS quote"""
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
    """Make the claim that a correction says, with the words of the corrected one; raises InvalidRecord."""
    said = dict(pair.split("=", 1) for pair in decision["correction"] or ())
    changed: dict[str, Any] = {name: said[name] or None for name in FIELDS if name in said}
    if "when" in changed:
        changed["when_words"] = None
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
    # One after the other only where one corrects another: the claim of that must be there to be corrected.
    for generation in _generations(due):
        held = _whole_claims(connection, sorted({_about(row) for row in generation}))
        made, notes = [], []
        for row in generation:
            try:
                if _about(row) in held:
                    made.append(put_right(held[_about(row)], row))
            except InvalidRecord as error:
                notes.append(f"{row['id']}: this correction makes no claim: {error}")
        reports += [load_claims(connection, made), LoadReport(notes=tuple(notes))]
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


def _whole_claims(connection: Connection, ids: list[str]) -> dict[str, Claim]:
    """Read claims without their mentions, by id."""
    speakers: dict[str, list[str]] = defaultdict(list)
    for row in connection.read("speakers of corrected claims", SPEAKERS, {"ids": ids}):
        speakers[str(row["claim"])].append(str(row["id"]))
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for row in connection.read("passages of corrected claims", PASSAGES, {"ids": ids}):
        evidence[str(row.pop("claim"))].append(Evidence(**row))  # type: ignore[arg-type]
    found = {}
    for row in connection.read("corrected claims", CLAIMS, {"ids": ids}):
        key, held = str(row["id"]), row["claim"]
        assert isinstance(held, dict)
        kept = {name: value for name, value in held.items() if not name.endswith(("_start", "_end"))}
        found[key] = claim_of(row | {"claim": kept}, speakers[key], evidence[key], "")
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
