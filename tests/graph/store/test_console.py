"""The console reads the graph and does nothing else, on both databases."""

import time
from datetime import date

import pytest

from graph.errors import QueryError
from graph.store import Store
from graph.store.neo4j_server import operators
from ontology.vocabulary import make_node
from tests.graph.store.world import World, dump

WRITES = [
    "CREATE (n:Person {id: 'person/made-up'})",
    "/* MATCH (n) RETURN n */ CREATE (n:Person {id: 'person/made-up'})",
    "// a comment\nCREATE (n:Person {id: 'person/made-up'})",
    "CREATE (n:NeverSeen {id: 1})",
    "INSERT (:Person {id: 'person/made-up'})",
    "MERGE (n:Entity {id: 'person/ken'}) SET n.name = 'x'",
    "MERGE (n:Entity {id: 'person/ken'}) RETURN n",
    "MERGE (n:Entity {id: 'person/made-up'}) RETURN n",
    "MATCH (n:Person) MERGE (n)-[:SAID]->(n)",
    "MATCH (n) SET n.name = 'x'",
    "MATCH (n) SET n += {name: 'x'}",
    "MATCH (n) SET n = {}",
    "MATCH (n) REMOVE n.name",
    "MATCH (n) REMOVE n:Person",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) DELETE n",
    "MATCH (n) SET n:Union",
    "CALL { CREATE (n:Person {id: 'person/made-up'}) RETURN n } RETURN n",
    "MATCH (m:Person) CALL { WITH m SET m.name = 'x' } RETURN m",
    "MATCH (m:Person) CALL { WITH m SET m.name = 'x' } IN TRANSACTIONS",
    "UNWIND [1] AS x RETURN x UNION CREATE (n:Person) RETURN 1 AS x",
    "MATCH (n) FOREACH (x IN [1] | SET n.name = 'x')",
    "FOREACH (x IN [1] | CREATE (:Person))",
    "CREATE INDEX mine FOR (n:Entity) ON (n.name)",
    "CREATE CONSTRAINT mine FOR (n:Union) REQUIRE n.name IS UNIQUE",
    "DROP INDEX claim_edge",
    "DROP INDEX entity_search",
    "DROP CONSTRAINT entity_id",
    "CALL db.createLabel('NeverSeen')",
    "PROFILE CREATE (n:Person {id: 'person/made-up'})",
    "RETURN 1; CREATE (n:Person {id: 'person/made-up'})",
    "RETURN 1;\nMATCH (n) DETACH DELETE n;",
    "TRUNCATE TYPE Entity",
    "DELETE FROM Entity",
]
OTHER_THINGS = [
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load csv from '/etc/passwd' as line return line",
    "LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LO\\u0041D CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    "MATCH (n:Person) CALL { WITH n LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    "/* a comment */ LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
    "CALL { LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line } RETURN line",
    "LOAD CSV WITH HEADERS FROM 'jar:file:///etc/passwd!/x' AS line RETURN line",
    "SHOW USERS",
    "SHOW CURRENT USER",
    "SHOW SETTINGS",
    "SHOW DATABASES",
    "SHOW TRANSACTIONS",
    "TERMINATE TRANSACTIONS 'graph-transaction-1'",
    "CALL dbms.listConfig()",
    "CALL dbms.killConnection('x')",
    "CALL db.clearQueryCaches()",
    "CALL tx.setMetaData({a: 1})",
    "CALL apoc.load.json('file:///etc/passwd')",
    "CREATE USER eve SET PASSWORD 'secret-enough'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'secret-enough'",
    "DROP USER neo4j",
    "CREATE DATABASE other",
    "STOP DATABASE neo4j",
    "USE system SHOW USERS",
    "PROFILE MATCH (n) RETURN n",
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


@pytest.mark.parametrize("cypher", [text for text in WRITES if text.startswith(("CREATE (", "MATCH (n) "))])
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


@pytest.mark.parametrize("where", ["https://192.0.2.1/x.csv", "http://example.invalid/x.csv"])
def test_no_address_is_asked_for_not_even_from_within_a_subquery(ken: Store, where: str) -> None:
    """A plan of ArcadeDB does not show what a subquery loads: there it is the server that refuses."""
    start = time.monotonic()
    with pytest.raises(QueryError, match="remote|LoadCSV|restricted|blocked|may only be read"):
        ken.console(f"MATCH (n:Person) CALL {{ WITH n LOAD CSV FROM '{where}' AS line RETURN line }} RETURN line")
    assert time.monotonic() - start < 5


def test_a_stopped_query_leaves_nothing_running(store: Store) -> None:
    with pytest.raises(QueryError, match="too long"):
        store.console(SLOW, seconds=1.0)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        with store.connection.writer.session(database=store.connection.dialect.database) as session:
            running = [row["currentQuery"] for row in session.run("SHOW TRANSACTIONS YIELD currentQuery")]
        if not any("range(1, 100000)" in text for text in running):
            return
        time.sleep(0.1)
    pytest.fail(f"still running: {running}")


def test_many_rows_are_cut_without_reading_them_all(store: Store) -> None:
    start = time.monotonic()
    table = store.console("UNWIND range(1, 2000000) AS x RETURN x", limit=5)
    assert len(table.rows) == 5 and table.truncated and time.monotonic() - start < 8


def test_a_query_has_parameters(ken: Store) -> None:
    cypher = "MATCH (n:Person) WHERE n.name = $name AND n.id IN $ids RETURN n.name AS name"
    assert ken.console(cypher, {"name": "Ken", "ids": ["person/ken"]}).rows == (("Ken",),)
    assert ken.console(cypher, {"name": "Ken' OR true //", "ids": ["person/ken"]}).rows == ()
    with pytest.raises(QueryError, match="name|ids"):
        ken.console(cypher)


@pytest.mark.parametrize("before", ["", " \n", "// why\n", "/* why */ "])
def test_a_plan_is_shown_and_the_query_not_run(ken: Store, before: str) -> None:
    plan = ken.explain("MATCH (n:Entity {id: $id}) RETURN n", {"id": "person/ken"})
    assert "IndexSeek" in plan
    table = ken.console(f"{before}EXPLAIN {SLOW}", seconds=1.0)
    assert table.columns == ("plan",) and len(table.rows) > 3


def test_what_can_be_drawn_is_collected_with_the_ends_of_its_edges(store: Store) -> None:
    store.load(World(3).records)
    count = "MATCH (a:Person)-[r]->(b) RETURN count(DISTINCT a) + count(DISTINCT b) AS nodes, count(r) AS edges"
    [(nodes, edges)] = [row.values() for row in store.read("all", count)]
    for cypher in (
        "MATCH p = (:Person)-[]->() RETURN p",
        "MATCH (a:Person)-[r]->(b) RETURN a, r, b",
        "MATCH (a:Person)-[r]->(b) RETURN r",
        "MATCH (a:Person)-[r]->(b) WITH a, collect(r) AS rs RETURN {edges: rs}",
    ):
        drawn = store.console(cypher).drawn
        assert (len(drawn.nodes), len(drawn.edges)) == (nodes, edges), cypher
        assert {edge.source for edge in drawn.edges} | {edge.target for edge in drawn.edges} == {
            node.id for node in drawn.nodes
        }
    assert {edge.type for edge in drawn.edges} <= {"HELD_OFFICE", "OPPOSED", "IMPLEMENTED"}
    assert store.console("MATCH (n:Person) RETURN n.name").drawn.nodes == ()
