from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.export.records import records
from graph.settings import Settings
from graph.store import Store, open_store
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document, Source
from ontology.lines import AnyRecord, from_line
from ontology.node import Entity
from ontology.record import Record

GOLDEN = Path(__file__).parents[2] / "golden" / "formats" / "records.jsonl"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(Settings(home=tmp_path_factory.mktemp("export"), linger=0.0)) as opened:
        yield opened


@pytest.fixture(scope="module")
def given() -> list[AnyRecord]:
    found = [from_line(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    claim = next(record for record in found if isinstance(record, Claim))
    decision = Decision(
        id="decision/1", verdict="accept", about=(claim.id,), by="editor", at="2026-01-01T00:00:00+00:00", reason="read"
    )
    document = next(record for record in found if isinstance(record, Document))
    source = Source(title="The scheme", outlet="Gazette", authors=("A", "B"), published="2020-04-01")
    text = f"{document.text} Once more."
    other = document.model_copy(
        update={
            "id": Document.make_id(document.sha256, text, "again"),
            "text": text,
            "source": source,
            "offsets": ((0, 10, 5), (5, 20, len(text) - 5)),
        }
    )
    return [*found, other, decision]


def known(found: list[Record]) -> dict[str, Record]:
    """Records by id; nodes without aliases, which the graph keeps in an order of its own."""
    return {record.id: record for record in found if isinstance(record, Document | Entity | Claim | Decision)}


def test_what_is_loaded_is_read_back(store: Store, given: list[AnyRecord]) -> None:
    assert store.load(given).refused == ()
    back = known(list(records(store)))
    assert back.keys() == known(list(given)).keys()
    for identifier, record in known(list(given)).items():
        assert back[identifier] == record


def test_nodes_come_before_claims_and_a_document_before_what_it_supports(store: Store, given: list[AnyRecord]) -> None:
    store.load(given)
    seen: set[str] = set()
    for record in records(store):
        if isinstance(record, Claim):
            assert {record.subject, record.object, *record.attributed_to} <= seen
            assert {evidence.document for evidence in record.evidence} <= seen
        seen |= known([record]).keys()


def test_reading_back_and_loading_changes_nothing(store: Store, given: list[AnyRecord]) -> None:
    store.load(given)
    version = store.version()
    back = [r for r in records(store) if isinstance(r, Document | Entity | Claim | Decision)]
    assert store.load(back).total == 0
    assert store.version() == version
