"""A real Chromium on a real Streamlit server, both local: any other request, and any error of a page, fails the test.

`ONRECORD_CHROMIUM` names the browser to use. Where there is none the tests are skipped and say so, unless
`ONRECORD_REQUIRE` names `browser`.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

try:
    from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
except ImportError:
    sync_playwright = None  # type: ignore[assignment]

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LOCAL = ("127.0.0.1", "localhost")
SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_WITHIN = 60
Serve = Callable[..., str]
EXPLORE = "from graph.explorer.serve import serve; serve()"


def missing(what: str) -> None:
    """Skip with the reason, or fail where a browser is required."""
    if "browser" in os.environ.get("ONRECORD_REQUIRE", ""):
        pytest.fail(f"ONRECORD_REQUIRE asks for a browser, but {what}")
    pytest.skip(what)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the browser."""
    if sync_playwright is None:
        missing("playwright is not installed: pip install -e '.[dev]'")
    named = os.environ.get("ONRECORD_CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        missing(f"no browser {named or 'chromium'} on PATH: apt-get install chromium, or set ONRECORD_CHROMIUM")
    return str(found)


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator["Browser"]:
    """One browser for a module; ended with it, because its event loop would be in the way of other tests' loops."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield launched
        launched.close()


class Server:
    """One Streamlit server on a free port of this machine, with its log."""

    def __init__(self, app: Path, env: dict[str, str]) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url, self.app = f"http://127.0.0.1:{port}", app
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 (closed by stop, with the server)
        options = {
            "server.port": port,
            "server.address": "127.0.0.1",
            "server.headless": "true",
            "server.fileWatcherType": "none",
            "browser.gatherUsageStats": "false",
        }
        command = [sys.executable, "-m", "streamlit", "run", str(app)]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)} | env
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=self.log, stderr=subprocess.STDOUT)

    def wait(self) -> None:
        until = time.monotonic() + START_WITHIN
        while time.monotonic() < until and self.process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except OSError:
                time.sleep(0.1)
        pytest.fail(f"{self.app} did not start:\n{self.written()}")

    def written(self) -> str:
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Serve]:
    """Serve an app, `serve(path, env) -> address`; one server for the same app and environment, ended at the end."""
    servers: dict[tuple[str, tuple[tuple[str, str], ...]], Server] = {}

    def start(app: Path | str, env: dict[str, str] | None = None) -> str:
        key = (str(app), tuple(sorted((env or {}).items())))
        if key not in servers:
            servers[key] = Server(Path(app), env or {})
            servers[key].wait()
        return servers[key].url

    yield start
    for server in servers.values():
        server.stop()


def watch(context: "BrowserContext") -> list[str]:
    """Refuse every request that leaves this machine; gives the list that such requests and page errors end up in."""
    wrong: list[str] = []

    def is_local(url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme in ("data", "blob", "about", "file") or parts.hostname in LOCAL

    def decide(route) -> None:
        if is_local(route.request.url):
            route.continue_()
        else:
            wrong.append(f"request to {route.request.url}")
            route.abort()

    def attend(page: "Page") -> None:
        page.on("pageerror", lambda error: wrong.append(f"error in the page: {error}"))
        page.on(
            "websocket", lambda ws: is_local(ws.url.replace("ws", "http", 1)) or wrong.append(f"socket to {ws.url}")
        )

    context.route("**/*", decide)
    context.on("page", attend)
    return wrong


@pytest.fixture
def page(browser: "Browser") -> Iterator["Page"]:
    """A page of 1280 by 900; the test fails if the page has an error or asks another host for anything."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    wrong = watch(context)
    yield context.new_page()
    context.close()
    assert not wrong, wrong


@pytest.fixture(scope="session")
def settle() -> Callable[["Page"], None]:
    """Wait until the script of a page has run and has nothing left to run: `settle(page)`."""

    def wait(page: "Page") -> None:
        page.wait_for_selector(SETTLED, timeout=30000)

    return wait


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    """Serve the explorer, as `onrecord explore` does, on the graph of the `home` that a module defines."""
    environment = {k: v for k, v in os.environ.items() if k != "ONRECORD_URL"} | {"ONRECORD_HOME": str(home)}
    command = [sys.executable, "-c", EXPLORE]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", told)
        assert found, f"the server told {told!r}"
        yield found[0]
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0, "Ctrl-C does not end the server as it should"


@pytest.fixture
def visit(page: "Page", address: str, settle) -> Callable[..., "Page"]:
    """Open a view: `visit("entity?id=…")`."""

    def opened(view: str = "") -> "Page":
        page.goto(f"{address}/{view}")
        settle(page)
        expect(page.locator(".or").first).to_be_visible()
        page.locator("html[data-basket]").wait_for(state="attached")  # from now on Keep keeps
        return page

    return opened
