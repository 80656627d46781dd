"""The table of how to add things names real folders, and what it says they define is there."""

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TABLE = re.search(r"## Where do I add …\?\n(.*?)\n## ", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.S)
assert TABLE
ROWS = re.findall(r"^\| (an? [^|]+|names[^|]+) \| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$", TABLE[1], re.M)
KINDS = {
    "Entity": "ontology.node",
    "Relation": "ontology.relation",
    "Reader": "ingest.contracts",
    "Extractor": "ingest.contracts",
    "Recogniser": "ingest.mentions",
    "Frame": "ingest.frame",
    "Answer": "graph.answers",
    "Format": "graph.export.contracts",
    "Command": "onrecord.contracts",
    "Migration": "graph.store.migration",
    "Template": "graph.explorer.template",
}


def test_the_table_is_found() -> None:
    assert TABLE
    assert len(ROWS) == TABLE[1].count("\n|") - 2  # less the head of the table and the rule under it


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_names_what_exists(row: tuple[str, str, str, str]) -> None:
    _, folder, defines, proof = row
    assert (ROOT / folder).is_dir(), folder
    for place in re.findall(r"`(tests/[\w/]+)`", proof):
        assert (ROOT / place).is_dir(), place
    for name in re.findall(r"`([A-Z]\w+)`", defines):
        assert hasattr(import_module(KINDS[name]), name), name


def test_every_extension_folder_is_in_the_table() -> None:
    listed = {folder.rstrip("/") for _, folder, *_ in ROWS}
    found = {
        str(path.relative_to(ROOT))
        for room in ("ontology", "ingest", "graph", "onrecord")
        for path in (ROOT / room).rglob("*s")
        if path.is_dir() and (path / "__init__.py").exists() and path.name != "components"
    }
    assert found <= listed
