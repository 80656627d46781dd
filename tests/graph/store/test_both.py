"""The same records make the same graph in both databases, and a dump of one restores as the other."""

import io

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from graph.export.dump import check, lines
from graph.export.dump import dump as write_dump
from graph.store import Store
from ontology.lines import AnyRecord, read_lines
from tests.graph.store.claimsets import record_sets
from tests.graph.store.world import World, broken, dump, empty

pytestmark = pytest.mark.neo4j
# Nothing is made smaller after a failure: with two databases at every step that takes minutes.
SETTINGS = settings(
    max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate], derandomize=True
)


def dumped(store: Store) -> bytes:
    stream = io.BytesIO()
    write_dump(store, stream)
    return stream.getvalue()


def restored(store: Store, data: bytes) -> None:
    empty(store)
    assert check(io.BytesIO(data), "dump")
    report = store.load(read_lines(lines(io.BytesIO(data)), "dump"), replace=False)
    assert report.refused == () and report.changed.claims == 0


@SETTINGS
@given(records=record_sets())
def test_any_records_make_the_same_graph_and_move_to_and_fro(
    embedded_store: Store, neo4j_store: Store, records: list[AnyRecord]
) -> None:
    reports = []
    for store in (embedded_store, neo4j_store):
        empty(store)
        reports.append(store.load(records))
        assert broken(store) == []
    assert reports[0] == reports[1] and reports[0].refused == ()
    graph = dump(embedded_store)
    assert dump(neo4j_store) == graph
    assert [store.load(records).total for store in (embedded_store, neo4j_store)] == [0, 0]
    data = dumped(embedded_store)
    assert dumped(neo4j_store) == data
    restored(neo4j_store, data)
    assert dump(neo4j_store) == graph and dumped(neo4j_store) == data


@pytest.mark.parametrize("seed", [71, 72])
def test_a_world_moves_to_the_other_database_and_back(embedded_store: Store, neo4j_store: Store, seed: int) -> None:
    empty(embedded_store)
    embedded_store.load(World(seed, claims=150).records)
    embedded_store.forget(World(seed).documents[0].id)  # leaves claims that lost one of their documents
    data = dumped(embedded_store)
    restored(neo4j_store, data)
    assert dumped(neo4j_store) == data
    restored(embedded_store, data)
    assert dumped(embedded_store) == data and dump(embedded_store) == dump(neo4j_store)
