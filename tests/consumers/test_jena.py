"""Apache Jena: its parsers take every format, and its SHACL agrees with what we ask of data."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import ontology
from tests.consumers.conftest import Exports, missing
from tests.consumers.files import ALIGNMENTS, BASE, BROKEN, ONTOLOGY, RDF, SHAPES
from tests.graph.queries.sample import GOLDEN
from tests.maven import Unavailable, fetched

POM = Path(__file__).parent / "jena" / "pom.xml"
Jena = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def jena(needs: Callable[..., None]) -> Jena:
    needs("java", "mvn")
    try:
        folder = fetched(POM, "jena")
    except Unavailable as error:
        missing(str(error))

    def run(main: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{folder}/*", main, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)

    return run


def test_riot_finds_every_file_valid(jena: Jena, exports: Exports) -> None:
    files = [exports.file(graph, form) for graph in ("known", "sample") for form in RDF]
    done = jena("riotcmd.riot", "--validate", "--sink", ONTOLOGY, SHAPES, ALIGNMENTS, *files)
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr and "WARN" not in done.stderr, done.stderr


def test_riot_finds_a_broken_file_invalid(jena: Jena, exports: Exports) -> None:
    done = jena("riotcmd.riot", "--validate", exports.write("broken-for-jena.ttl", BROKEN))
    assert done.returncode != 0 and "[line: 2" in done.stderr


def test_every_question_has_its_known_answer(jena: Jena, exports: Exports, tmp_path: Path) -> None:
    queries = sorted((Path(ontology.__file__).parent / "queries").glob("*.rq"))
    done = jena(str(POM.parent / "Questions.java"), exports.file("known", "turtle"), tmp_path, *queries)
    assert done.returncode == 0, done.stderr
    for query in queries:
        told = json.loads((tmp_path / f"{query.name}.json").read_text(encoding="utf-8"))
        known = json.loads((GOLDEN / "answers" / f"{query.stem}.json").read_text(encoding="utf-8"))
        assert told["head"]["vars"] == known["columns"]
        rows = [[row.get(name, {}).get("value") for name in known["columns"]] for row in told["results"]["bindings"]]
        assert sorted(map(_plain, rows)) == sorted(map(_plain, known["rows"])), query.stem


def _plain(row: list[object]) -> list[str]:
    """Write a row so that one answer can be told from another whatever it was made of; lists come in any order."""
    cells = (
        "; ".join(sorted(value)) if isinstance(value, list) else str("" if value is None else value) for value in row
    )
    return ["; ".join(sorted(cell.split("; "))) for cell in cells]


def test_shacl_finds_every_relation_conforming(jena: Jena, exports: Exports) -> None:
    both = exports.write(
        "both.nt", "".join(exports.file(g, "ntriples").read_text(encoding="utf-8") for g in ("known", "sample"))
    )
    done = jena("shacl.shacl", "validate", "--shapes", SHAPES, "--data", both)
    assert "conforms  true" in done.stdout, done.stdout[:2000] + done.stderr[:2000]


def test_shacl_names_the_rule_that_is_broken(jena: Jena, exports: Exports) -> None:
    lines = exports.file("known", "ntriples").read_text(encoding="utf-8").splitlines(keepends=True)
    worse = [line for line in lines if "ns#status>" not in line]
    worse.append(f"<{BASE}person/doug-stephens> <http://www.w3.org/2000/01/rdf-schema#label> <{BASE}person/x> .\n")
    done = jena("shacl.shacl", "validate", "--shapes", SHAPES, "--data", exports.write("worse.nt", "".join(worse)))
    assert "conforms  false" in done.stdout or "conforms     false" in done.stdout, done.stdout[:500]
    assert "ClaimShape-status" in done.stdout and "EntityShape-name" in done.stdout
