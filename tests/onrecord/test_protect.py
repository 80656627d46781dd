"""Marks by the command: kept, shown, dumped and restored, undone; and what is exported for the public then."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.export.contracts import formats
from ontology.lines import to_line
from tests.graph.export.public.secret_world import SecretWorld
from tests.onrecord.conftest import Onrecord

WORLD = SecretWorld(11)
WHO = WORLD.people[0]
QUOTES = [said.evidence[0].quote for said in WORLD.claims if WHO.id in (said.subject, said.object)]
SECRETS = [WHO.name, *WHO.aliases, *QUOTES]
EMPTY = {"quickstatements"}
"""Formats with nothing of this world in them: no node of it has an id of Wikidata."""


def lines(text: str) -> list[str]:
    """The records of a dump; a claim that lost its first sentence may stand elsewhere when it is dumped again."""
    return sorted(text.splitlines()[:-1])


@pytest.fixture
def graph(onrecord: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Onrecord]:
    """The command, with a random world in a graph of its own."""
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "graph"))
    monkeypatch.setenv("ONRECORD_LINGER", "20")
    lines = tmp_path / "claims.jsonl"
    lines.write_text("".join(f"{to_line(one)}\n" for one in WORLD.records), encoding="utf-8")
    assert onrecord("load", lines).status == 0
    yield onrecord
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "graph"))
    assert onrecord("db", "stop").status == 0


def test_a_mark_is_set_shown_kept_and_undone(graph: Onrecord) -> None:
    assert graph("protect").err == "nothing is protected\n"
    assert graph("protect", "person/nobody").status == 1
    marked = graph(
        "protect", WHO.name, WORLD.documents[1].id, WORLD.claims[2].id, "--reason", "promised", "--by", "desk"
    )
    assert marked.status == 0, marked.err
    assert all(one in marked.out for one in (WHO.id, WORLD.documents[1].id, WORLD.claims[2].id, "desk"))
    assert "protected: left out" in graph("show", WHO.id).err
    assert "protected: left out" in graph("show", WORLD.claims[2].id).err
    assert "protected" not in graph("show", WORLD.people[1].id).err
    marks = json.loads(graph("protect", "--json").out)["marks"]
    assert {mark["reason"] for mark in marks} == {"promised"} and len(marks) == 3
    undone = graph("protect", "--undo", WHO.id, "--by", "desk")
    assert undone.status == 0 and WHO.id not in undone.out and WORLD.claims[2].id in undone.out
    refused = graph("protect", "--undo", WHO.id)
    assert refused.status == 1 and "not protected" in refused.err


def test_nothing_that_is_written_for_the_public_tells_of_it(
    graph: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert graph("protect", WHO.id).status == 0
    whole = graph("export", "--format", "lines")
    assert all(json.dumps(secret, ensure_ascii=False)[1:-1] in whole.out for secret in SECRETS)
    written = {}
    for name, form in formats().items():
        text = ["--with-text"] if "text" in form.grants else []
        told = graph("export", "--format", name, "--public", *text)
        assert told.status == 0 and "left out: " in told.err, told.err
        written[name] = told.out
    told = graph("export", "--format", "neo4j-csv", "--public", "--to", tmp_path / "csv")
    assert told.status == 0, told.err
    written["neo4j-csv"] = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "csv").iterdir())
    written["dump"] = graph("dump", "--public").out
    for name, text in written.items():
        assert len(text) > 500 or name in EMPTY, name
        for secret in (*SECRETS, WHO.id, *WHO.name.split()):
            assert secret.casefold() not in text.casefold(), f"{name} tells {secret!r}"
    file = tmp_path / "public.dump"
    file.write_text(written["dump"], encoding="utf-8")
    marked = graph("dump").out
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "public"))
    assert graph("restore", file).status == 0, "what is public holds together by itself"
    assert lines(graph("dump").out) == lines(written["dump"])
    assert graph("db", "stop").status == 0
    (tmp_path / "whole.dump").write_text(marked, encoding="utf-8")
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "restored"))
    assert graph("restore", tmp_path / "whole.dump").status == 0
    assert WHO.id in graph("protect").out, "a mark survives dump and restore"
    assert lines(graph("dump", "--public").out) == lines(written["dump"])
    assert graph("db", "stop").status == 0
