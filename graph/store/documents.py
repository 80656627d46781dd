"""Write documents: the text that every quote is checked against."""

from collections.abc import Iterable

import neo4j

from graph.store.connection import Connection, Row, rows
from graph.store.report import LoadReport, Tally
from graph.store.schema import DOCUMENT, SOURCE
from graph.store.version import bump
from ontology.document import Document
from ontology.identity import digest
from ontology.lines import to_line

READ = f"""
UNWIND $ids AS i MATCH (d:{DOCUMENT} {{id: i}})
RETURN d.id AS id, d.digest AS digest, d.text AS text, d:{SOURCE} AS labelled"""
WRITE = f"UNWIND $rows AS r MERGE (d:{DOCUMENT} {{id: r.id}}) SET d = r.props"
LABEL = f"UNWIND $ids AS i MATCH (d:{DOCUMENT} {{id: i}}) WHERE NOT d:{SOURCE} SET d:{SOURCE}"


def properties(document: Document) -> Row:
    """Write a document as flat properties; what it says of its own source gets the prefix `source_`."""
    fields = document.model_dump(mode="json", exclude={"kind", "source", "offsets"})
    if document.source:
        fields |= {f"source_{key}": value for key, value in document.source.model_dump(mode="json").items()}
    fields["offsets"] = [number for cut in document.offsets for number in cut]
    kept = {key: value for key, value in fields.items() if value is not None and value != []}
    return kept | {"digest": digest(to_line(document))}


def load_documents(connection: Connection, documents: Iterable[Document]) -> LoadReport:
    """Write a batch of documents; one whose id is taken by another text is refused."""
    wanted = {document.id: document for document in documents}
    found = {str(row["id"]): row for row in connection.read("documents", READ, {"ids": sorted(wanted)})}
    refused = {key for key, row in found.items() if row["text"] != wanted[key].text}
    due = {
        key: wanted[key]
        for key in sorted(wanted.keys() - refused)
        if key not in found or found[key]["digest"] != digest(to_line(wanted[key]))
    }
    unlabelled = sorted(key for key in wanted.keys() - refused if key not in found or not found[key]["labelled"])
    if due:
        connection.write(lambda tx: _write(tx, WRITE, rows=[{"id": k, "props": properties(d)} for k, d in due.items()]))
    if unlabelled:
        connection.write(lambda tx: _write(tx, LABEL, ids=unlabelled))
    new = len(wanted) - len(found)
    changed = len(set(due) & found.keys())
    return LoadReport(
        new=Tally(documents=new),
        changed=Tally(documents=changed),
        unchanged=Tally(documents=len(wanted) - len(refused) - new - changed),
        refused=tuple(
            f"{key}: another text is already kept under this id; forget that document first" for key in sorted(refused)
        ),
    )


def _write(tx: neo4j.ManagedTransaction, statement: str, **parameters: object) -> None:
    bump(tx)
    rows(tx, statement, **parameters)
