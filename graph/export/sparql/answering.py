"""`python -m graph.export.sparql.answering FILE ROWS`: load N-Triples, answer the query that comes on standard input.

A program of its own, because a query cannot be broken off but with the process that runs it. It says `loaded` when the
query begins, and then the answer or what is wrong in one line of JSON. It only reads: updates are another language.
"""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, RdfFormat, Store

XSD = "http://www.w3.org/2001/XMLSchema#"
WHOLE = frozenset({f"{XSD}integer"})
NUMBERS = frozenset({f"{XSD}decimal", f"{XSD}double", f"{XSD}float"})


def plain(term: object) -> object:
    """Write a term as plain data: names and texts as text, numbers as numbers."""
    if isinstance(term, Literal):
        kind = term.datatype.value
        if kind in WHOLE:
            return int(term.value)
        if kind in NUMBERS and term.value not in ("INF", "-INF", "NaN"):
            return float(Decimal(term.value))
        return {"true": True, "false": False}.get(term.value, term.value) if kind == f"{XSD}boolean" else term.value
    return term.value if isinstance(term, NamedNode) else None if term is None else str(term)


def answer(store: Store, query: str, prefixes: dict[str, str], limit: int) -> dict[str, Any]:
    """Answer a query with at most so many rows; raises SyntaxError, ValueError, OSError or RuntimeError."""
    found = store.query(query, prefixes=prefixes)
    if isinstance(found, QueryBoolean):
        return {"columns": ["answer"], "rows": [[bool(found)]], "truncated": False}
    columns, rows = _table(found)
    given = list(islice(rows, limit + 1))
    return {"columns": columns, "rows": given[:limit], "truncated": len(given) > limit}


def _table(found: Any) -> tuple[list[str], Iterator[list[object]]]:
    if isinstance(found, QuerySolutions):
        variables = list(found.variables)
        return [variable.value for variable in variables], (
            [plain(row[variable]) for variable in variables] for row in found
        )
    names = ["subject", "predicate", "object"]
    return names, ([plain(getattr(triple, name)) for name in names] for triple in found)


def main(path: str, limit: str) -> None:
    """Answer the query on standard input."""
    asked = json.load(sys.stdin)
    store = Store()
    store.bulk_load(path=path, format=RdfFormat.N_TRIPLES)
    sys.stdout.write("loaded\n")
    sys.stdout.flush()
    try:
        told = answer(store, asked["query"], asked["prefixes"], int(limit))
    except (SyntaxError, ValueError, OSError, RuntimeError) as error:
        told = {"error": getattr(error, "msg", str(error))}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
