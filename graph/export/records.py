"""The graph back as records: nodes first, then each document with the claims that rest on it, decisions last.

Memory holds a page at a time, however large the graph is. What is read so loads again as the same graph.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from graph.answers import Graph
from ontology.claim import PROPERTIES, Claim, Mention, Review
from ontology.decision import Decision
from ontology.document import Document, Evidence, Source
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import type_of

PAGE = 500
NODES = "MATCH (e:Entity) WHERE e.id > $after RETURN properties(e) AS node ORDER BY e.id LIMIT $page"
DOCUMENTS = "MATCH (d:Source) WHERE d.id > $after RETURN properties(d) AS document, d.id AS id ORDER BY id LIMIT 1"
CLAIMS = """
MATCH (d:Source {id: $document})<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)
WHERE c.documents[0] = $document
WITH DISTINCT c
MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
RETURN c.id AS id, properties(c) AS claim, s.id AS subject, o.id AS object ORDER BY id
"""
SPEAKERS = "UNWIND $ids AS i MATCH (c:Claim {id: i})-[:ATTRIBUTED_TO]->(a:Entity) RETURN i AS claim, a.id AS id"
PASSAGES = """
UNWIND $ids AS i
MATCH (c:Claim {id: i})-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Source)
RETURN i AS claim, d.id AS document, p.start AS start, p.end AS end, p.quote AS quote
ORDER BY claim, document, start
"""
DECISIONS = "MATCH (d:Decision) WHERE d.id > $after RETURN properties(d) AS decision ORDER BY d.id LIMIT $page"

Row = Mapping[str, Any]


def records(store: Graph, *, every_id: bool = False) -> Iterator[Record]:
    """Read the whole graph as records.

    A record has one external id of a kind. A node that has two of one kind is given once, with the last of them, or,
    with `every_id`, as often as it takes to give them all.
    """
    for row in _pages(store, "nodes", NODES, "node"):
        yield from _nodes(row) if every_id else (_node(row),)
    after = ""
    while found := store.read("document", DOCUMENTS, after=after):
        document = _document(found[0]["document"])
        yield document
        yield from _claims(store, document)
        after = document.id
    for row in _pages(store, "decisions", DECISIONS, "decision"):
        yield _decision(row)


def _pages(store: Graph, name: str, cypher: str, column: str) -> Iterator[Row]:
    after = ""
    while rows := store.read(f"{name} of the graph", cypher, after=after, page=PAGE):
        for row in rows:
            yield row[column]
        after = rows[-1][column]["id"]


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


def _claims(store: Graph, document: Document) -> Iterator[Claim]:
    rows = store.read("claims of a document", CLAIMS, document=document.id)
    ids = [row["id"] for row in rows]
    speakers: dict[str, list[str]] = {}
    for row in store.read("speakers of a document's claims", SPEAKERS, ids=ids):
        speakers.setdefault(row["claim"], []).append(row["id"])
    passages: dict[str, list[Evidence]] = {}
    for row in store.read("passages of a document's claims", PASSAGES, ids=ids):
        said = Evidence(document=row["document"], start=row["start"], end=row["end"], quote=row["quote"])
        passages.setdefault(row["claim"], []).append(said)
    for row in rows:
        yield _claim(row, tuple(sorted(speakers.get(row["id"], ()))), tuple(passages[row["id"]]), document.text)


def _claim(row: Row, speakers: tuple[str, ...], evidence: tuple[Evidence, ...], text: str) -> Claim:
    held: Row = row["claim"]
    same = ("relation", "polarity", "status", "modality", "when", "when_words", "extractor", "version", "confidence")
    own = held.get("own_review")
    return Claim(
        id=row["id"],
        subject=row["subject"],
        object=row["object"],
        **{name: held[name] for name in same if held.get(name) is not None},
        properties={name: held[name] for name in PROPERTIES if held.get(name) is not None},
        attributed_to=speakers,
        evidence=evidence,
        subject_mention=_mention(held, "subject", text),
        object_mention=_mention(held, "object", text),
        review=Review(verdict=own[0], by=own[1], at=own[2]) if own else None,
    )


def _mention(held: Row, end: str, text: str) -> Mention | None:
    start, stop = held.get(f"{end}_start"), held.get(f"{end}_end")
    return None if start is None or stop is None else Mention(start=start, end=stop, text=text[start:stop])


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
