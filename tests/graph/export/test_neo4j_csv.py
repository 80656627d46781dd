"""Importing with the real neo4j-admin gives the same graph as loading."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import QueryError
from graph.export import neo4j_csv
from graph.settings import Settings
from graph.store import Store, open_store
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken_tallies, claim, decide, document, dump
from tests.maven import Unavailable, lacking
from tests.neo4j.server import Server, jars

NASTY = 'He said "no", twice;\n\\ then, quoted: ""; half of 50 %, tab\there, 🚢'


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(home=tmp_path_factory.mktemp("csv"), linger=0.0)) as store:
        odd = document("Odd", f"Before. {NASTY} After.", authors=("A; B", 'C "D"'))
        one, other = make_node("Person", 'Ann "Q" Lee; Esq.', aliases=("a;b", "c,d")), make_node("Program", "P\\Q")
        paper = make_node("Correspondence", "letter")
        said = claim(one, "opposed", other, odd, NASTY, attributed_to=(paper.id,), when="0850-03")
        world = World(5, claims=80)
        join = decide("same", world.people[0].id, world.people[1].id)
        store.load([*world.records, join, odd, one, other, paper, said])
        yield store


def import_by_tool(server: Server, arguments: tuple[str, ...]) -> None:
    admin = ["java", "-Xmx512m", "-cp", f"{jars()}/*", "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"]
    environment = os.environ | {"NEO4J_HOME": str(server.home), "NEO4J_CONF": str(server.home / "conf")}
    # The tool leaves its report where it is run.
    done = subprocess.run(
        [*admin, *arguments], env=environment, cwd=server.home, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]


@pytest.mark.neo4j
def test_importing_gives_the_same_graph_as_loading(loaded: Store, tmp_path: Path) -> None:
    required = "neo4j" in os.environ.get("ONRECORD_REQUIRE", "").split(",")
    if (missing := lacking()) and not required:
        pytest.skip(f"no Neo4j to import into: {missing} not found")
    try:
        jars()
    except Unavailable as error:
        if required:
            raise
        pytest.skip(f"no Neo4j to import into: {error}")
    files, home = tmp_path / "files", tmp_path / "neo4j"
    files.mkdir()
    home.mkdir()
    server = Server(home)
    import_by_tool(server, neo4j_csv.write(loaded, files))
    try:
        server.start()
        settings = Settings(home=tmp_path, url=server.url, user=server.user, password=server.password)
        with open_store(settings) as store:
            assert dump(store) == dump(loaded) and broken_tallies(store) == []
            assert store.search("person")
            world = World(5, claims=80)
            assert store.load(world.records).total == 0, "what was imported is not what loading writes"
            indexes = {row["name"] for row in store.read("indexes", "SHOW INDEXES YIELD name RETURN name")}
            assert {"entity_id", "claim_id", "claim_edge", "entity_search", "passage_quote"} <= indexes
    finally:
        server.kill()


def test_every_node_and_edge_is_in_the_files(loaded: Store, tmp_path: Path) -> None:
    neo4j_csv.write(loaded, tmp_path)
    counts = {path.stem: path.read_text(encoding="utf-8").count('\n"') for path in tmp_path.glob("*.csv")}
    nodes, edges = "MATCH (n) RETURN count(n) AS n", "MATCH ()-[r]->() RETURN count(r) AS n"
    assert counts.pop("edges") == loaded.read("edges", edges)[0]["n"]
    assert sum(counts.values()) == loaded.read("nodes", nodes)[0]["n"]


class Odd:
    """A graph with a property that no list knows."""

    def read(self, name: str, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        if "keys(n)" in cypher:
            return [{"key": "id"}, {"key": "odd"}]
        if "labels(n)" in cypher and parameters["after"] == "":
            return [{"id": "x/y", "labels": ["Entity"], "props": {"id": "x/y", "odd": json.loads("[1]")}}]
        return []


def test_a_property_of_an_unknown_type_is_named(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="'odd' holds .1., which is no string"):
        neo4j_csv.write(Odd(), tmp_path)  # type: ignore[arg-type]
