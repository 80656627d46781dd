"""The rooms and what each may know: the table of the architecture, enforced."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = {"ontology", "ingest", "graph", "onrecord"}
MAY_IMPORT = {
    "ontology": {"ontology"},
    "ingest": {"ontology", "ingest"},
    "graph": {"ontology", "graph"},
    "onrecord": {"ontology", "ingest", "graph", "onrecord"},
}
# A third party has one home, so that it can be changed in one place.
HOMES = {
    "neo4j": ["graph/store"],
    "arcadedb_embedded": ["graph/store"],
    "rdflib": ["ontology/rdf", "graph/export"],
    "pyoxigraph": ["ontology/rdf", "graph/export"],
    "pyshacl": ["ontology/rdf"],
    "streamlit": ["graph/explorer", "app.py"],
    "pyvis": ["graph/explorer"],
    "spacy": ["ingest"],
    "trafilatura": ["ingest/readers"],
    "pypdf": ["ingest/readers"],
    "docx": ["ingest/readers"],
    "typer": ["onrecord"],
    "rich": ["onrecord"],
    "edtf": ["ontology/time.py"],
}
# Inside the graph: queries ask the store, exports and pages ask queries, and none looks back.
INSIDE = [
    ("graph/store", {"graph.queries", "graph.export", "graph.explorer"}),
    ("graph/queries", {"graph.export", "graph.explorer"}),
    ("graph/export", {"graph.explorer"}),
    ("graph/explorer", {"graph.export"}),
]


def sources() -> Iterator[Path]:
    for room in sorted(ROOMS):
        yield from sorted((ROOT / room).rglob("*.py"))
    yield ROOT / "app.py"


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", list(sources()), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    room = name.split("/")[0]
    allowed = MAY_IMPORT.get(room, ROOMS)
    for module in imports(path):
        top = module.split(".")[0]
        assert top not in ROOMS or top in allowed, f"{name} imports {module}"
        homes = HOMES.get(top, [""])
        assert any(name.startswith(home) for home in homes), f"{name} imports {module}, whose home is {homes}"
        for folder, refused in INSIDE:
            if name.startswith(folder):
                assert not any(module == r or module.startswith(r + ".") for r in refused), f"{name} imports {module}"


def test_the_law_would_notice(tmp_path: Path) -> None:
    trespass = tmp_path / "trespass.py"
    trespass.write_text("import graph.store\nfrom ingest.read import read\n")
    assert imports(trespass) == {"graph.store", "ingest.read"}


def test_the_browsers_door_is_small() -> None:
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) <= 40
