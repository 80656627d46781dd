"""Files that other tools are to read: the ontology, the export of two graphs, and the same with something broken in it.

A tool that is not there skips its tests and says so, unless `ONRECORD_REQUIRE` names `consumers`, as CI does.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from graph.export.contracts import format_named
from ontology.record import Record
from tests.consumers.files import RDF, in_order
from tests.graph.queries.sample import Sample, known


def missing(what: str) -> NoReturn:
    """Skip with the reason, or fail where the tools are required."""
    if "consumers" in os.environ.get("ONRECORD_REQUIRE", "").split(","):
        pytest.fail(f"ONRECORD_REQUIRE asks for the readers of our exports, but {what}")
    pytest.skip(what)


@pytest.fixture(scope="session")
def needs() -> Callable[..., None]:
    """Skip where a command is not there: `needs("serdi")`."""

    def look(*commands: str) -> None:
        if lacking := [command for command in commands if shutil.which(command) is None]:
            missing(f"{', '.join(lacking)} not found; README.md of tests/consumers says how to get them")

    return look


@dataclass(frozen=True, slots=True)
class Exports:
    """Where the files are; `known` is the demo's graph, `sample` a random one in which every relation is claimed."""

    folder: Path

    def file(self, graph: str, form: str) -> Path:
        """Give the file of a graph in a format."""
        return self.folder / f"{graph}{format_named(form).suffix}"

    def write(self, name: str, text: str) -> Path:
        """Write one more file."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture(scope="session")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Exports:
    """The two graphs in every format of RDF."""
    made = Exports(tmp_path_factory.mktemp("exports"))
    graphs: dict[str, list[Record]] = {"known": list(known()), "sample": in_order(Sample(7).records)}
    for graph, records in graphs.items():
        for form in RDF:
            with made.file(graph, form).open("wb") as stream:
                format_named(form).write(iter(records), stream)
    return made
