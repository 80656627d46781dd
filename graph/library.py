"""Questions in Cypher that ship with the program: a file each in `queries/cypher/`, its question in the first line.

After the question, a line for each parameter: `// $name (what it is) = "default"`; the default is JSON.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from graph.errors import QueryError
from ontology.errors import BrokenExtension
from ontology.record import Record, Words

SUFFIX = ".cypher"
PARAMETER = re.compile(r"// \$(\w+) \(([^()]+)\) = (.+)")
USED = re.compile(r"\$(\w+)")


class Parameter(Record):
    """A value that a question asks for."""

    name: Words
    meaning: Words
    default: str | int


class Asked(Record):
    """A question of the library: its name, the question in words, its parameters, and the Cypher without comments."""

    name: Words
    question: Words
    parameters: tuple[Parameter, ...]
    cypher: Words

    def values(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Fill in the defaults; raises QueryError for a value that the question does not ask for."""
        known = {parameter.name: parameter.default for parameter in self.parameters}
        if unknown := sorted(given.keys() - known.keys()):
            asks = ", ".join(known) or "none"
            raise QueryError(f"{self.name}: there is no parameter {', '.join(unknown)}; it asks for {asks}")
        return known | dict(given)


@cache
def library() -> dict[str, Asked]:
    """Give every question by name; raises BrokenExtension naming a file that is not written as one."""
    folder = files("graph.queries") / "cypher"
    found = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(SUFFIX))
    return {
        made.name: made
        for made in (read(name.removesuffix(SUFFIX), entry.read_text(encoding="utf-8")) for name, entry in found)
    }


def question_named(name: str) -> Asked:
    """Give a question by name; raises QueryError listing those there are."""
    try:
        return library()[name]
    except KeyError:
        raise QueryError(f"{name!r} is no question of the library; there are {', '.join(library())}") from None


def read(name: str, text: str) -> Asked:
    """Read a question from its file; raises BrokenExtension."""
    lines = text.splitlines()
    comments = [line for line in lines if line.startswith("//")]
    cypher = "\n".join(lines[len(comments) :]).strip()
    if not comments or lines[: len(comments)] != comments or not comments[0].endswith("?") or not cypher:
        raise BrokenExtension(f"{name}{SUFFIX}: begin it with a question, // Who …?, then its parameters, then Cypher")
    parameters = tuple(_parameter(name, line) for line in comments[1:])
    if {parameter.name for parameter in parameters} != used(cypher):
        raise BrokenExtension(f"{name}{SUFFIX}: the parameters in its comments are not those in its Cypher")
    return Asked(name=name, question=comments[0].removeprefix("// "), parameters=parameters, cypher=cypher)


def used(cypher: str) -> set[str]:
    """List the parameters that a text of Cypher speaks of."""
    return set(USED.findall(cypher))


def _parameter(name: str, line: str) -> Parameter:
    found = PARAMETER.fullmatch(line)
    try:
        default = json.loads(found[3]) if found else None
    except ValueError:
        default = None
    if found is None or not isinstance(default, (str, int)):
        raise BrokenExtension(f'{name}{SUFFIX}: {line!r} is no parameter; write // $name (what it is) = "default"')
    return Parameter(name=found[1], meaning=found[2], default=default)
