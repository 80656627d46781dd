"""The answer of a console query for other programs: CSV, JSON, and JSON of its nodes and edges."""

import json
from collections.abc import Iterator
from typing import IO, Any

from graph.store import Table
from graph.tables import write_table


def as_rows(table: Table) -> list[dict[str, object]]:
    """Give the rows as maps from column to value."""
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def as_network(table: Table) -> dict[str, Any]:
    """Give the nodes and edges as node-link data, which networkx, D3 and Gephi Lite read."""
    return {
        "directed": True,
        "multigraph": True,
        "graph": {},
        "nodes": [{**node.properties, "id": node.id, "labels": list(node.labels)} for node in table.drawn.nodes],
        "edges": [
            {**edge.properties, "source": edge.source, "target": edge.target, "key": edge.type}
            for edge in table.drawn.edges
        ],
    }


def write_csv(table: Table, stream: IO[bytes]) -> None:
    """Write the rows as CSV; a list of plain values is joined by semicolons, nodes and maps are JSON."""
    write_table(table.columns, ([in_cell(value) for value in row] for row in table.rows), stream)


def in_cell(value: object) -> object:
    """Write a value for one cell of a table."""
    if isinstance(value, list) and all(isinstance(held, (str, int, float, bool)) for held in value):
        return "; ".join(str(held) for held in value)
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return value


def spoken(value: object) -> str:
    """Write a value for a reader: a node by its name and id, a way as its nodes and what lies between them."""
    if value is None:
        return ""
    if isinstance(value, dict) and "labels" in value:
        return _node(value)
    if isinstance(value, dict) and "type" in value:
        return f"–{value['type']}–"
    if isinstance(value, list):
        way = any(isinstance(held, dict) for held in value)
        return " ".join(_steps(value)) if way else "; ".join(spoken(held) for held in value)
    return str(in_cell(value))


def _steps(value: list[Any]) -> Iterator[str]:
    return (spoken(held) for held in value)


def _node(value: dict[str, Any]) -> str:
    words = next((value[key] for key in ("name", "title", "quote", "relation") if value.get(key)), None)
    return f"{words} [{value.get('id', '')}]" if words else str(value.get("id", ""))
