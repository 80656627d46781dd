"""How fast claims get into the embedded database, and again when they are there already."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph import store
from graph.store import LoadReport
from onrecord.reading import reading
from onrecord.sources import write_records
from ontology.lines import read_lines
from tests.bench.synthetic import write

DOCUMENTS = 200


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lines")
    with (folder / "claims.jsonl").open("wb") as stream:
        write_records(write(folder, DOCUMENTS), reading(), stream)
    return folder / "claims.jsonl"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_HOME", str(tmp_path_factory.mktemp("home")))
        patch.delenv("ONRECORD_URL", raising=False)
        store.start()
        yield
        store.stop()


def load(path: Path) -> LoadReport:
    with store.open_store() as opened, path.open("rb") as stream:
        return opened.load(read_lines(stream, str(path)))


@pytest.mark.parametrize("again", [False, True], ids=["new", "again"])
def test_claims_loaded(benchmark: BenchmarkFixture, home: None, lines: Path, again: bool) -> None:
    report = benchmark.pedantic(lambda: load(lines), rounds=1)
    claims = (report.unchanged if again else report.new).claims
    taken = benchmark.stats.stats.mean
    print(f"\n{claims:,} claims {'again' if again else 'new'} in {taken:.1f} s: {claims / taken:,.0f} a second")
    assert claims > DOCUMENTS
