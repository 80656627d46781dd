"""How fast, and in how much memory, documents become claims with the model that ships.

`make bench` runs these, and with `ONRECORD_BENCH_DOCUMENTS=10000` watches memory for longer. Figures are of the machine
that they were measured on; on a busy one, look at words a second of the processor.
"""

import os
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

WARM, DOCUMENTS = 16, 160
MANY = int(os.environ.get("ONRECORD_BENCH_DOCUMENTS", "2000"))
"""Documents over which memory is watched; 10,000 take some 15 minutes of a free core."""

GROWTH = 40.0  # MB a process after the first tenth; what the allocator keeps and caches of a bounded size fill up
PROCESSES = Path("/proc")
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
    """The megabytes that this process and its children have in memory together."""
    own = os.getpid()
    return sum(_resident(status) for status in PROCESSES.glob("[0-9]*/status") if _of(status, own))


def _of(status: Path, process: int) -> bool:
    fields = _fields(status)
    return str(process) in (fields.get("Pid"), fields.get("PPid"))


def _resident(status: Path) -> float:
    return int(_fields(status).get("VmRSS", "0 kB").split()[0]) / 1024


def _fields(status: Path) -> dict[str, str]:
    try:
        lines = status.read_text(encoding="utf-8").splitlines()
    except OSError:  # a process that ended between the listing and the look
        return {}
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


@pytest.mark.skipif(
    not PROCESSES.joinpath("self/status").exists(), reason="this system has no /proc to read memory from"
)
@pytest.mark.parametrize("workers", [1, 2])
def test_memory_does_not_grow_with_the_documents(benchmark: BenchmarkFixture, tmp_path: Path, workers: int) -> None:
    read, paths = reading(workers=workers), write(tmp_path, MANY)
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
    assert seen[-1] - seen[0] < GROWTH * workers
