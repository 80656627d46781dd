"""Serving on this machine: the port, the configuration, and what the browser is told to refuse."""

import asyncio
import socket
import tomllib

import pytest

from graph.errors import StoreError
from graph.explorer.protect import INDEX, INLINE, Protect, policy
from graph.explorer.serve import CONFIG, HOST, SCRIPT, free_port, own_host, serve
from tests.graph.explorer.conftest import ROOT


def test_it_listens_to_this_machine_only():
    assert HOST == "127.0.0.1" == CONFIG["server.address"] and set(CONFIG["server.allowedHosts"]) == {HOST, "localhost"}
    assert CONFIG["browser.gatherUsageStats"] is False and CONFIG["client.showErrorLinks"] is False


def test_streamlit_run_is_configured_alike():
    written = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    theme = {f"theme.{name}.{key}": value for name, held in written.pop("theme").items() for key, value in held.items()}
    assert {f"{part}.{key}": value for part, held in written.items() for key, value in held.items()} | theme == CONFIG


def test_the_script_is_the_door_of_the_browser():
    assert SCRIPT == ROOT / "app.py" and SCRIPT.is_file()


def test_a_taken_port_is_refused_and_another_is_found():
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(StoreError, match=f"port {port} of this machine is taken"):
            free_port(port)
        assert free_port() != port
    assert free_port(port) == port


def test_a_port_that_cannot_be_is_refused():
    with pytest.raises(StoreError, match="port 99999"):
        free_port(99999)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "*", "", "192.0.2.1", "no such name", "a" * 300])
def test_a_host_that_is_not_one_of_this_machine_is_refused(host):
    with pytest.raises(StoreError, match="host "):
        own_host(host)
    assert own_host(HOST) == HOST


def test_a_missing_script_is_told(tmp_path):
    with pytest.raises(StoreError, match=r"nowhere\.py"):
        serve(script=tmp_path / "nowhere.py")


def test_the_inline_script_of_streamlit_is_allowed_by_its_hash_alone():
    index = INDEX.read_text(encoding="utf-8")
    told = policy(index, 8501)
    scripts = next(part for part in told.split("; ") if part.startswith("script-src"))
    assert INLINE.findall(index) and scripts.count("'sha256-") == len(INLINE.findall(index))
    assert "unsafe" not in scripts and "*" not in told and "https:" not in told and "http:" not in told
    assert "ws://127.0.0.1:8501" in told
    assert "ws://desk.test:8501" not in told and "ws://desk.test:8501" in policy(index, 8501, "desk.test")


def test_every_answer_carries_the_policy_and_sockets_pass_untouched():
    sent = []

    async def app(scope, receive, send):
        await send({"type": f"{scope['type']}.response.start", "status": 200, "headers": [(b"a", b"b")]})

    async def send(message):
        sent.append(dict(message["headers"]))

    async def ask():
        guarded = Protect(app, port=1)
        await guarded({"type": "http"}, None, send)
        await guarded({"type": "websocket"}, None, send)

    asyncio.run(ask())
    assert sent[0][b"a"] == b"b" and sent[0][b"x-content-type-options"] == b"nosniff"
    assert b"content-security-policy" in sent[0] and sent[1] == {b"a": b"b"}
