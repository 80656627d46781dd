"""How fast, and in how much memory, documents become claims with the model that ships.

`make bench` runs these. Figures are of the machine that they were measured on; on a busy one, look at words a second
of the processor.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from ingest.errors import IngestError
from ingest.pipeline import Ingested
from onrecord.reading import Read, reading
from onrecord.sources import write_records
from tests.bench.synthetic import write

WARM, DOCUMENTS, MANY = 16, 160, 2_000
GROWTH = 40.0  # MB; caches of a bounded size fill up
STATUS = Path("/proc/self/status")
Clock = Callable[[], float]


def speed(read: Read, paths: list[Path], clock: Clock) -> float:
    """Words a second from the file to its claims, once the first documents, which wait for the model, are through."""
    words, began = 0, 0.0
    for number, result in enumerate(read(paths)):
        assert isinstance(result, Ingested)
        if number == WARM:
            words, began = 0, clock()
        words += len(result.document.text.split())
    return words / (clock() - began)


def test_words_a_second_of_the_processor(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    read, paths = reading(), write(tmp_path, DOCUMENTS)
    found = benchmark.pedantic(lambda: speed(read, paths, time.process_time), rounds=1)
    print(f"\none process: {found:,.0f} words a second of the processor")
    assert found > 0


@pytest.mark.parametrize("workers", [1, 2])
def test_words_a_second(benchmark: BenchmarkFixture, tmp_path: Path, workers: int) -> None:
    read, paths = reading(workers=workers), write(tmp_path, DOCUMENTS)
    found = benchmark.pedantic(lambda: speed(read, paths, time.perf_counter), rounds=1)
    print(f"\n{workers} workers: {found:,.0f} words a second on the clock")
    assert found > 0


def resident() -> float:
    """The megabytes that this process has in memory."""
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


@pytest.mark.skipif(not STATUS.exists(), reason="this system has no /proc to read the memory of a process from")
def test_memory_does_not_grow_with_the_documents(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    read, paths = reading(), write(tmp_path, MANY)
    seen: list[float] = []

    def watched(every: Iterable[Path]) -> Iterator[Ingested | IngestError]:
        for number, result in enumerate(read(every), start=1):
            yield result
            if number % (MANY // 10) == 0:
                seen.append(resident())

    with (tmp_path / "claims.jsonl").open("wb") as stream:
        tally = benchmark.pedantic(lambda: write_records(paths, watched, stream), rounds=1)
    seen.append(resident())
    print("\nMB after each tenth of", MANY, "documents and at the end:", *(f"{size:.0f}" for size in seen))
    assert tally.documents == MANY
    assert seen[-1] - seen[0] < GROWTH
