"""The table of how to add things names real folders, and what it says they define is there."""

import os
import re
import shutil
import subprocess
import sys
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


NODE = '''"""Ships."""

from ontology.node import Entity


class Vessel(Entity):
    """A ship or boat with a name."""

    example = "the pilot boat Swift"
'''
RELATION = '''"""What is done with ships."""

from ontology.nodes.agents import Agent
from ontology.nodes.vessels import Vessel
from ontology.relation import Relation


class Seized(Relation):
    """Took it away from its owners."""

    example = "The bureau seized the Swift."
    domain = (Agent,)
    range = (Vessel,)
    reads, reads_back = "seized", "was seized by"
'''
USED = """
from pyoxigraph import NamedNode
from graph.export.triples import triples
from ontology.claim import Claim
from ontology.document import Evidence
from ontology.schema import json_schema
from ontology.vocabulary import make_node
said = (Evidence(document="source/a", start=0, end=1, quote="x"),)
ends = {"subject": "person/a", "relation": "seized", "object": "vessel/swift"}
claim = Claim(id="claim/1", evidence=said, extractor="t", version="1", **ends)
assert "NodeVessel" in json_schema()["$defs"] and "seized" in json_schema()["x-relations"]
print(sum("seized" in str(triple.predicate) for triple in triples([make_node("Vessel", "Swift"), claim])))
"""


def test_a_node_type_and_a_relation_are_a_class_each_and_one_build(tmp_path: Path) -> None:
    for room in ("ontology", "graph"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "explorer"))
    (tmp_path / "ontology" / "nodes" / "vessels.py").write_text(NODE, encoding="utf-8")
    (tmp_path / "ontology" / "relations" / "ships.py").write_text(RELATION, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}

    def python(*arguments: str) -> str:
        command = [sys.executable, *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    python("-m", "ontology.rdf")
    for name, holds in {
        "ontology.ttl": (
            "k:Vessel\n    a owl:Class",
            "k:seized\n    a owl:ObjectProperty",
            "k:Seized\n    a owl:Class",
        ),
        "shapes.ttl": ("k:VesselShape", "k:SeizedShape-object"),
        "context.jsonld": ('"Vessel"', '"seized"'),
        "ontology.html": ('id="Vessel"', 'id="seized"', "the pilot boat Swift"),
    }.items():
        built = (tmp_path / "ontology" / "rdf" / name).read_text(encoding="utf-8")
        before = (ROOT / "ontology" / "rdf" / name).read_text(encoding="utf-8")
        for words in holds:
            assert words in built and words not in before, (name, words)
    assert python("-c", USED) == "1\n"
