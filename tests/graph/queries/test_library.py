"""The library of questions in Cypher: each runs on both databases, and its answer on the seeds is the known one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.errors import QueryError
from graph.library import library, question_named, read, used
from graph.settings import Settings
from graph.store import Store, Table, open_store
from onrecord.reading import reading
from onrecord.sources import files, into_store
from ontology.errors import BrokenExtension

SEEDS = Path(__file__).parents[3] / "seeds" / "documents"
TEN = (SEEDS.parents[1] / "README.md").read_text(encoding="utf-8").partition("```cypher\n")[2].partition("```")[0]
README = [text for text in re.split(r"\n\n(?=// )", TEN.strip()) if text]
USCIS, DHS = "U.S. Citizenship and Immigration Services", "U.S. Department of Homeland Security"
MPP, UNION = "Migrant Protection Protocols", "National CIS Council 119"
# For each question, what one row of its answer on the seeds holds, as a person reads it in the documents.
ANSWERS: dict[str, dict[str, object]] = {
    "acting-officials": {"person": "Kevin McAleenan", "office": "Secretary of Homeland Security"},
    "affected": {"what": MPP, "whom": "60,000 asylum seekers", "people": 60_000},
    "agreements": {"agreement": "safe third country agreement with Honduras", "parties": ["Honduras"]},
    "alleged-violations": {"what": MPP, "law": "U.S. law", "status": "alleged"},
    "around-a-name": {},
    "bodies-within": {"part": "DHS Office for Civil Rights and Civil Liberties"},
    "briefs": {"filed_by": [UNION]},
    "claims-by-relation": {"relation": "held_office", "alleged": 0},
    "documents": {"retells": "Los Angeles Times"},
    "find-a-name": {"name": DHS},
    "find-a-sentence": {"document": "Asylum officers' union confronts Cuccinelli at USCIS town hall"},
    "in-a-period": {"who": USCIS, "relation": "warned", "time": "2019-01", "precision": "month"},
    "in-common": {"shared": f"Director of {USCIS}", "to_the_one": "HELD_OFFICE"},
    "lawsuits": {"defendants": ["Trump administration"]},
    "leaks": {"received_by": ["BuzzFeed News"]},
    "most-linked": {"name": DHS},
    "not-so": {"who": UNION, "relation": "plaintiff_in", "polarity": "negated"},
    "not-yet": {"modality": "possible", "what": "Biden family"},
    "nothing-but-allegations": {"who": MPP, "does": "VIOLATES", "what": "U.S. law"},
    "offices-of-a-person": {"office": f"Director of {USCIS}", "body": USCIS, "documents": 2},
    "on-whose-word": {"speaker": "Democracy Forward"},
    "people-exposed": {"whom": "6,252 immigrants", "people": 6252, "status": "reported"},
    "people-of-a-body": {"who": "Asylum officers", "relation": "works_for"},
    "said-by-several": {"who": "Ken Cuccinelli", "does": "HELD_OFFICE", "documents": 2},
    "statements": {"who": "Doug Stephens"},
    "timeline-of-a-name": {"earliest": "2019-01-01", "latest": "2019-01-31", "relation": "warned"},
    "to-check-first": {"relation": "part_of", "what": DHS},
    "unions": {"union_name": UNION, "relation": "opposed", "what": "Trump administration rule"},
    "unnamed-sources": {"speaker": "second USCIS official", "relation": "led_to"},
    "warnings": {"who": "Mark Koumans", "how": "warned", "whom": f"Employees of {USCIS}"},
    "way-between": {},
    "who-carried-out": {"who": "Trump administration", "status": "reported"},
    "who-made-a-policy": {"policy": MPP, "how": "ANNOUNCED", "who": "Trump administration"},
    "who-opposed": {"who": "Doug Stephens", "stance": "opposed", "polarity": "affirmed"},
    "year-unknown": {"time": "XXXX-12", "what": MPP},
}
PICTURES = {
    "way-between": {"person/doug-stephens", "union/national-cis-council-119", "person/michael-knowles"},
    "around-a-name": {"union/national-cis-council-119", "person/michael-knowles", "group/asylum-officers"},
}


@pytest.fixture(scope="module")
def embedded_seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(home=tmp_path_factory.mktemp("seeds"), linger=0.0)) as store:
        into_store(store, files([SEEDS]), reading())
        yield store


@pytest.fixture(scope="module")
def neo4j_seeds(request: pytest.FixtureRequest) -> Iterator[Store]:
    with open_store(request.getfixturevalue("neo4j_settings")) as store:
        store.connection.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume())
        into_store(store, files([SEEDS]), reading())
        yield store


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def seeds(request: pytest.FixtureRequest) -> Store:
    loaded: Store = request.getfixturevalue(f"{request.param}_seeds")
    return loaded


def answer(store: Store, name: str, /, **values: Any) -> Table:
    asked = question_named(name)
    return store.console(asked.cypher, asked.values(values))


def plain(value: object) -> str:
    """A value for comparing; what is collected comes in no certain order."""
    return repr(sorted(map(str, value)) if isinstance(value, list) else value)


def test_there_are_many_and_each_has_a_known_answer() -> None:
    assert len(library()) >= 25
    assert set(ANSWERS) == set(library()), "a question without a known answer, or an answer without its question"


@pytest.mark.parametrize("name", ANSWERS)
def test_the_answer_on_the_seeds_is_the_known_one(seeds: Store, name: str) -> None:
    table = answer(seeds, name)
    assert table.rows and not table.truncated
    wanted = ANSWERS[name]
    found = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert any(all(row[key] == value for key, value in wanted.items()) for row in found), found
    assert PICTURES.get(name, set()) <= {node.id for node in table.drawn.nodes}


@pytest.mark.parametrize("cypher", README)
def test_a_query_of_the_readme_has_an_answer(seeds: Store, cypher: str) -> None:
    assert seeds.console(cypher).rows


def test_the_readme_has_ten_queries() -> None:
    assert len(README) == 10


@pytest.mark.neo4j
@pytest.mark.parametrize("name", ANSWERS)
def test_both_databases_answer_the_same(name: str, embedded_seeds: Store, neo4j_seeds: Store) -> None:
    if name in PICTURES:
        one, other = (answer(store, name).drawn for store in (embedded_seeds, neo4j_seeds))
        assert {node.id for node in one.nodes} == {node.id for node in other.nodes}
        assert {(e.source, e.type, e.target) for e in one.edges} == {(e.source, e.type, e.target) for e in other.edges}
        return
    one, other = (answer(store, name) for store in (embedded_seeds, neo4j_seeds))
    rows = [[tuple(map(plain, row)) for row in table.rows] for table in (one, other)]
    assert one.columns == other.columns
    assert sorted(rows[0]) == sorted(rows[1])
    if not name.startswith("find-"):  # whose order is by a score, each database's own
        assert rows[0] == rows[1]


@pytest.mark.parametrize("name", ANSWERS)
def test_a_parameter_is_a_value_and_changes_the_answer(name: str, embedded_seeds: Store) -> None:
    asked = question_named(name)
    named = [p for p in asked.parameters if isinstance(p.default, str) and not p.default[:1].isdigit()]
    for parameter in named:
        assert answer(embedded_seeds, name, **{parameter.name: "zzzz"}).rows == ()
        if not name.startswith("find-"):
            assert answer(embedded_seeds, name, **{parameter.name: "x' OR 1=1 //"}).rows == ()


def test_a_value_that_is_not_asked_for_is_refused() -> None:
    with pytest.raises(QueryError, match="who-opposed: there is no parameter polcy; it asks for policy"):
        question_named("who-opposed").values({"polcy": "x"})


def test_an_unknown_question_is_named_with_those_there_are() -> None:
    with pytest.raises(QueryError, match="'nobody' is no question of the library; there are .*who-opposed"):
        question_named("nobody")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MATCH (n) RETURN n",
        "// all nodes\nMATCH (n) RETURN n",
        "// Who?",
        "// Who?\n// $name = 1\nMATCH (n {name: $name}) RETURN n",
        "// Who?\n// $name (a name) = Ken\nMATCH (n {name: $name}) RETURN n",
        '// Who?\n// $name (a name) = "Ken"\nMATCH (n {name: $nam}) RETURN n',
        "// Who?\nMATCH (n {name: $name}) RETURN n",
    ],
)
def test_a_file_that_is_no_question_is_named(text: str) -> None:
    with pytest.raises(BrokenExtension, match="mine.cypher"):
        read("mine", text)


def test_a_file_is_a_question_its_parameters_and_cypher() -> None:
    asked = read(
        "mine", '// Who?\n// $name (a name) = "Ken"\n// $limit (how many) = 5\nMATCH (n) RETURN $name, $limit\n'
    )
    assert asked.question == "Who?" and asked.cypher == "MATCH (n) RETURN $name, $limit"
    assert [(p.name, p.meaning, p.default) for p in asked.parameters] == [
        ("name", "a name", "Ken"),
        ("limit", "how many", 5),
    ]
    assert used(asked.cypher) == {"name", "limit"}
    assert asked.values({"limit": 9}) == {"name": "Ken", "limit": 9}


def test_a_question_about_claims_tells_how_they_are_held_or_asks_for_plain_fact_alone() -> None:
    counting = {"claims-by-relation", "documents", "on-whose-word"}
    about = {name: asked.cypher for name, asked in library().items() if ":Claim" in asked.cypher}
    for name in about.keys() - counting:
        assert all(f"c.{field}" in about[name] for field in ("status", "polarity", "modality")), name
