"""What the graph has to be able to answer, asked in Cypher and in SPARQL: the answers are the same, and known."""

import io
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, QuerySolutions, RdfFormat
from pyoxigraph import Store as Triples
from rdflib import Graph

from graph.errors import QueryError
from graph.export.contracts import format_named
from graph.export.records import records
from graph.library import library, question_named
from graph.settings import Settings
from graph.sparql import Competency, competency, competency_named, read_sparql
from graph.store import Store, open_store
from ontology.errors import BrokenExtension
from tests.graph.queries.sample import GOLDEN, Sample, known

ANSWERS = GOLDEN / "answers"
LISTS = re.compile(r"GROUP_CONCAT\([^)]*\)[^)]*\) AS \?(\w+)")
NUMBERS = {"integer": int, "decimal": float, "double": float}
# What no triple holds: an index of words, the order of a way between two nodes.
ONLY_CYPHER = {"find-a-name", "find-a-sentence", "way-between", "around-a-name"}
Rows = list[list[Any]]


def exported(store: Store) -> bytes:
    stream = io.BytesIO()
    format_named("ntriples").write(records(store), stream)
    return stream.getvalue()


def by_cypher(store: Store, name: str, values: dict[str, str | int]) -> tuple[list[str], Rows]:
    asked = question_named(name)
    table = store.console(asked.cypher, asked.values(values))
    assert not table.truncated
    return list(table.columns), [[_plain(value) for value in row] for row in table.rows]


def by_sparql(triples: Triples, name: str, values: dict[str, str | int]) -> tuple[list[str], Rows]:
    asked = competency_named(name)
    found = triples.query(asked.filled(values))
    assert isinstance(found, QuerySolutions)
    columns = [variable.value for variable in found.variables]
    return columns, [_row(columns, [None if value is None else _value(value) for value in row], asked) for row in found]


def _row(columns: list[str], row: list[Any], asked: Competency) -> list[Any]:
    lists = LISTS.findall(asked.sparql)
    return [
        sorted(set(value.split("; "))) if name in lists and value else [] if name in lists else value
        for name, value in zip(columns, row, strict=True)
    ]


def _value(value: object) -> Any:
    assert isinstance(value, Literal), f"{value} is no value that a reader can use"
    return NUMBERS.get(value.datatype.value.rpartition("#")[2], str)(value.value)


def _plain(value: object) -> Any:
    if isinstance(value, (list, tuple)):
        return sorted(set(value))
    return value.isoformat() if isinstance(value, date) else value


def in_order(rows: Rows) -> Rows:
    return sorted(rows, key=json.dumps)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(home=tmp_path_factory.mktemp("known"), linger=0.0)) as store:
        store.load(known())
        yield store


@pytest.fixture(scope="module")
def triples(store: Store) -> Triples:
    held = Triples()
    held.load(exported(store), RdfFormat.N_TRIPLES)
    return held


def test_each_question_is_asked_in_both_languages() -> None:
    assert len(competency()) >= 25
    assert set(competency()) | ONLY_CYPHER == set(library())
    for name, asked in competency().items():
        other = question_named(name)
        assert (asked.question, asked.parameters) == (other.question, other.parameters), name


def test_each_question_has_a_known_answer() -> None:
    assert {path.stem for path in ANSWERS.glob("*.json")} == set(competency())
    assert all(json.loads(path.read_text(encoding="utf-8"))["rows"] for path in ANSWERS.glob("*.json"))


@pytest.mark.parametrize("name", competency())
def test_the_answer_is_the_known_one_in_both_languages(name: str, store: Store, triples: Triples) -> None:
    wanted = json.loads((ANSWERS / f"{name}.json").read_text(encoding="utf-8"))
    for columns, rows in (by_cypher(store, name, {}), by_sparql(triples, name, {})):
        assert columns == wanted["columns"]
        assert in_order(rows) == in_order(wanted["rows"])


def test_rdflib_answers_the_same(store: Store) -> None:
    graph = Graph().parse(data=exported(store), format="nt")
    for name, asked in competency().items():
        wanted = json.loads((ANSWERS / f"{name}.json").read_text(encoding="utf-8"))
        found = graph.query(asked.sparql)
        columns = [str(variable) for variable in found.vars or ()]
        rows = [_row(columns, [None if value is None else _literal(value) for value in row], asked) for row in found]
        assert in_order(rows) == in_order(wanted["rows"]), name


def _literal(value: Any) -> Any:
    datatype = str(value.datatype or "http://www.w3.org/2001/XMLSchema#string")
    return _value(Literal(str(value), datatype=NamedNode(datatype)))


def test_a_random_graph_answers_the_same_in_both_languages(tmp_path: Path) -> None:
    sample = Sample(7)
    with open_store(Settings(home=tmp_path, linger=0.0)) as store:
        store.load(sample.records)
        triples = Triples()
        triples.load(exported(store), RdfFormat.N_TRIPLES)
        full = set()
        for name, asked in competency().items():
            for _ in range(3 if asked.parameters else 1):
                values = {p.name: drawn(sample, name, p.name) for p in asked.parameters}
                columns, rows = by_cypher(store, name, values)
                other, same = by_sparql(triples, name, values)
                assert columns == other or not rows, name
                assert in_order(rows) == in_order(same), (name, values)
                full |= {name} if rows else set()
    assert len(full) >= 25, f"the random graph is too thin to tell: {sorted(set(competency()) - full)}"


def drawn(sample: Sample, question: str, parameter: str) -> str | int:
    kinds = {"policy": "Policy", "body": "Organization", "person": "Person"}
    if parameter in ("from", "to"):
        return sample.draw.choice(("2018-01-01", "2019-12-31", "2017-06-30", "2020-01-01"))
    if parameter == "limit":
        return sample.draw.randrange(1, 40)
    name = sample.name_of(kinds.get(parameter, "Entity"))
    while question == "in-common" and " No. " in name:  # which asks for names, not for other names
        name = sample.name_of("Entity")
    return name


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_value_is_never_taken_for_sparql(words: str) -> None:
    text = competency_named("who-opposed").filled({"policy": words})
    asked = "SELECT ?policy WHERE {" + next(line for line in text.split("\n") if "VALUES ?policy" in line) + "\n}"
    found = Triples().query(asked)
    assert isinstance(found, QuerySolutions)
    assert [row[0].value for row in found] == [words]
    assert [str(row[0]) for row in Graph().query(asked)] == [words]


def test_values_that_do_not_fit_are_refused() -> None:
    asked = competency_named("most-linked")
    assert "LIMIT 3 # $limit" in asked.filled({"limit": 3})
    for values in ({"limit": "3 } #"}, {"limit": -1}, {"limit": True}, {"most": 3}):
        with pytest.raises(QueryError, match="most-linked"):
            asked.filled(values)  # type: ignore[arg-type]


def test_an_unknown_question_is_named_with_those_there_are() -> None:
    with pytest.raises(QueryError, match="'nobody' is no question in SPARQL; there are .*who-opposed"):
        competency_named("nobody")


@pytest.mark.parametrize(
    "text",
    ["", "SELECT * {}", "# all nodes\nSELECT * {}", "# Who?\n", "# Who?\nSELECT * { VALUES ?a { 1 } # $a: one\n}",
     "# Who?\nSELECT * {\n  VALUES ?a { k:B } # $a (one)\n}"],
)  # fmt: skip
def test_a_file_that_is_no_question_is_named(text: str) -> None:
    with pytest.raises(BrokenExtension, match="mine.rq"):
        read_sparql("mine", text)
