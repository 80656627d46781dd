"""`onrecord sparql` on the golden records."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.onrecord.conftest import Onrecord

OPPOSED = "SELECT ?who ?name WHERE { ?who k:opposed program:loom-scheme ; rdfs:label ?name }"


def test_the_questions_of_the_library_are_listed_and_asked_by_name(loaded: Onrecord) -> None:
    listed = loaded("sparql")
    assert listed.status == 0 and "who-opposed" in listed.out and "Who opposed a policy" in listed.out
    told = loaded("sparql", "who-opposed", "--param", "policy=Loom scheme", "--as", "json")
    assert told.status == 0, told.err
    assert {row["who"] for row in json.loads(told.out)} == {"Weavers' Union"}
    assert "there is no parameter day" in loaded("sparql", "who-opposed", "--param", "day=1").err


def test_answers_come_as_table_csv_and_json(loaded: Onrecord, tmp_path: Path) -> None:
    table = loaded("sparql", OPPOSED)
    assert table.status == 0 and "union/weavers-union" in table.out and "w3id" not in table.out
    file = tmp_path / "question.rq"
    file.write_text(OPPOSED, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(loaded("sparql", "--file", file, "--as", "csv").out)))
    assert rows == [{"who": "https://w3id.org/on-record/id/union/weavers-union", "name": "Weavers' Union"}]
    assert json.loads(loaded("sparql", "--file", file, "--as", "json").out) == rows


def test_limits_are_said(loaded: Onrecord) -> None:
    cut = loaded("sparql", "SELECT ?s WHERE { ?s ?p ?o }", "--limit", "2")
    assert cut.status == 0 and "only the first 2 rows" in cut.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("no-such-question",), "is no question of the library"),
        (("SELECT ?s WHERE {",), "sparql: "),
        (("INSERT DATA { <http://a> <http://b> 1 }",), "sparql: "),
        (("SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",), "nothing leaves this machine"),
        (("--file", "/nowhere.rq"), "/nowhere.rq"),
        (("ASK { ?s ?p ?o }", "--param", "a=b"), "questions of the library"),
        (("ASK { ?s ?p ?o }", "--file", "x.rq"), "not both"),
    ],
)
def test_what_is_wrong_is_refused_in_a_sentence(loaded: Onrecord, arguments: tuple[str, ...], words: str) -> None:
    refused = loaded("sparql", *arguments)
    assert refused.status == 1 and words in refused.err and refused.out == ""
