"""FollowTheMoney entities, a line each, for Aleph, OpenAleph and their tools."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO, Any

from graph.export.caution import Whole, whole
from graph.export.contracts import Format
from graph.export.ftm.entities import of_claim, of_document, of_node
from graph.export.ftm.schemata import schema_of
from ontology.record import Record


def write(records: Iterable[Record], stream: IO[bytes]) -> list[str]:
    """Write nodes, documents and claims as entities; tells which kinds of node are in none of them."""
    found, lost = whole(records), Counter[str]()
    links = notes = 0
    for made in _entities(found, lost):
        stream.write(json.dumps(made, ensure_ascii=False).encode() + b"\n")
        notes += made["schema"] == "Note"
        links += "proof" in made["properties"] and made["schema"] != "Note"
    return [
        f"{links} claims as links, {notes} as notes: what is disputed, not actual, or about what has no schema",
        *_told(lost),
    ]


def _entities(found: Whole, lost: Counter[str]) -> Iterator[dict[str, Any]]:
    for node in found.nodes.values():
        made = None if node.id in found.doubts else of_node(node)
        if made:
            yield made
        else:
            lost[f"{node.type()} of doubt" if node.id in found.doubts and schema_of(node.id) else node.type()] += 1
    for document in found.documents.values():
        yield of_document(document, found.name(document.publisher) if document.publisher else None)
    for told in found.claims:
        if made := of_claim(told, found):
            yield made
        else:
            lost[f"claims: {told.claim.relation}"] += 1


def _told(lost: Counter[str]) -> Iterator[str]:
    kinds = {name: count for name, count in sorted(lost.items()) if not name.startswith("claims: ")}
    claims = {name.removeprefix("claims: "): count for name, count in sorted(lost.items()) if name not in kinds}
    if kinds:
        yield f"FollowTheMoney has no such things, or no claim says for sure that they are; left out: {_counted(kinds)}"
    if claims:
        yield f"claims between two of them, left out: {_counted(claims)}"


def _counted(found: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in found.items())


FORMAT = Format("ftm", ".ftm.json", "application/json+ftm", write)
