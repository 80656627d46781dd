"""The same records make the same graph in both databases, and a dump of one restores as the other."""

import io

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from graph.errors import StoreError
from graph.export.dump import check, lines
from graph.export.dump import dump as write_dump
from graph.store import Store
from ontology.lines import AnyRecord, read_lines
from tests.graph.store.claimsets import record_sets
from tests.graph.store.world import World, broken, document, dump, empty

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
    report = store.load(read_lines(lines(io.BytesIO(data), store.keep_original), "dump"), replace=False)
    assert report.refused == () and report.changed.claims == 0


def without_originals(store: Store) -> None:
    for file in (store.settings.home / "originals").glob("*"):
        file.unlink()


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


def test_originals_move_with_the_graph(embedded_store: Store, neo4j_store: Store) -> None:
    texts = (b"Nobody came.\n", "Ärger am Hafen".encode("latin-1"), bytes(range(256)) * 400)
    without_originals(embedded_store)
    kept = [embedded_store.keep_original(text) for text in texts]
    given = [document(f"paper {n}", "Nobody came.", sha256=key) for n, key in enumerate((*kept, kept[2], "0" * 64))]
    empty(embedded_store)
    embedded_store.load(given)
    data = dumped(embedded_store)
    assert check(io.BytesIO(data), "dump").originals == len(texts) < len(given)
    without_originals(neo4j_store)
    restored(neo4j_store, data)
    assert [neo4j_store.original(key) for key in kept] == list(texts)
    assert dumped(neo4j_store) == data
    shared = io.BytesIO()
    assert write_dump(neo4j_store, shared, originals=False).originals == 0
    without_originals(embedded_store)
    restored(embedded_store, shared.getvalue())
    assert dumped(embedded_store) == shared.getvalue() and dump(embedded_store) == dump(neo4j_store)


def test_a_damaged_original_is_not_passed_on(embedded_store: Store) -> None:
    empty(embedded_store)
    without_originals(embedded_store)
    key = embedded_store.keep_original(b"as it was")
    embedded_store.load([document("paper", "As it was.", sha256=key)])
    (embedded_store.settings.home / "originals" / key).write_bytes(b"as it was no")
    with pytest.raises(StoreError, match=f"{key} of source/paper.* is damaged"):
        dumped(embedded_store)
    without_originals(embedded_store)
