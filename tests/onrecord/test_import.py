"""Graph to RDF and back into another graph, by the commands themselves."""

import json
from pathlib import Path

import pytest

from onrecord.options import SEEDS
from ontology.lines import from_line
from tests.onrecord.conftest import Onrecord


def kept(onrecord: Onrecord) -> list[str]:
    """What the graph holds, without the bytes of originals, which RDF does not carry."""
    return sorted(line for line in onrecord("dump").out.splitlines() if '"kind":"original"' not in line)[:-1]


@pytest.fixture
def elsewhere(onrecord: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Onrecord:
    """The command, with a graph of its own that ends with the test."""
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("ONRECORD_LINGER", "5")
    return onrecord


def test_the_seeds_come_back_from_rdf_as_the_same_graph(
    onrecord: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, ttl, blind = tmp_path / "claims.jsonl", tmp_path / "graph.ttl", tmp_path / "blind.rdf"
    for home in ("one", "other"):
        monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / home))
        monkeypatch.setenv("ONRECORD_LINGER", "20")
        if home == "one":
            assert onrecord("ingest", SEEDS / "documents", "--to", lines).status == 0
            claim = next(json.loads(line) for line in lines.read_text().splitlines() if '"kind":"claim"' in line)
            at = {"by": "desk", "at": "2020-01-01T00:00:00+00:00"}
            decision = {"kind": "decision", "id": "decision/1", "verdict": "reject", "about": [claim["id"]], **at}
            with lines.open("a") as stream:
                stream.write(json.dumps(decision) + "\n")
            assert from_line(json.dumps(decision))
            assert onrecord("load", lines).status == 0
            before = kept(onrecord)
            assert onrecord("export", "--format", "turtle", "--with-text", "--to", ttl).err == f"wrote {ttl}\n"
            told = onrecord("export", "--format", "rdfxml", "--to", blind)
            assert "texts are not in it" in told.err and "--with-text" in told.err
        else:
            told = onrecord("import", ttl)
            assert told.status == 0, told.err
            assert kept(onrecord) == before
            again = onrecord("import", blind)  # the texts are at hand now
            assert again.status == 0 and "nothing new; nothing changed" in again.err and "note" not in again.err
            assert kept(onrecord) == before
        assert onrecord("db", "stop").status == 0


def test_what_does_not_fit_is_named_and_nothing_of_it_is_loaded(elsewhere: Onrecord, tmp_path: Path) -> None:
    file = tmp_path / "bad.ttl"
    file.write_text("""PREFIX k: <https://w3id.org/on-record/ns#> <person/ann> a k:Person, k:Agent, k:Entity .""")
    refused = elsewhere("import", file, "--json")
    assert refused.status == 1
    assert "error: person/ann: name is missing (rule EntityShape-name)" in refused.err
    fault = json.loads(refused.out)["faults"][0]
    assert (fault["node"], fault["rule"], fault["file"]) == ("person/ann", "EntityShape-name", str(file))
    assert kept(elsewhere) == []
    assert elsewhere("import", tmp_path / "none.ttl").status == 1
    assert elsewhere("db", "stop").status == 0
