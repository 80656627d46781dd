"""Names are joined, told, parted and kept apart by the command, and a dump keeps it all."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ontology.lines import to_line
from ontology.vocabulary import make_node
from tests.graph.store.world import claim, document
from tests.graph.story import NODES, records
from tests.onrecord.conftest import Onrecord

OKORO, LIND = NODES["okoro"], NODES["lind"]


@pytest.fixture
def graph(onrecord: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Onrecord]:
    """The command, with the story in a graph of its own."""
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "graph"))
    monkeypatch.setenv("ONRECORD_LINGER", "20")
    lines = tmp_path / "claims.jsonl"
    lines.write_text("".join(f"{to_line(one)}\n" for one in records()), encoding="utf-8")
    assert onrecord("load", lines).status == 0
    yield onrecord
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "graph"))
    assert onrecord("db", "stop").status == 0


def test_names_are_joined_told_and_parted(graph: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = json.loads(graph("show", OKORO.id, "--json").out)
    made = graph("join", OKORO.name, LIND.id, "--by", "desk", "--reason", "one byline")
    assert made.status == 0 and f"{LIND.id} ({LIND.name}) is the same as {OKORO.id}" in made.out, made.err
    shown = graph("show", LIND.id)
    assert shown.out.startswith(OKORO.name) and "joined to it: Ada Lind" in shown.out
    assert "says desk on" in shown.out and "one byline" in shown.out
    assert OKORO.id in graph("find", "Ada").out
    file = tmp_path / "graph.dump"
    assert graph("dump", "--to", file).status == 0
    undone = graph("join", "--undo", LIND.id, OKORO.id, "--by", "desk")
    assert undone.status == 0 and "is the same as" not in undone.out
    assert json.loads(graph("show", OKORO.id, "--json").out) == before
    assert graph("join", "--undo", LIND.id, OKORO.id).status == 1


def test_what_can_be_no_one_thing_and_what_is_told_apart_is_refused(graph: Onrecord) -> None:
    refused = graph("join", OKORO.id, NODES["case"].id)
    assert refused.status == 1 and "a Person cannot be a Lawsuit" in refused.err
    assert graph("join", OKORO.id, OKORO.id).status == 1
    assert graph("join", OKORO.id, "person/nobody").status == 1
    assert graph("join", OKORO.id, LIND.id).status == 0
    apart = graph("part", OKORO.id, LIND.id, "--by", "desk", "--json")
    assert apart.status == 0, apart.err
    assert [len(one["same"]) + len(one["apart"]) for one in json.loads(apart.out)] == [1, 1]
    assert f"{OKORO.id} ({OKORO.name}) is another than {LIND.id}" in graph("show", LIND.id).out


def test_joined_names_may_be_named_and_one_name_is_not_parted_from_itself(graph: Onrecord) -> None:
    assert graph("join", OKORO.id, LIND.id).status == 0
    assert graph("join", LIND.id, OKORO.id).status == 0  # the other name stays now; the older decision is still there
    undone = graph("join", "--undo", OKORO.name, LIND.name)
    assert undone.status == 0 and "is the same as" not in graph("show", OKORO.id).out, undone.err
    assert graph("join", OKORO.id, LIND.id).status == 0
    assert graph("part", OKORO.name, LIND.name).status == 0
    assert f"{OKORO.id} ({OKORO.name}) is another than {LIND.id}" in graph("show", LIND.id).out
    itself = graph("part", OKORO.id, OKORO.id)
    assert itself.status == 1 and "one node already" in itself.err
    assert graph("part", OKORO.id, NODES["case"].id).status == 1
    nameless = graph("show", " ")
    assert nameless.status == 1 and "an empty name" in nameless.err


def test_what_would_bring_together_two_told_apart_is_refused_and_not_kept(graph: Onrecord, tmp_path: Path) -> None:
    third = make_node("Person", "Cleo Marr")
    (tmp_path / "third.jsonl").write_text(f"{to_line(third)}\n", encoding="utf-8")
    assert graph("load", tmp_path / "third.jsonl").status == 0
    people = OKORO.id, LIND.id, third.id
    assert graph("join", people[0], people[1]).status == 0 and graph("part", people[1], people[2]).status == 0
    refused = graph("join", people[0], people[2])
    assert refused.status == 1 and "are decided to be two" in refused.err
    assert graph("join", people[1], people[2]).status == 0  # who decides of the two themselves decides anew


def test_who_was_forgotten_is_reached_by_the_id_that_decisions_name(graph: Onrecord, tmp_path: Path) -> None:
    text = "Cleo Marr opposed the plan."
    paper, third, plan = document("Paper", text), make_node("Person", "Cleo Marr"), make_node("Program", "The Plan")
    told = [paper, third, plan, claim(third, "opposed", plan, paper, text)]
    (tmp_path / "third.jsonl").write_text("".join(f"{to_line(one)}\n" for one in told), encoding="utf-8")
    assert graph("load", tmp_path / "third.jsonl").status == 0
    assert graph("join", OKORO.id, third.id).status == 0
    assert graph("forget", paper.id).status == 0
    assert "sameAs>" not in graph("export", "--format", "ntriples").out
    assert "is the same as" in graph("show", OKORO.id).out, "a decision stays"
    assert graph("join", LIND.id, third.id).status == 1, "nobody is joined to whom only decisions name"
    assert graph("protect", third.id, "--reason", "asked").status == 0
    assert third.id in graph("protect").out and third.id not in graph("export", "--format", "lines", "--public").out
    assert graph("protect", "--undo", third.id).status == 0
    undone = graph("join", "--undo", third.id, OKORO.id)
    assert undone.status == 0 and "is the same as" not in graph("show", OKORO.id).out, undone.err
    assert graph("part", OKORO.id, third.id).status == 0 and "is another than" in graph("show", OKORO.id).out


def test_undoing_that_they_are_two_tells_that_they_are_one_again(graph: Onrecord) -> None:
    assert graph("part", "--undo", OKORO.id, LIND.id).status == 1
    assert graph("join", OKORO.id, LIND.id, "--by", "desk").status == 0
    assert graph("part", OKORO.id, LIND.id).status == 0
    undone = graph("part", "--undo", LIND.id, OKORO.id)
    assert undone.status == 0 and "are one again, says desk on" in undone.err
    assert graph("show", LIND.id).out.startswith(OKORO.name)
    assert graph("join", "--undo", OKORO.id, LIND.id).status == 0
    assert graph("part", OKORO.id, LIND.id).status == 0
    assert "one again" not in graph("part", "--undo", OKORO.id, LIND.id).err
