"""How fast a graph of realistic shape is loaded and asked, on both databases, beside bare statements of the same rows.

10,000 claims unless `ONRECORD_BENCH_CLAIMS` says otherwise (100000, 1000000). On a busy machine look at the seconds of
the processors, client and server together; the ratio is of these.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from graph.queries.claims import Filter, choices, claims
from graph.queries.compare import compare
from graph.queries.connection import connection
from graph.queries.document import document
from graph.queries.evidence import evidence
from graph.queries.examples import examples
from graph.queries.find import find
from graph.queries.matrix import Wanted, matrix
from graph.queries.neighbourhood import neighbourhood
from graph.queries.overview import overview
from graph.queries.path import path
from graph.queries.profile import profile
from graph.queries.stances import stances
from graph.queries.timeline import timeline
from graph.settings import Settings
from graph.store import Store, open_store, status
from ontology.claim import Claim
from tests.bench import bare
from tests.bench.claims import Land
from tests.neo4j.server import Unavailable, lacking, neo4j_server

CLAIMS = int(os.environ.get("ONRECORD_BENCH_CLAIMS", "10000"))
LAND = Land(CLAIMS)
ROUNDS = 60
MOST_RATIO, MOST_CLIENT_MB, MOST_MEDIAN = 1.5, 500, 0.05
# What is asked about one or two names; what counts or searches the whole graph is told, and marked where it is slow.
ABOUT_ONE = (
    "find by a name",
    "profile",
    "stances",
    "timeline",
    "neighbourhood",
    "connection",
    "path",
    "compare",
    "evidence",
    "document",
)
PROC = Path("/proc")
pytestmark = pytest.mark.skipif(not PROC.exists(), reason="this system has no /proc to read other processes from")


@dataclass(frozen=True)
class Measured:
    """What some work cost: seconds on the clock, of client and server processors, and the server's peak memory."""

    clock: float
    client: float
    server: float
    server_mb: int

    @property
    def work(self) -> float:
        return self.client + self.server


@contextmanager
def opened(name: str, home: Path) -> Iterator[tuple[Store, int]]:
    """A fresh database, and the process that is it."""
    with ExitStack() as stack:
        if name == "neo4j":
            if missing := lacking():
                pytest.skip(f"no Neo4j to measure: {missing} not found")
            try:
                server = stack.enter_context(neo4j_server())
            except Unavailable as error:
                pytest.skip(f"no Neo4j to measure: {error}")
            settings = Settings(home=home, url=server.url, user=server.user, password=server.password)
            yield stack.enter_context(open_store(settings)), server.pid
        else:
            settings = Settings(home=home, linger=0.0)
            store = stack.enter_context(open_store(settings))
            yield store, int(status(settings).pid or 0)


def processor_seconds(pid: int) -> float:
    fields = (PROC / str(pid) / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / float(os.sysconf("SC_CLK_TCK"))


def peak_mb(pid: int | str) -> int:
    line = next(line for line in (PROC / str(pid) / "status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def measured(work: Callable[[], object], pid: int) -> Measured:
    clock, client, server = time.monotonic(), time.process_time(), processor_seconds(pid)
    work()
    spent = time.monotonic() - clock, time.process_time() - client, processor_seconds(pid) - server
    return Measured(*spent, peak_mb(pid))


def disk_mb(home: Path) -> float:
    return sum(file.stat().st_size for file in home.rglob("*") if file.is_file()) / 1e6


@pytest.mark.parametrize("name", ["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def test_loading_takes_little_more_than_bare_statements(benchmark: BenchmarkFixture, name: str, tmp_path: Path) -> None:
    def run() -> tuple[Measured, Measured]:
        with opened(name, tmp_path / "ours") as (store, pid):
            ours = measured(lambda: store.load(LAND.records()), pid)
            assert sum(store.counts().claims.values()) == CLAIMS
            print(
                f"\n{name}: {disk_mb(tmp_path / 'ours'):,.0f} MB in its home; this process {peak_mb('self')} MB at most"
            )
        rows = bare.statements(LAND.records())
        with opened(name, tmp_path / "theirs") as (store, pid):
            return ours, measured(lambda: bare.write(store, rows), pid)

    ours, theirs = benchmark.pedantic(run, rounds=1)
    for what, spent in (("loaded", ours), ("bare statements", theirs)):
        print(
            f"{name}, {what}: {CLAIMS:,} claims in {spent.clock:.1f} s, {CLAIMS / spent.clock:,.0f} a second; "
            f"processors {spent.client:.1f} s here, {spent.server:.1f} s there; server {spent.server_mb} MB at most"
        )
    print(
        f"{name}: ratio {ours.work / theirs.work:.2f} of the processors, {ours.clock / theirs.clock:.2f} on the clock"
    )
    assert ours.work / theirs.work <= MOST_RATIO


def test_memory_of_the_client_stays_flat(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Loaded from a stream; what is measured includes the tests' own modules."""
    with opened("embedded", tmp_path) as (store, _):
        benchmark.pedantic(lambda: store.load(LAND.records()), rounds=1)
    print(f"\nthis process: {peak_mb('self')} MB at most")
    assert peak_mb("self") <= MOST_CLIENT_MB


def questions(store: Store) -> dict[str, Callable[[int], object]]:
    """Every question of the explorer, asked of names as often as documents speak of them.

    What is kept till the graph changes is made by the first of them, which is told by itself.
    """
    said = [record for record in LAND.records() if isinstance(record, Claim)]
    step = max(len(said) // ROUNDS, 1)
    asked = [said[n * step % len(said)] for n in range(ROUNDS)]
    policies = [one.object for one in said if one.object.startswith(("program/", "rule/"))][::step] or [said[0].object]
    names = [one.subject.partition("/")[2] for one in asked]
    return {
        "find by a name": lambda n: find(store, names[n % ROUNDS]),
        "find by common words": lambda n: find(store, ("harbour workers union", "department of health")[n % 2]),
        "profile": lambda n: profile(store, asked[n].subject),
        "stances": lambda n: stances(store, policies[n % len(policies)]),
        "timeline": lambda n: timeline(store, asked[n].subject),
        "neighbourhood": lambda n: neighbourhood(store, asked[n].subject),
        "connection": lambda n: connection(store, asked[n].subject, asked[n].object),
        "path": lambda n: path(store, asked[n].subject, asked[n - 1].object),
        "evidence": lambda n: evidence(store, asked[n].id),
        "document": lambda n: document(store, asked[n].evidence[0].document),
        "compare": lambda n: compare(store, asked[n].subject, asked[n].object),
        "claims": lambda n: claims(store, Filter(), skip=50 * n),
        "claims of a relation": lambda n: claims(store, Filter(relations=(asked[n].relation,), least=0.9 - n / 100)),
        "matrix": lambda n: matrix(store, Wanted()),
        "choices of claims": lambda n: choices(store),
        "overview": lambda n: overview(store, limit=20),
        "examples": lambda n: examples(store),
    }


@pytest.mark.parametrize("name", ["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def test_questions_are_answered_at_once(benchmark: BenchmarkFixture, name: str, tmp_path: Path) -> None:
    with opened(name, tmp_path) as (store, pid):
        store.load(LAND.records())
        spent: dict[str, list[float]] = {}
        first: dict[str, float] = {}
        work: dict[str, float] = {}

        def run() -> None:
            for words, ask in questions(store).items():
                began = time.process_time() + processor_seconds(pid)
                first[words] = _timed(ask, 0)
                spent[words] = sorted(_timed(ask, number) for number in range(ROUNDS))
                work[words] = (time.process_time() + processor_seconds(pid) - began) / ROUNDS

        benchmark.pedantic(run, rounds=1)
    print(f"\n{name}, {CLAIMS:,} claims, in milliseconds: median, p99 and first on the clock, mean of the processors")
    for words, times in spent.items():
        slow = " (slow)" if work[words] > MOST_MEDIAN else ""
        clock = f"{median(times) * 1000:8.1f} {times[-1] * 1000:8.1f} {first[words] * 1000:8.1f}"
        print(f"  {words:22} {clock} {work[words] * 1000:8.1f}{slow}")
    assert all(work[words] < MOST_MEDIAN for words in ABOUT_ONE)


def _timed(ask: Callable[[int], object], number: int) -> float:
    began = time.perf_counter()
    ask(number)
    return time.perf_counter() - began
