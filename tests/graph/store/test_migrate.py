"""A graph of an older form is taken to the form of today, and one of a newer form is left alone."""

from typing import Any

import pytest

from graph.errors import StoreError
from graph.store import Store, migrate, open_store
from graph.store.migration import Migration
from graph.store.report import LoadReport
from ontology.errors import BrokenExtension
from ontology.vocabulary import labels, type_of
from tests.graph.store.world import World, broken, decide, dump, empty

FORM = "MATCH (g:Graph) RETURN g.form AS form"
LATEST = len(migrate.migrations())
TEXT_DAYS = """
MATCH (c:Claim) WHERE c.earliest IS NOT NULL OR c.latest IS NOT NULL
SET c.earliest = toString(c.earliest), c.latest = toString(c.latest)"""
TEXT_EDGES = """
MATCH (:Entity)-[e]->(:Entity) WHERE e.first IS NOT NULL OR e.last IS NOT NULL
SET e.first = toString(e.first), e.last = toString(e.last)"""
REPEATED = "MATCH (n:Person) SET n.aliases = n.aliases + n.name"


def write(store: Store, cypher: str, **parameters: Any) -> None:
    store.connection.write(lambda tx: tx.run(cypher, parameters).consume())


def opened_anew(store: Store) -> None:
    with open_store(store.settings):
        pass


def test_a_new_graph_has_the_form_of_today(store: Store) -> None:
    assert store.read("form", FORM) == [{"form": LATEST}]
    assert all(step.what for step in migrate.migrations())


def test_a_graph_from_before_forms_had_numbers_becomes_the_graph_of_today(store: Store) -> None:
    world = World(61)
    store.load(world.records)
    wanted, typed = dump(store), store.console("MATCH (c:Claim) RETURN c.earliest ORDER BY c.id")
    for statement in (TEXT_DAYS, TEXT_EDGES, REPEATED):
        write(store, statement)
    write(store, "MATCH (g:Graph) REMOVE g.form")
    opened_anew(store)
    assert store.read("form", FORM) == [{"form": LATEST}]
    assert dump(store) == wanted and broken(store) == []
    days = store.read("days", "MATCH (c:Claim) WHERE c.earliest < date('2500-01-01') RETURN count(c) AS n")
    assert days == [{"n": sum(row[0] is not None for row in typed.rows)}] != [{"n": 0}]
    edges = store.read("days", "MATCH (:Entity)-[e]->(:Entity) WHERE e.first < date('2500-01-01') RETURN count(e) AS n")
    assert edges != [{"n": 0}]
    version = store.version()
    opened_anew(store)
    assert store.version() == version


def test_what_a_load_left_without_labels_gets_them(store: Store) -> None:
    world = World(62)
    store.load(world.documents[1:])
    first = world.documents[0]
    write(
        store,
        "CREATE (d:Document {id: $id, text: $text, sha256: $sha256, path: 'x', media_type: 'text/plain'})",
        **first.model_dump(include={"id", "text", "sha256"}),
    )
    for node in world.nodes:
        write(store, "CREATE (n:Entity {id: $id, name: $name, search: $name})", id=node.id, name=node.name)
    write(store, "MATCH (g:Graph) SET g.form = 1")
    opened_anew(store)
    assert broken(store) == []
    found = store.read("labels", "MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels")
    assert {row["id"]: set(row["labels"]) for row in found} == {  # type: ignore[call-overload]
        node.id: set(labels(type_of(node.id))) for node in world.nodes
    }
    store.load(world.records)
    assert store.load(world.records).total == 0 and broken(store) == []


def test_names_that_were_decided_to_be_one_before_that_meant_anything_are_joined(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(63)
    records = [*world.records, decide("same", world.people[0].id, world.people[1].id)]
    store.load(records)
    wanted = dump(store)
    empty(store)
    with monkeypatch.context() as before:
        before.setattr("graph.store.load.carry_out_joins", lambda _: LoadReport())
        store.load(records)
    assert dump(store) != wanted
    write(store, "MATCH (g:Graph) SET g.form = 3")
    opened_anew(store)
    assert dump(store) == wanted and broken(store) == []


def test_a_newer_graph_is_left_alone(store: Store) -> None:
    write(store, "MATCH (g:Graph) SET g.form = $form", form=LATEST + 1)
    try:
        version = store.version()
        with pytest.raises(StoreError, match=f"newer On Record .form {LATEST + 1}.*ONRECORD_HOME"):
            opened_anew(store)
        assert store.version() == version
    finally:
        write(store, "MATCH (g:Graph) SET g.form = $form", form=LATEST)


def test_a_migration_that_is_cut_short_goes_on_where_it_was(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[int] = []

    def step(number: int, *, fails: bool = False) -> Migration:
        def run(connection: object) -> None:
            ran.append(number)
            if fails:
                raise StoreError("no power")

        return Migration(number, f"step {number}", run)

    write(store, "MATCH (g:Graph) SET g.form = 0")
    monkeypatch.setattr(migrate, "migrations", lambda: (step(1), step(2, fails=True)))
    with pytest.raises(StoreError, match="no power"):
        opened_anew(store)
    assert store.read("form", FORM) == [{"form": 1}]
    monkeypatch.setattr(migrate, "migrations", lambda: (step(1), step(2)))
    opened_anew(store)
    assert ran == [1, 2, 2] and store.read("form", FORM) == [{"form": 2}]
    write(store, "MATCH (g:Graph) SET g.form = $form", form=LATEST)


def test_numbers_that_leave_a_gap_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "discover", lambda *_: [Migration(1, "a", print), Migration(3, "b", print)])
    with pytest.raises(BrokenExtension, match="1, 3"):
        migrate.migrations.__wrapped__()
