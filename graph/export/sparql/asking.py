"""A question in SPARQL, answered within a time and a number of rows."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from tempfile import NamedTemporaryFile

from graph.errors import QueryError
from graph.export.contracts import format_named
from graph.export.rdf.serial import SHORT
from graph.store import Table
from ontology.rdf.statements import short
from ontology.record import Record

ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
# Where words of SPARQL cannot stand: names, texts, variables, escapes and comments. https://www.w3.org/TR/sparql11-query/
QUIET = re.compile(
    r"""<[^<>"{}|^`\\\x00-\x20]*>"""
    r"""|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'"""
    r"""|\\.|[?$]\w+|\#[^\n\r]*""",
    re.S,
)
ELSEWHERE = re.compile("service", re.I)


@contextmanager
def exported(records: Iterable[Record]) -> Iterator[str]:
    """Write records as a file of N-Triples that is gone at the end, and give its path."""
    form = format_named("ntriples")
    with NamedTemporaryFile(prefix="onrecord-", suffix=form.suffix) as stream:
        form.write(records, stream)
        stream.flush()
        yield stream.name


def ask(path: str, query: str, *, limit: int, seconds: float) -> Table:
    """Answer a query on a file of N-Triples; raises QueryError where it is wrong, asks elsewhere or takes too long."""
    refuse_elsewhere(query)
    command = [sys.executable, "-m", "graph.export.sparql.answering", path, str(limit)]
    asked = json.dumps({"query": query, "prefixes": SHORT}).encode()
    # Without a buffer of its own, so that reading the first line takes nothing of the second.
    with subprocess.Popen(command, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:  # noqa: S603 - ours
        assert child.stdin and child.stdout
        try:
            child.stdin.write(asked)
            child.stdin.close()
            child.stdin = None
            if child.stdout.readline() != b"loaded\n":
                raise QueryError("sparql: the graph did not fit into memory, or its export was not read; see above")
            answer, _ = child.communicate(timeout=seconds)
        except BrokenPipeError:
            raise QueryError("sparql: what answers the query ended before it was asked; see above") from None
        except subprocess.TimeoutExpired:
            raise QueryError(
                f"sparql: no answer within {seconds:g} s; ask for less, or give it longer by --timeout"
            ) from None
        finally:
            child.kill()
    return _table(answer)


def refuse_elsewhere(query: str) -> None:
    """Refuse a query that would ask another server; raises QueryError.

    Escapes are looked at both ways, since readers differ in whether they stand for signs of SPARQL itself.
    """
    unescaped = ESCAPED.sub(lambda found: _letter(found[1] or found[2]), query)
    if any(ELSEWHERE.search(QUIET.sub(" ", text)) for text in (query, unescaped)):
        raise QueryError(
            "sparql: SERVICE asks another server, and nothing leaves this machine; "
            "write a name that has this word in it as a whole IRI"
        )


def _letter(code: str) -> str:
    number = int(code, 16)
    return chr(number) if number <= sys.maxunicode else "\ufffd"


def _table(answer: bytes) -> Table:
    try:
        told: Mapping[str, object] = json.loads(answer)
    except ValueError:
        raise QueryError("sparql: the query broke down, most likely for want of memory; ask for less") from None
    if "error" in told:
        raise QueryError(f"sparql: {told['error']}")
    columns, rows = told["columns"], told["rows"]
    assert isinstance(columns, list) and isinstance(rows, list)
    return Table(columns=tuple(columns), rows=tuple(map(tuple, rows)), truncated=told["truncated"] is True)


def shortened(table: Table) -> Table:
    """Write names of ours as people know them: `person/ann-lee`, `opposed`."""
    rows = tuple(tuple(short(cell) if isinstance(cell, str) else cell for cell in row) for row in table.rows)
    return table.model_copy(update={"rows": rows})
