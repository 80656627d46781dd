"""Write documents: the text that every quote is checked against."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import neo4j

from graph.store import tallies
from graph.store.connection import Connection, Row, rows
from graph.store.report import LoadReport, Tally
from graph.store.schema import DOCUMENT, SOURCE
from graph.store.version import bump
from ontology.document import Document
from ontology.identity import digest
from ontology.lines import to_line

READ = f"""
UNWIND $ids AS i MATCH (d:{DOCUMENT} {{id: i}})
RETURN d.id AS id, d.digest AS digest, d.text AS text"""
TEXT_OF = f"MATCH (d:{DOCUMENT} {{id: $id}}) WHERE d.text IS NOT NULL RETURN d.text AS text"
CREATE = f"UNWIND $rows AS r CREATE (d:{DOCUMENT}:{SOURCE}) SET d = r.props"
CHANGE = f"UNWIND $rows AS r MATCH (d:{DOCUMENT} {{id: r.id}}) SET d = r.props"


def properties(document: Document) -> Row:
    """Write a document as flat properties; what it says of its own source gets the prefix `source_`."""
    fields = document.model_dump(mode="json", exclude={"kind", "source", "offsets"})
    if document.source:
        fields |= {f"source_{key}": value for key, value in document.source.model_dump(mode="json").items()}
    fields["offsets"] = [number for cut in document.offsets for number in cut]
    kept = {key: value for key, value in fields.items() if value is not None and value != []}
    return kept | {"digest": digest(to_line(document))}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch of documents would do to the graph as it is, by id."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    refused: tuple[str, ...]

    def report(self, total: int) -> LoadReport:
        """Count it."""
        unchanged = total - len(self.new) - len(self.changed) - len(self.refused)
        return LoadReport(
            new=Tally(documents=len(self.new)),
            changed=Tally(documents=len(self.changed)),
            unchanged=Tally(documents=unchanged),
            refused=tuple(
                f"{key}: another text is already kept under this id; forget that document first" for key in self.refused
            ),
        )


def load_documents(connection: Connection, documents: Iterable[Document]) -> LoadReport:
    """Write a batch of documents; one whose id is taken by another text is refused."""
    wanted = {document.id: document for document in documents}
    plan = _plan(wanted, connection.read("documents", READ, {"ids": sorted(wanted)}))
    if plan.new or plan.changed:
        plan = connection.write(lambda tx: _write(tx, wanted))
    return plan.report(len(wanted))


def _plan(wanted: Mapping[str, Document], there: list[Row]) -> Plan:
    found = {str(row["id"]): row for row in there}
    refused = {key for key, row in found.items() if row["text"] != wanted[key].text}
    stale = {key for key in found.keys() - refused if found[key]["digest"] != digest(to_line(wanted[key]))}
    return Plan(tuple(sorted(wanted.keys() - found.keys())), tuple(sorted(stale)), tuple(sorted(refused)))


def _write(tx: neo4j.ManagedTransaction, wanted: Mapping[str, Document]) -> Plan:
    """Write what differs; the plan is made anew, now that nobody else writes."""
    bump(tx)
    plan = _plan(wanted, rows(tx, READ, ids=sorted(wanted)))
    rows(tx, CREATE, rows=[{"props": properties(wanted[key])} for key in plan.new])
    rows(tx, CHANGE, rows=[{"id": key, "props": properties(wanted[key])} for key in plan.changed])
    tallies.add(tx, tallies.documents(len(plan.new)))
    return plan
