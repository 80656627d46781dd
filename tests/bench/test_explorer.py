"""How fast the explorer is on a large graph: a real Chromium, a real server, a graph of realistic shape.

10,000 claims unless `ONRECORD_BENCH_CLAIMS` says otherwise (100000 is what the limits below are meant for).
`ONRECORD_BENCH_HOME` names a home that keeps the loaded graph from one run to the next. On a busy machine the clock
tells little; the limits are held only where `ONRECORD_BENCH_STRICT` is set.
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
from tests.bench.test_store import processor_seconds

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from playwright.sync_api import Browser, Page, sync_playwright

CLAIMS = int(os.environ.get("ONRECORD_BENCH_CLAIMS", "10000"))
STRICT = bool(os.environ.get("ONRECORD_BENCH_STRICT"))
LAND = Land(CLAIMS)
ROOT = Path(__file__).parents[2]
SERVE = "from graph.explorer.serve import serve; serve()"
SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
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


def told(title: str, spent: dict[str, list[float]], most: float) -> None:
    """Print what was measured, in milliseconds, and hold it to its limit where that is asked for."""
    print(f"\n{title}, {CLAIMS:,} claims, in milliseconds: first, median of the later ones; at most {most * 1000:.0f}")
    for name, times in spent.items():
        late = median(times[1:] or times)
        print(f"  {name:24} {times[0] * 1000:8.0f} {late * 1000:8.0f}{' (slow)' if late > most else ''}")
    if STRICT:
        assert all(median(times[1:] or times) <= most for times in spent.values())


def settle(page: Page) -> None:
    page.wait_for_selector(SETTLED, timeout=60_000)


@contextmanager
def fresh(browser: Browser) -> Iterator[Page]:
    """A page of a profile that has never been here."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_every_page_shows_something_soon(benchmark: BenchmarkFixture, browser: Browser, address: str) -> None:
    """From an empty profile to the first words of the page; the first time of all includes opening the database."""
    spent: dict[str, list[float]] = defaultdict(list)

    def run() -> None:
        for _ in range(3):
            for name, view in views().items():
                with fresh(browser) as page:
                    began = time.perf_counter()
                    page.goto(f"{address}/{view}")
                    page.locator(".or h1, .or h2").first.wait_for()
                    spent[name].append(time.perf_counter() - began)
                    settle(page)

    benchmark.pedantic(run, rounds=1)
    told("First content", spent, FIRST_CONTENT)


def test_what_a_reader_does_is_answered_at_once(benchmark: BenchmarkFixture, browser: Browser, address: str) -> None:
    """From the click or key to the end of the page's script."""
    spent: dict[str, list[float]] = defaultdict(list)

    def timed(name: str, page: Page, deed: Callable[[], object], shown: str) -> None:
        began = time.perf_counter()
        deed()
        page.locator(shown).first.wait_for()
        spent[name].append(time.perf_counter() - began)
        settle(page)

    def run() -> None:
        with fresh(browser) as page:
            page.goto(f"{address}/")
            settle(page)
            box = page.get_by_role("searchbox")
            for number in range(ROUNDS):
                words = LAND.ids["Person"][number].partition("/")[2]
                box.fill(words)
                timed("search", page, lambda: box.press("Enter"), f".or a.or-node[href*='{words}']")
            for number in range(ROUNDS):
                page.goto(f"{address}/entity?id={busiest('Program', number)}")
                settle(page)
                timed(
                    "another view of it",
                    page,
                    lambda: page.get_by_role("link", name="Who stands where").last.click(),
                    ".or-way[aria-current=page]:text('Who stands where')",
                )
            for number in range(ROUNDS):
                page.goto(f"{address}/claims")
                settle(page)
                until = page.get_by_label("Until")
                until.fill(str(2001 + number))
                timed(
                    "a filter of claims",
                    page,
                    lambda until=until: until.press("Enter"),
                    ".or-fact >> text=/199\\d|200\\d/",
                )
            for number in range(ROUNDS):
                page.goto(f"{address}/stances?id={busiest('Rule', number)}")
                settle(page)
                page.locator("html[data-basket]").wait_for(state="attached")
                keep = page.locator(".or-keep[aria-pressed=false]").first
                timed("keep a fact", page, lambda keep=keep: keep.click(), ".or-keep[aria-pressed=true]")

    benchmark.pedantic(run, rounds=1)
    told("Answer to the reader", spent, RERUN)


def listen(page: Page, came: list[float]) -> None:
    """Note when each message of the server comes."""
    page.on("websocket", lambda socket: socket.on("framereceived", lambda _: came.append(time.perf_counter())))


def test_a_network_is_drawn_soon_after_its_data(benchmark: BenchmarkFixture, browser: Browser, address: str) -> None:
    """From the last message of the server before the drawing is there."""
    spent: dict[str, list[float]] = defaultdict(list)

    def run() -> None:
        for number in range(ROUNDS):
            with fresh(browser) as page:
                came: list[float] = []
                listen(page, came)
                page.goto(f"{address}/network?id={busiest('Person', number)}")
                settle(page)
                arrived = came[-1]
                drawn = page.locator(".network[data-drawn]")
                drawn.wait_for(timeout=30_000)
                spent[f"{drawn.get_attribute('data-drawn')} nodes"].append(time.perf_counter() - arrived)

    benchmark.pedantic(run, rounds=1)
    told("Drawn after its data", spent, DRAWN)


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
    benchmark: BenchmarkFixture, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All queries of a page together, without the browser; what they cost the processors is told where clocks lie."""
    clock = Clock(int(status(Settings(home=home)).pid or 0))
    for name, words in (("read", None), ("search_counted", "search"), ("console", "console")):
        monkeypatch.setattr(Store, name, clock.timed(getattr(Store, name), words))
    monkeypatch.setattr(Store, "version", lambda store: "one")
    monkeypatch.setattr(session, "keep_warm", lambda store: lambda: None)  # what pages ask is measured, and not this
    monkeypatch.setenv("ONRECORD_HOME", str(home))
    monkeypatch.delenv("ONRECORD_URL", raising=False)
    spent: dict[str, list[float]] = defaultdict(list)
    work: dict[str, list[float]] = defaultdict(list)

    def run() -> None:
        reset()
        for name, view in views().items():
            for number in range(ROUNDS):
                clock.clear()
                run_page(view)
                spent[name].append(sum(clock.asked.values()))
                work[name].append(clock.work)
                if number in (0, ROUNDS - 1) and spent[name][-1] > QUERIES:
                    slow = sorted(clock.asked.items(), key=lambda pair: -pair[1])[:5]
                    print(f"  {name} {number}: " + ", ".join(f"{what} {took * 1000:.0f}" for what, took in slow))
        reset()

    before = st.get_option("server.address")
    st.config.set_option("server.address", "127.0.0.1")
    try:
        benchmark.pedantic(run, rounds=1)
    finally:
        st.config.set_option("server.address", before)
    told("Queries of a page, on the processors", work, QUERIES)
    told("Queries of a page", spent, QUERIES)
