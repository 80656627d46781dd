"""The graph back as records: decisions first, then nodes, then each document with the claims that rest on it.

Memory holds a page at a time, however large the graph is. What is read so loads again as the same graph.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from graph.answers import Graph
from graph.store.whole_claims import whole_claims
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document, Source
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import type_of

# To go on behind an id takes one of the databases through all that are left, so ids are read many at a time, and what
# they stand for by pages of them. A document may be long, and has claims besides.
IDS, PAGE, DOCUMENTS_PAGE = 20_000, 500, 20
IDS_OF = "MATCH (n:{label}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $page"
WHOLE = "UNWIND $ids AS i MATCH (n:{label} {{id: i}}) RETURN i AS id, properties(n) AS held"
# (the label to list, the label whose ids are unique)
NODES, DOCUMENTS, DECISIONS = ("Entity", "Entity"), ("Source", "Document"), ("Decision", "Decision")
# `documents[0]` in a WHERE right behind its MATCH finds nothing in ArcadeDB, though it is there.
CLAIMS_OF = """
UNWIND $ids AS i
MATCH (d:Document {id: i})<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
WITH i, c
WHERE head(c.documents) = i
RETURN DISTINCT i AS document, c.id AS id ORDER BY document, id
"""

Row = Mapping[str, Any]


def records(store: Graph, *, every_id: bool = False) -> Iterator[Record]:
    """Read the whole graph as records.

    A record has one external id of a kind. A node that has two of one kind is given once, with the last of them, or,
    with `every_id`, as often as it takes to give them all.
    """
    for page in _pages(store, DECISIONS, PAGE):
        yield from map(_decision, page)
    for page in _pages(store, NODES, PAGE):
        for row in page:
            yield from _nodes(row) if every_id else (_node(row),)
    for page in _pages(store, DOCUMENTS, DOCUMENTS_PAGE):
        documents = [_document(row) for row in page]
        claims = _claims(store, documents)
        for document in documents:
            yield document
            yield from claims[document.id]


def _pages(store: Graph, kind: tuple[str, str], size: int) -> Iterator[list[Row]]:
    """Read everything with a label, in order of id."""
    listed, unique = kind
    after = ""
    while ids := [row["id"] for row in store.read("ids", IDS_OF.format(label=listed), after=after, page=IDS)]:
        for start in range(0, len(ids), size):
            page = ids[start : start + size]
            rows = store.read(f"{listed} by id", WHOLE.format(label=unique), ids=page)
            held = {row["id"]: row["held"] for row in rows}
            yield [held[key] for key in page if key in held]
        after = ids[-1]


def _pairs(held: list[str] | None) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in held or ())


def _node(row: Row) -> Entity:
    return type_of(row["id"])(
        id=row["id"],
        name=row["name"],
        aliases=tuple(row.get("aliases") or ()),
        external_ids=_pairs(row.get("external_ids")),
        description=row.get("description"),
    )


def _nodes(row: Row) -> Iterator[Entity]:
    left = list(row.get("external_ids") or ())
    while True:
        given = _pairs(left)
        yield _node(dict(row) | {"external_ids": [f"{key}={value}" for key, value in sorted(given.items())]})
        left = [pair for pair in left if pair not in {f"{key}={value}" for key, value in given.items()}]
        if not left:
            return


def _document(row: Row) -> Document:
    numbers = row.get("offsets") or ()
    given = {key.removeprefix("source_"): value for key, value in row.items() if key.startswith("source_")}
    source: dict[str, Any] = given | ({"authors": tuple(given["authors"])} if "authors" in given else {})
    names = Document.model_fields.keys() - {"kind", "offsets", "authors", "source", "extractors"}
    return Document(
        **{name: row[name] for name in names if row.get(name) is not None},
        authors=tuple(row.get("authors") or ()),
        extractors=tuple(row.get("extractors") or ()),
        offsets=tuple(zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)),
        source=Source(**source) if source else None,
    )


def _claims(store: Graph, documents: list[Document]) -> Mapping[str, list[Claim]]:
    """Read the claims that rest on some documents first, by document."""
    texts = {document.id: document.text for document in documents}
    places = store.read("claims of documents", CLAIMS_OF, ids=list(texts))
    ids = [row["id"] for row in places]
    held = whole_claims(store.read, ids, {row["id"]: texts[row["document"]] for row in places})
    found: dict[str, list[Claim]] = defaultdict(list)
    for place in places:
        found[place["document"]].append(held[place["id"]])
    return found


def _decision(row: Row) -> Decision:
    return Decision(
        id=row["id"],
        verdict=row["verdict"],
        about=tuple(row["about"]),
        by=row["by"],
        at=row["at"],
        reason=row.get("reason"),
        correction=_pairs(row.get("correction")),
    )
