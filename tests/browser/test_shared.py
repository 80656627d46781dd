"""A shared explorer, as `onrecord explore --password-file` serves it: the password first, then everything works."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from graph.explorer.password import make_password, write_password
from graph.settings import Settings
from graph.store import open_store
from tests.graph.story import NODES, records

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
RIGHT = "rowing past the breakwater"
VIEW = f"entity?id={NODES['policy'].id}"


@pytest.fixture(scope="module")
def shared(chromium, tmp_path_factory):
    home = tmp_path_factory.mktemp("shared")
    with open_store(Settings(home=home, linger=0.0)) as store:
        store.load(records(evil=True))
        write_password(make_password(RIGHT), home / "password")
        environment = {k: v for k, v in os.environ.items() if k != "ONRECORD_URL"} | {"ONRECORD_HOME": str(home)}
        command = [sys.executable, "-m", "onrecord", "explore", "--no-open", "--password-file", str(home / "password")]
        with subprocess.Popen(
            [*command, "--host", "127.0.0.1"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert found
            yield found[0]
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0


def test_the_password_comes_first_and_leads_on_to_the_view(page, settle, shared):
    page.goto(f"{shared}/{VIEW}")
    box = page.get_by_label("Password of this server")
    expect(box).to_be_focused()
    assert not [v for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
    box.fill("a wrong password")
    box.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("This is not the password.")
    page.get_by_label("Password of this server").fill(RIGHT)
    page.get_by_role("button", name="Enter").click()
    settle(page)
    expect(page.get_by_role("heading", name="Closed Harbour Programme", level=1)).to_be_visible()
    (cookie,) = (c for c in page.context.cookies() if c["name"] == "onrecord_session")
    assert cookie["httpOnly"] and cookie["sameSite"] == "Strict" and cookie["expires"] == -1
    assert "onrecord_session" not in page.evaluate("document.cookie")


@pytest.mark.parametrize(
    "path", ["", VIEW, "_stcore/health", "_stcore/host-config", "static/none.js", "media/none.csv"]
)
def test_nothing_is_served_without_it(shared, path):
    with pytest.raises(HTTPError) as refused:
        urlopen(f"{shared}/{path}", timeout=10)
    with refused.value as answer:
        assert answer.code == 401
        assert "script-src" in answer.headers["content-security-policy"]


def test_no_socket_opens_without_it(page, shared):
    page.goto(shared)
    opened = page.evaluate(
        """() => new Promise((done) => {
            const socket = new WebSocket(`ws://${location.host}/_stcore/stream`);
            socket.onopen = () => done("open");
            socket.onerror = () => done("refused");
        })"""
    )
    assert opened == "refused"
