import csv
import io
import json
from pathlib import Path

import networkx
import pytest

from onrecord.contracts import Command
from onrecord.main import app
from ontology.discovery import discover
from ontology.lines import from_line, to_line
from ontology.vocabulary import make_node
from tests.onrecord.conftest import GOLDEN, Onrecord

NOTE = """The Weavers' Union opposed the Loom Protection Program, said Ann Lee, a spokeswoman for the union.

The Department of Looms announced the program on March 3, 2020. The union filed a lawsuit against the department.
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path


def test_every_command_says_what_it_is_for() -> None:
    commands = discover("onrecord.commands", Command)
    named = {command.name for command in app.registered_commands} | {group.name for group in app.registered_groups}
    assert {command.name for command in commands} == named
    assert all((command.callback.__doc__ or "").strip() for command in app.registered_commands if command.callback)


def test_ingest_to_lines_and_load_is_ingest(onrecord: Onrecord, note: Path, tmp_path: Path) -> None:
    lines = tmp_path / "claims.jsonl"
    written = onrecord("ingest", note, "--to", lines)
    assert written.status == 0
    assert "1 documents" in written.err
    records = [from_line(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert len(records) > 3
    piped = onrecord("ingest", note, "--to", "-")
    assert piped.out == lines.read_text(encoding="utf-8")
    assert onrecord("load", lines).status == 0
    again = onrecord("ingest", note)
    assert again.status == 0
    assert "loaded: nothing new; nothing changed" in again.err


def test_several_workers_write_the_very_same_lines(onrecord: Onrecord, tmp_path: Path) -> None:
    for number, word in enumerate(["one", "two", "three", "four", "five"]):
        text = f"The {word.title()} Society sued the ministry.\n\n{NOTE}"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "2a.txt").write_text("", encoding="utf-8")
    alone = onrecord("ingest", tmp_path, "--to", "-")
    together = onrecord("ingest", tmp_path, "--to", "-", "--workers", "2")
    assert "Four Society" in alone.out
    assert (together.status, together.out, together.err) == (1, alone.out, alone.err)


def test_a_bad_document_is_named_and_the_good_ones_load(onrecord: Onrecord, note: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    bad = [tmp_path / "empty.txt", tmp_path / "binary.txt", tmp_path / "missing.txt"]
    outcome = onrecord("ingest", *bad, note)
    assert outcome.status == 1
    complaints = [line for line in outcome.err.splitlines() if line.startswith("error: ")]
    assert len(complaints) == len(bad)
    for path, line in zip(bad, complaints, strict=True):
        assert str(path) in line
    assert "1 documents, 3 could not be read" in outcome.err


def test_what_holds_nothing_is_named(onrecord: Onrecord, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "folder").mkdir()
    for command, path in (("load", tmp_path / "empty.jsonl"), ("ingest", tmp_path / "folder")):
        outcome = onrecord(command, path)
        assert outcome.status == 1
        assert f"error: {path}: " in outcome.err


def test_many_wrong_lines_do_not_flood_the_terminal(onrecord: Onrecord, tmp_path: Path) -> None:
    (tmp_path / "wrong.jsonl").write_text("{\n" * 80)
    outcome = onrecord("load", tmp_path / "wrong.jsonl")
    assert outcome.status == 1
    assert "… and 30 more" in outcome.err


def test_a_folder_means_its_files(onrecord: Onrecord, note: Path) -> None:
    (note.parent / ".hidden").write_text("never read")
    assert "1 documents:" in onrecord("ingest", note.parent, "--to", "-").err


def test_a_wrong_line_is_named_and_the_rest_is_loaded(onrecord: Onrecord, tmp_path: Path) -> None:
    lines = GOLDEN.read_text(encoding="utf-8").splitlines()
    path = tmp_path / "claims.jsonl"
    path.write_text("\n".join([lines[0], "{broken", *lines[1:]]), encoding="utf-8")
    outcome = onrecord("load", path, tmp_path / "missing.jsonl")
    assert outcome.status == 1
    assert f"error: {path}:2: no JSON" in outcome.err
    assert "missing.jsonl: No such file" in outcome.err
    assert onrecord("show", "union/weavers-union").status == 0


def test_find(loaded: Onrecord) -> None:
    assert "union/weavers-union" in loaded("find", "weavers").out
    found = json.loads(loaded("find", "weavers", "--type", "Union", "--json").out)
    assert [hit["node"]["id"] for hit in found["hits"]] == ["union/weavers-union"]
    nothing = loaded("find", "zzzz")
    assert (nothing.status, nothing.out) == (0, "")
    assert "nothing is named 'zzzz'" in nothing.err


def test_show_a_node_by_id_or_name_and_a_claim(loaded: Onrecord) -> None:
    by_id = loaded("show", "program/loom-scheme")
    assert by_id.out == loaded("show", "Loom scheme").out
    assert "“The weavers' union opposed the loom scheme in March 2020.”" in by_id.out
    fact = json.loads(loaded("show", "program/loom-scheme", "--json").out)["groups"][0]["facts"][0]
    assert f"“{fact['quotes'][0]['text']}”" in loaded("show", fact["id"]).out


def test_what_is_alleged_is_never_shown_as_fact(loaded: Onrecord) -> None:
    lines = [line for line in loaded("show", "law/loom-act").out.splitlines() if "Loom Act" in line and "“" not in line]
    said = [line for line in lines if "violates" in line]
    assert said
    assert all(line.strip().startswith("Alleged: ") for line in said)


def test_timeline_stances_path(loaded: Onrecord) -> None:
    assert "March 2020" in loaded("timeline", "Loom scheme").out
    stances = loaded("stances", "Loom scheme").out
    assert "Opposed it" in stances
    assert "refused to carry out" in stances
    assert "1. Weavers' Union – Loom scheme" in loaded("path", "union/weavers-union", "Loom scheme").out
    for command in ("timeline", "stances"):
        assert json.loads(loaded(command, "Loom scheme", "--json").out)["node"]["id"] == "program/loom-scheme"


def test_query_reads_and_never_writes(loaded: Onrecord) -> None:
    question = "MATCH (u:Union)-[r:OPPOSED]->(p:Program) RETURN u.name AS union, r.status AS status"
    assert json.loads(loaded("query", question, "--json").out) == [{"union": "Weavers' Union", "status": "reported"}]
    refused = loaded("query", "CREATE (n:Person {id: 'person/x'})")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("error: ")
    assert len(refused.err.splitlines()) == 1


def test_a_query_has_parameters_forms_and_a_plan(loaded: Onrecord) -> None:
    question = "MATCH p = (u:Union)-[:OPPOSED]->(:Program {name: $policy}) RETURN u.name AS union, p"
    policy = ("-p", "policy=Loom scheme")
    assert "Weavers' Union [union/weavers-union] –OPPOSED– Loom scheme" in loaded("query", question, *policy).out
    table = list(csv.DictReader(io.StringIO(loaded("query", question, *policy, "--as", "csv").out)))
    assert table[0]["union"] == "Weavers' Union" and json.loads(table[0]["p"])[1]["type"] == "OPPOSED"
    network = json.loads(loaded("query", question, *policy, "--as", "graph").out)
    drawn = networkx.node_link_graph(network, edges="edges")
    assert drawn.has_edge("union/weavers-union", "program/loom-scheme", key="OPPOSED")
    assert "Plan" in loaded("query", question, *policy, "--explain").out
    assert json.loads(loaded("query", "RETURN $n + 1 AS n", "-p", "n=2", "--json").out) == [{"n": 3}]
    wrong = loaded("query", question, "-p", "policy")
    assert wrong.status == 1 and "NAME=VALUE" in wrong.err


def test_a_query_that_is_cut_says_so(loaded: Onrecord) -> None:
    cut = loaded("query", "MATCH (n:Entity) RETURN n.id AS id ORDER BY id", "--limit", "1", "--json")
    assert len(json.loads(cut.out)) == 1 and "only the first 1 rows" in cut.err


def test_questions_of_the_library_are_listed_and_asked(loaded: Onrecord) -> None:
    assert "Who opposed a policy" in loaded("query").out
    asked = loaded("query", "--named", "who-opposed", "-p", "policy=Loom scheme", "--json")
    assert {"Weavers' Union"} <= {row["who"] for row in json.loads(asked.out)}
    assert "who-opposed" in loaded("query", "--named", "nobody").err
    assert "not both" in loaded("query", "RETURN 1", "--named", "who-opposed").err


def test_an_export_of_lines_loads_again_as_the_same_graph(loaded: Onrecord, tmp_path: Path) -> None:
    path = tmp_path / "graph.jsonl"
    assert loaded("export", "--to", path).status == 0
    assert "loaded: nothing new; nothing changed" in loaded("load", path).err
    assert loaded("export").out == path.read_text(encoding="utf-8")


def test_export_names_its_formats(loaded: Onrecord) -> None:
    assert "k:opposed" in loaded("export", "--format", "turtle").out
    outcome = loaded("export", "--format", "docx")
    assert (outcome.status, outcome.out) == (1, "")
    assert "turtle" in outcome.err


def test_an_export_that_cannot_be_written_is_named(loaded: Onrecord, tmp_path: Path) -> None:
    outcome = loaded("export", "--to", tmp_path / "nowhere" / "graph.ttl")
    assert outcome.status == 1
    assert "nowhere" in outcome.err


def test_forget_takes_back_what_a_document_alone_says(onrecord: Onrecord, note: Path) -> None:
    onrecord("ingest", note)
    source = json.loads(
        onrecord("query", "MATCH (d:Source) WHERE d.path ENDS WITH 'note.txt' RETURN d.id AS id", "--json").out
    )
    assert onrecord("forget", source[0]["id"]).status == 0
    assert "Loom Protection" not in onrecord("find", "Loom Protection Program").out
    assert onrecord("forget", source[0]["id"]).status == 1


def test_schema(onrecord: Onrecord) -> None:
    assert json.loads(onrecord("schema").out)["$defs"]["Claim"]
    for form in ("owl", "shacl"):
        assert "w3id.org/on-record" in onrecord("schema", "--as", form).out
    assert json.loads(onrecord("schema", "--as", "jsonld-context").out)["@context"]


def test_db_status(onrecord: Onrecord, home: Path) -> None:
    found = json.loads(onrecord("db", "status", "--json").out)
    assert found["running"] is True
    assert found["home"] == str(home)


def test_evaluate_needs_gold(onrecord: Onrecord, tmp_path: Path) -> None:
    outcome = onrecord("evaluate", tmp_path / "nowhere", GOLDEN)
    assert outcome.status == 1
    assert "nowhere" in outcome.err


@pytest.mark.parametrize("arguments", [(), ("bewitch",), ("find",), ("find", "x", "--limit", "0")])
def test_wrong_use_ends_with_2(onrecord: Onrecord, arguments: tuple[str, ...]) -> None:
    assert onrecord(*arguments).status == 2


def test_what_is_not_there_ends_with_1_and_a_line(onrecord: Onrecord) -> None:
    for arguments in (("show", "person/nobody"), ("show", "Nobody Atall"), ("timeline", "person/nobody")):
        outcome = onrecord(*arguments)
        assert outcome.status == 1
        assert len(outcome.err.splitlines()) == 1
        assert outcome.err.startswith("error: ")


def test_a_database_that_is_not_there_is_named(onrecord: Onrecord, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONRECORD_URL", "bolt://127.0.0.1:9")
    outcome = onrecord("find", "x")
    assert outcome.status == 1
    assert "127.0.0.1:9" in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_a_name_need_not_be_whole_where_it_fits_one_node(onrecord: Onrecord, tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    people = [make_node("Person", "Ada Spool", aliases=("Spool",)), make_node("Meeting", "Spool's meeting with staff")]
    body = make_node("GovernmentBody", "U.S. Spinning Service")
    path.write_text("".join(to_line(node) + "\n" for node in (*people, body)), encoding="utf-8")
    assert json.loads(onrecord("load", path, "--json").out)["new"]["nodes"] == 3
    assert "[person/ada-spool]" in onrecord("show", "Spool").out
    assert "[governmentbody/us-spinning-service]" in onrecord("show", "Spinning Service").out
    assert "may mean several nodes" in onrecord("show", "Spoo").err
