"""Serve the explorer on this machine, for this machine alone or, behind a password, for others too."""

import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import streamlit as st
from starlette.middleware import Middleware

from graph.errors import StoreError
from graph.explorer.guard import Guard
from graph.explorer.password import Password
from graph.explorer.protect import Protect
from graph.explorer.session import open_early, reset
from graph.explorer.writing import behind_password

SCRIPT = Path(__file__).parents[2] / "app.py"
HOST = "127.0.0.1"
USUAL_PORT = 8501
CONFIG: dict[str, Any] = {
    "server.address": HOST,
    "server.headless": True,  # nobody is asked for an address, and the browser is opened here
    "server.allowedHosts": [HOST, "localhost"],  # another name that leads here is an attack
    "server.fileWatcherType": "none",
    "server.maxUploadSize": 50,  # MB; what ingest.read takes
    "runner.postScriptGC": False,  # it holds up the end of every answer; Python collects by itself
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,  # else an error page sends its text to search engines
    "theme.light.primaryColor": "#0b5394",
    "theme.dark.primaryColor": "#8fc1ff",
    "theme.dark.backgroundColor": "#12161c",
    "theme.dark.secondaryBackgroundColor": "#1d242d",  # else boxes are brown on blue
    "logger.hideWelcomeMessage": True,
    "logger.level": "warning",
}


@dataclass(frozen=True)
class Shared:
    """An explorer behind a password, under an address or name of this machine that others may reach."""

    password: Password
    host: str = HOST


def serve(
    port: int | None = None,
    open_browser: bool = False,
    tell: Callable[[str], object] | None = None,
    script: Path = SCRIPT,
    shared: Shared | None = None,
) -> None:
    """Serve until interrupted, on a free port unless one is given; `tell` gets the address once it answers.

    Raises StoreError where the port is taken, the host is none of this machine, or the script is not there.
    """
    if not script.is_file():
        raise StoreError(f"{script}: the explorer's script is not there; install On Record from its checkout")
    host = own_host(shared.host) if shared else HOST
    chosen = free_port(port, host)
    address = f"http://{host}:{chosen}"

    @asynccontextmanager
    async def announced(_: st.App) -> AsyncIterator[dict[str, Any]]:
        Thread(target=open_early, daemon=True).start()  # so that what the first page asks is ready the sooner
        (tell or _say)(address)
        if open_browser:
            webbrowser.open(address)
        yield {}

    door = [Middleware(Guard, password=shared.password)] if shared else []
    behind_password(shared is not None)
    app = st.App(script, lifespan=announced, middleware=[Middleware(Protect, port=chosen, host=host), *door])
    reached = {
        "server.port": chosen,
        "browser.serverPort": chosen,
        "server.address": host,
        "browser.serverAddress": host,
        "server.allowedHosts": list(dict.fromkeys((HOST, "localhost", host))),
    }
    try:
        app.run(config=CONFIG | reached)
    except KeyboardInterrupt:
        pass
    finally:
        reset()


def own_host(host: str) -> str:
    """Check that a host is one address or name of this machine; raises StoreError."""
    # With every address at once it could not be told which names lead here, and any site could pretend to.
    if host in ("", "0", "0.0.0.0", "::", "*"):  # noqa: S104 (they are refused)
        raise StoreError(f"host {host!r}: name the one address, or the name, under which others reach this machine")
    with socket.socket() as trial:
        try:
            trial.bind((host, 0))
        except (OSError, UnicodeError) as error:
            raise StoreError(f"host {host!r}: this is no address or name of this machine ({error})") from error
    return host


def free_port(wanted: int | None = None, host: str = HOST) -> int:
    """Give a port of this machine that is free, the one wanted where one is; raises StoreError where it is taken."""
    for port in (wanted,) if wanted else (USUAL_PORT, 0):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((host, port))
            except (OSError, OverflowError):
                continue
            return int(trial.getsockname()[1])
    raise StoreError(f"port {wanted} of this machine is taken; choose another, or none to get a free one")


def _say(address: str) -> None:
    sys.stdout.write(f"The explorer is at {address} (Ctrl-C ends it)\n")
    sys.stdout.flush()
