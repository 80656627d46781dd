"""The console reads the graph and does nothing else, on both databases."""

import time
from datetime import date

import pytest

from graph.errors import QueryError
from graph.store import Store
from graph.store.neo4j_server import operators
from ontology.vocabulary import make_node
from tests.graph.store.world import dump

WRITES = [
    "CREATE (n:Person {id: 'person/made-up'})",
    "MERGE (n:Entity {id: 'person/ken'}) SET n.name = 'x'",
    "MATCH (n) SET n.name = 'x'",
    "MATCH (n) REMOVE n.name",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) SET n:Union",
    "CALL { CREATE (n:Person {id: 'person/made-up'}) RETURN n } RETURN n",
    "MATCH (n) FOREACH (x IN [1] | SET n.name = 'x')",
    "CREATE INDEX mine FOR (n:Entity) ON (n.name)",
    "CREATE CONSTRAINT mine FOR (n:Union) REQUIRE n.name IS UNIQUE",
    "DROP INDEX claim_edge",
    "DROP INDEX entity_search",
]
OTHER_THINGS = [
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    "/* a comment */ LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "SHOW USERS",
    "SHOW SETTINGS",
    "CALL dbms.listConfig()",
]
SLOW = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS n"


@pytest.fixture
def ken(store: Store) -> Store:
    store.load([make_node("Person", "Ken")])
    return store


@pytest.mark.parametrize("cypher", WRITES)
def test_writes_are_refused_and_change_nothing(ken: Store, cypher: str) -> None:
    before, indexes = dump(ken), ken.read("indexes", "SHOW INDEXES YIELD name RETURN name ORDER BY name")
    with pytest.raises(QueryError, match="console"):
        ken.console(cypher)
    assert dump(ken) == before
    assert ken.read("indexes", "SHOW INDEXES YIELD name RETURN name ORDER BY name") == indexes


@pytest.mark.parametrize("cypher", OTHER_THINGS)
def test_nothing_but_the_graph_is_read(ken: Store, cypher: str) -> None:
    with pytest.raises(QueryError, match="console"):
        ken.console(cypher)


@pytest.mark.parametrize("cypher", WRITES[:8])
def test_our_own_queries_cannot_write_either(ken: Store, cypher: str) -> None:
    before = dump(ken)
    with pytest.raises(QueryError, match="sly: "):
        ken.read("sly", cypher)
    assert dump(ken) == before


def test_a_table_has_columns_and_says_when_it_was_cut(store: Store) -> None:
    table = store.console("UNWIND range(1, 5) AS x RETURN x, x * x AS square;", limit=3)
    assert table.columns == ("x", "square") and table.rows == ((1, 1), (2, 4), (3, 9)) and table.truncated
    assert not store.console("UNWIND range(1, 3) AS x RETURN x", limit=3).truncated


def test_cells_are_plain_values(ken: Store) -> None:
    table = ken.console(
        "MATCH (n:Person) RETURN n, date('2019-11-21') AS day, [1, 2] AS list, {a: date('2020-01-01')} AS map"
    )
    [(node, day, numbers, mapping)] = table.rows
    assert isinstance(node, dict) and node["name"] == "Ken" and node["labels"] == ["Agent", "Entity", "Person"]
    assert (day, numbers, mapping) == ("2019-11-21", [1, 2], {"a": "2020-01-01"})


@pytest.mark.parametrize(
    "cypher", ["", "  ", "// nothing", "MATCH (n RETURN n", "RETURN 1; RETURN 2", "RETURN 1 / 0", "CALL no.such()"]
)
def test_a_wrong_query_gets_one_sentence(store: Store, cypher: str) -> None:
    with pytest.raises(QueryError) as caught:
        store.console(cypher)
    assert str(caught.value).startswith("console: ") and "\n" not in str(caught.value)


def test_a_query_that_ends_in_a_comment_runs(store: Store) -> None:
    assert store.console("RETURN 1 AS x // the end").rows == ((1,),)


def test_a_slow_query_is_stopped_in_time_and_the_next_one_runs(store: Store) -> None:
    start = time.monotonic()
    with pytest.raises(QueryError, match="too long"):
        store.console(SLOW, seconds=1.0)
    assert store.console("RETURN 1 AS x").rows == ((1,),)
    assert time.monotonic() - start < 8


def test_values_travel_as_parameters(ken: Store) -> None:
    nasty = "Ken'}) DETACH DELETE n //"
    assert ken.read("by name", "MATCH (n:Person) WHERE n.name = $name RETURN n.id", name=nasty) == []
    assert ken.read("echo", "RETURN $name AS name, $day AS day", name=nasty, day=date(2019, 11, 21)) == [
        {"name": nasty, "day": "2019-11-21"}
    ]


def test_the_plan_is_searched_through_and_through() -> None:
    plan = {
        "operatorType": "ProduceResults@neo4j",
        "children": [{"operatorType": "Apply", "children": [{"operatorType": "LoadCSV@neo4j"}]}],
    }
    assert list(operators(plan)) == ["ProduceResults", "Apply", "LoadCSV"]
