"""The same questions in SPARQL, for whoever has the export and no database: a file each in `ontology/queries/`.

A file runs as it is in any tool. Its first line is the question; a line that ends with `# $name (what it is)` holds the
default of a parameter, as `VALUES ?name { "default" }` or `LIMIT 15`.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from graph.errors import QueryError
from graph.library import Parameter
from ontology.errors import BrokenExtension
from ontology.record import Record, Words

SUFFIX = ".rq"
MARKED = re.compile(r"^( *(?:VALUES \?\w+ \{ |LIMIT ))(.+?)( \})? # \$(\w+) \(([^()]+)\)$", re.M)


class Competency(Record):
    """A question in SPARQL: its name, the question in words, its parameters, and the text of its file."""

    name: Words
    question: Words
    parameters: tuple[Parameter, ...]
    sparql: Words

    def filled(self, given: Mapping[str, str | int]) -> str:
        """Write the query with other values in place of the defaults; a value is never taken for SPARQL.

        Raises QueryError for a value that the question does not ask for, or that is no number where it takes one.
        """
        known = {parameter.name: parameter.default for parameter in self.parameters}
        for name, value in given.items():
            if name not in known:
                asks = ", ".join(known) or "none"
                raise QueryError(f"{self.name}: there is no parameter {name}; it asks for {asks}")
            if type(value) is not type(known[name]) or (isinstance(value, int) and value < 0):
                raise QueryError(f"{self.name}: {name} is {value!r}; write it like {known[name]!r}")
        return MARKED.sub(lambda line: _put(line, known | dict(given)), self.sparql)


@cache
def competency() -> dict[str, Competency]:
    """Give every question by name; raises BrokenExtension naming a file that is not written as one."""
    found = sorted((entry.name, entry) for entry in (files("ontology") / "queries").iterdir())
    return {
        made.name: made
        for made in (
            read_sparql(name.removesuffix(SUFFIX), entry.read_text(encoding="utf-8"))
            for name, entry in found
            if name.endswith(SUFFIX)
        )
    }


def competency_named(name: str) -> Competency:
    """Give a question by name; raises QueryError listing those there are."""
    try:
        return competency()[name]
    except KeyError:
        raise QueryError(f"{name!r} is no question in SPARQL; there are {', '.join(competency())}") from None


def read_sparql(name: str, text: str) -> Competency:
    """Read a question from its file; raises BrokenExtension."""
    first, _, rest = text.partition("\n")
    if not (first.startswith("# ") and first.endswith("?") and rest.strip()):
        raise BrokenExtension(f"{name}{SUFFIX}: begin it with a question, # Who …?, and then SPARQL")
    parameters = tuple(_parameter(name, line) for line in MARKED.finditer(rest))
    if rest.count("# $") != len(parameters):
        raise BrokenExtension(f'{name}{SUFFIX}: write a parameter as VALUES ?name {{ "default" }} # $name (what it is)')
    return Competency(name=name, question=first.removeprefix("# "), parameters=parameters, sparql=text)


def _parameter(name: str, line: re.Match[str]) -> Parameter:
    try:
        default: Any = json.loads(line[2])
    except ValueError:
        default = None
    if not isinstance(default, (str, int)):
        raise BrokenExtension(f"{name}{SUFFIX}: {line[2]!r} is neither a number nor words in quotes")
    return Parameter(name=line[4], meaning=line[5], default=default)


def _put(line: re.Match[str], values: Mapping[str, str | int]) -> str:
    # Some readers undo \\u escapes before they look for the end of the words, so none may come to stand there.
    value = (
        json.dumps(values[line[4]], ensure_ascii=False).replace("\\\\u", "\\\\\\u0075").replace("\\\\U", "\\\\\\u0055")
    )
    return f"{line[1]}{value}{line[3] or ''} # ${line[4]} ({line[5]})"
