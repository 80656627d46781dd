"""The graph as files for `neo4j-admin database import`, the fastest way into a new Neo4j database.

The tool: https://neo4j.com/docs/operations-manual/current/import/. Nodes and edges are written as they are, so that
importing gives the same graph as loading; constraints and indexes are made when On Record first opens it. Memory holds
a page at a time.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from graph.answers import Graph
from graph.errors import QueryError

NAME = "neo4j-csv"
PAGE = 1000
LISTS = "\x1f"  # which no text of ours holds: readers clean control characters away
ALL = ("Entity", "Claim", "Passage", "Document", "Decision", "Graph")
# An entity that is a Document by its type is written with the entities.
NODES = """
MATCH (n:{label}) WHERE n.id > $after {more}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY n.id LIMIT $page"""
KEYS = "MATCH (n:{label}) UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key"
EDGES = """
UNWIND $ids AS i MATCH (n:{label} {{id: i}})-[r]->(m)
RETURN i AS start, m.id AS end, type(r) AS type, properties(r) AS props"""
EDGE_PROPERTIES = ("claims", "first", "last", "named", "position", "sources", "status")
TYPES = {
    **dict.fromkeys(("earliest", "latest", "first", "last"), "date"),
    **dict.fromkeys(("start", "end", "subject_start", "subject_end", "object_start", "object_end"), "long"),
    **dict.fromkeys(("count", "position", "sources", "form"), "long"),
    **dict.fromkeys(("aliases", "external_ids", "documents", "own_review", "about", "correction"), "string[]"),
    **dict.fromkeys(("also", "named"), "string[]"),
    **dict.fromkeys(("claims", "authors", "source_authors", "extractors"), "string[]"),
    "offsets": "long[]",
    "confidence": "double",
    "acting": "boolean",
}
OPTIONS = ("--multiline-fields=true", "--array-delimiter=U+001F", "--read-buffer-size=16m")


def write(store: Graph, folder: Path) -> tuple[str, ...]:
    """Write the files into a folder, and give the arguments of `neo4j-admin database import full` that read them.

    Raises QueryError where a value has not the type that its property has.
    """
    names = [label.lower() for label in ALL]
    with (folder / "edges.csv").open("w", encoding="utf-8", newline="") as edges:
        head = [":START_ID", ":END_ID", ":TYPE", *(_typed(name) for name in EDGE_PROPERTIES)]
        edges.write(_line(head))
        for label, name in zip(ALL, names, strict=True):
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as nodes:
                _write_label(store, label, nodes, edges)
    return (
        *(f"--nodes={folder / f'{name}.csv'}" for name in names),
        f"--relationships={folder / 'edges.csv'}",
        *OPTIONS,
    )


def _write_label(store: Graph, label: str, nodes: IO[str], edges: IO[str]) -> None:
    keys = [row["key"] for row in store.read("properties of nodes", KEYS.format(label=label))]
    columns = [key for key in keys if key not in ("id", "schema")]  # without its schema, indexes are made anew
    nodes.write(_line(["id:ID", ":LABEL", *(_typed(key) for key in columns)]))
    for page in _pages(store, label):
        for row in page:
            cells = (_cell(key, row["props"].get(key)) for key in columns)
            nodes.write(_line([_text(row["id"]), _text(LISTS.join(sorted(row["labels"]))), *cells]))
        ids = [row["id"] for row in page]
        for row in store.read("edges from nodes", EDGES.format(label=label), ids=ids):
            cells = (_cell(key, row["props"].get(key)) for key in EDGE_PROPERTIES)
            edges.write(_line([_text(row["start"]), _text(row["end"]), row["type"], *cells]))


def _pages(store: Graph, label: str) -> Iterator[list[Mapping[str, Any]]]:
    after = ""
    more = "AND NOT n:Entity" if label == "Document" else ""
    query = NODES.format(label=label, more=more)
    while page := list(store.read("nodes of the graph", query, after=after, page=PAGE)):
        yield page
        after = page[-1]["id"]


def _typed(name: str) -> str:
    return f"{name}:{TYPES.get(name, 'string')}"


def _line(cells: Iterable[str]) -> str:
    return ",".join(cells) + "\n"


def _cell(key: str, value: object) -> str:
    """Write a value; what is not there stays an empty cell, an empty text or list is a pair of quotation marks."""
    wanted = TYPES.get(key, "string")
    if value is None:
        return ""
    if wanted.endswith("[]") != isinstance(value, list) or (wanted == "string" and not isinstance(value, str)):
        raise QueryError(f"{NAME}: the property {key!r} holds {value!r}, which is no {wanted}; add its type to TYPES")
    if isinstance(value, list):
        return _text(LISTS.join(str(held) for held in value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return _text(value) if isinstance(value, str) else str(value)


def _text(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
