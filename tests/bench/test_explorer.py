"""How fast the explorer is on a large graph: a real Chromium, a real server, a graph of realistic shape.

10,000 claims unless `ONRECORD_BENCH_CLAIMS` says otherwise (100000 is what the limits below are meant for).
`ONRECORD_BENCH_HOME` names a home that keeps the loaded graph from one run to the next. On a busy machine the clock
tells little: what all processors spent on it, browser, server and database together, is told beside it, and is about
what the clock tells where nothing else runs. The limits are held only where `ONRECORD_BENCH_STRICT` is set.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import pytest
import streamlit as st
from pytest_benchmark.fixture import BenchmarkFixture
from streamlit.testing.v1 import AppTest

from graph.explorer import session
from graph.explorer.session import reset
from graph.settings import Settings
from graph.store import Store, open_store, status
from tests.bench.claims import Land
from tests.bench.test_store import PROC, processor_seconds

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.acts import ACTS, Reader, settle

CLAIMS = int(os.environ.get("ONRECORD_BENCH_CLAIMS", "10000"))
STRICT = bool(os.environ.get("ONRECORD_BENCH_STRICT"))
ONLY = os.environ.get("ONRECORD_BENCH_ACTS", "")  # a pattern of the names of acts; without one all are measured
LAND = Land(CLAIMS)
ROOT = Path(__file__).parents[2]
SERVE = "from graph.explorer.serve import serve; serve()"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TICKS = os.sysconf("SC_CLK_TCK")
ROUNDS = 5
FIRST_CONTENT, RERUN, DRAWN, QUERIES = 2.5, 0.4, 1.0, 0.2


def busiest(kind: str, place: int = 0) -> str:
    """The id of a name that many claims are about."""
    return LAND.ids[kind][place]


def views() -> dict[str, str]:
    """Every page, about what most is said of."""
    person, policy, body = busiest("Person"), busiest("Program"), busiest("GovernmentBody")
    return {
        "search": "",
        "results": "?q=harbour",
        "entity": f"entity?id={policy}",
        "stances": f"stances?id={policy}",
        "timeline": f"timeline?id={person}",
        "network": f"network?id={person}",
        "mentioned": f"mentioned?id={person}",
        "path": f"path?a={person}&b={busiest('Lawsuit', 40)}",
        "compare": f"compare?a={person}&b={body}",
        "matrix": "matrix",
        "document": "document",
        "claims": "claims?status=Alleged",
        "cypher": "cypher?named=who-opposed",
        "dossier": "dossier",
        "add": "add",
        "about": "about",
    }


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    kept = os.environ.get("ONRECORD_BENCH_HOME")
    made = Path(kept) if kept else tmp_path_factory.mktemp("large")
    with open_store(Settings(home=made, linger=0.0)) as store:
        if sum(store.counts().claims.values()) != CLAIMS:
            store.load(LAND.records())
        yield made


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    environment = {k: v for k, v in os.environ.items() if k != "ONRECORD_URL"} | {"ONRECORD_HOME": str(home)}
    command = [sys.executable, "-c", SERVE]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found
        yield found[0]
        process.send_signal(signal.SIGINT)
        process.wait(20)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("ONRECORD_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        pytest.skip("no browser to measure with: apt-get install chromium, or set ONRECORD_CHROMIUM")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield launched
        launched.close()


def tree_seconds(also: int) -> float:
    """The processors' seconds of this process, of all that it started, and of one more."""
    parents: dict[int, int] = {}
    spent: dict[int, float] = {}
    for entry in PROC.glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:  # it ended meanwhile
            continue
        parents[int(entry.name)] = int(fields[1])
        spent[int(entry.name)] = (int(fields[11]) + int(fields[12])) / TICKS

    def ours(pid: int) -> bool:
        while pid > 1:
            if pid in (os.getpid(), also):
                return True
            pid = parents.get(pid, 0)
        return False

    return sum(seconds for pid, seconds in spent.items() if ours(pid))


class Spent:
    """What each thing that was measured took, on the clock and of the processors, in seconds."""

    def __init__(self, database: int) -> None:
        self.database = database
        self.clock: dict[str, list[float]] = defaultdict(list)
        self.work: dict[str, list[float]] = defaultdict(list)

    @contextmanager
    def on(self, name: str) -> Iterator[None]:
        before, began = tree_seconds(self.database), time.perf_counter()
        yield
        self.clock[name].append(time.perf_counter() - began)
        self.work[name].append(tree_seconds(self.database) - before)

    def tell(self, title: str, most: float) -> None:
        """Print it in milliseconds, and hold it to its limit where that is asked for."""
        print(f"\n{title}, {CLAIMS:,} claims, in milliseconds; at most {most * 1000:.0f}")
        print(f"  {'':26} {'first':>8} {'median':>8} {'processors':>11}")
        for name, times in self.clock.items():
            late, work = median(times[1:] or times), median(self.work[name][1:] or self.work[name])
            slow = " (slow)" if min(late, work) > most else ""
            print(f"  {name:26} {times[0] * 1000:8.0f} {late * 1000:8.0f} {work * 1000:11.0f}{slow}")
        if STRICT:
            assert all(median(times[1:] or times) <= most for times in self.clock.values())


@pytest.fixture
def spent(home: Path) -> Spent:
    return Spent(int(status(Settings(home=home)).pid or 0))


@contextmanager
def fresh(browser: Browser) -> Iterator[Page]:
    """A page of a profile that has never been here."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(120_000)
    yield context.new_page()
    context.close()


def test_every_page_shows_something_soon(
    benchmark: BenchmarkFixture, browser: Browser, address: str, spent: Spent
) -> None:
    """From an empty profile to the first words of the page; the first time of all includes opening the database."""

    def run() -> None:
        for _ in range(3):
            for name, view in views().items():
                with fresh(browser) as page:
                    with spent.on(name):
                        page.goto(f"{address}/{view}")
                        page.locator(".or h1, .or h2").first.wait_for()
                    settle(page)

    benchmark.pedantic(run, rounds=1)
    spent.tell("First content", FIRST_CONTENT)


def test_what_a_reader_does_is_answered_at_once(
    benchmark: BenchmarkFixture, browser: Browser, address: str, spent: Spent
) -> None:
    """From the key or click to the answer on the page."""

    def run() -> None:
        with fresh(browser) as page:
            reader = Reader(page, address, LAND)
            for name, act in ACTS.items():
                if ONLY and not re.search(ONLY, name):
                    continue
                for number in range(ROUNDS):
                    steps = act(reader, number)
                    next(steps)
                    with spent.on(name):
                        next(steps, None)
                    settle(page)

    benchmark.pedantic(run, rounds=1)
    spent.tell("Answer to the reader", RERUN)


def listen(page: Page, came: list[float]) -> None:
    """Note when each message of the server comes."""
    page.on("websocket", lambda socket: socket.on("framereceived", lambda _: came.append(time.perf_counter())))


def test_a_network_is_drawn_soon_after_its_data(
    benchmark: BenchmarkFixture, browser: Browser, address: str, spent: Spent
) -> None:
    """From the last message of the server before the drawing is there."""

    def run() -> None:
        for number in range(ROUNDS):
            with fresh(browser) as page:
                came: list[float] = []
                listen(page, came)
                page.goto(f"{address}/network?id={busiest('Person', number)}")
                before = tree_seconds(spent.database)
                settle(page)
                drawn = page.locator(".network[data-drawn]")
                drawn.wait_for()
                name = f"{drawn.get_attribute('data-drawn')} nodes"
                spent.clock[name].append(time.perf_counter() - came[-1])
                spent.work[name].append(tree_seconds(spent.database) - before)

    benchmark.pedantic(run, rounds=1)
    spent.tell("Drawn after its data (the processors: after the page began)", DRAWN)


class Clock:
    """What all work with the store took: seconds on the clock by query, and of this and the database's processors."""

    def __init__(self, pid: int) -> None:
        self.pid, self.depth = pid, 0
        self.clear()

    def clear(self) -> None:
        self.asked: dict[str, float] = defaultdict(float)
        self.work = 0.0

    def timed(self, work: Callable[..., object], name: str | None = None) -> Callable[..., object]:
        def asking(store: Store, *given: object, **more: object) -> object:
            began, spent = time.perf_counter(), time.process_time() + processor_seconds(self.pid)
            try:
                return work(store, *given, **more)
            finally:
                self.asked[name or str(given[0])] += time.perf_counter() - began
                self.work += time.process_time() + processor_seconds(self.pid) - spent

        return asking


def run_page(view: str) -> None:
    """Run a page as a new reader does, without a browser."""
    path, _, query = view.partition("?")
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
    state = dict(pair.split("=", 1) for pair in query.split("&") if pair)
    for _ in range(2 if path else 1):
        for key, value in state.items():
            app.query_params[key] = value
        app.run()
        if path:
            app.switch_page(f"graph/explorer/pages/{path}.py")
    if path:
        for key, value in state.items():
            app.query_params[key] = value
        app.run()
    assert not app.exception


def test_what_pages_ask_is_answered_at_once(
    benchmark: BenchmarkFixture, home: Path, spent: Spent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All queries of a page together, without the browser."""
    clock = Clock(spent.database)
    for name, words in (("read", None), ("search_counted", "search"), ("console", "console")):
        monkeypatch.setattr(Store, name, clock.timed(getattr(Store, name), words))
    monkeypatch.setattr(Store, "version", lambda store: "one")
    monkeypatch.setattr(session, "keep_warm", lambda store: lambda: None)  # what pages ask is measured, and not this
    monkeypatch.setenv("ONRECORD_HOME", str(home))
    monkeypatch.delenv("ONRECORD_URL", raising=False)

    def run() -> None:
        reset()
        for name, view in views().items():
            for number in range(ROUNDS):
                clock.clear()
                run_page(view)
                spent.clock[name].append(sum(clock.asked.values()))
                spent.work[name].append(clock.work)
                if number in (0, ROUNDS - 1) and clock.work > QUERIES:
                    slow = sorted(clock.asked.items(), key=lambda pair: -pair[1])[:5]
                    print(f"  {name} {number}: " + ", ".join(f"{what} {took * 1000:.0f}" for what, took in slow))
        reset()

    before = st.get_option("server.address")
    st.config.set_option("server.address", "127.0.0.1")
    try:
        benchmark.pedantic(run, rounds=1)
    finally:
        st.config.set_option("server.address", before)
    spent.tell("Queries of a page", QUERIES)
