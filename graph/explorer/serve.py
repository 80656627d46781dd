"""Serve the explorer on this machine, for this machine alone."""

import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware

from graph.errors import StoreError
from graph.explorer.protect import Protect
from graph.explorer.session import reset

SCRIPT = Path(__file__).parents[2] / "app.py"
HOST = "127.0.0.1"
USUAL_PORT = 8501
CONFIG: dict[str, Any] = {
    "server.address": HOST,
    "server.headless": True,  # nobody is asked for an address, and the browser is opened here
    "server.allowedHosts": [HOST, "localhost"],  # another name that leads here is an attack
    "server.fileWatcherType": "none",
    "server.maxUploadSize": 50,  # MB; what ingest.read takes
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,  # else an error page sends its text to search engines
    "theme.light.primaryColor": "#0b5394",
    "theme.dark.primaryColor": "#8fc1ff",
    "theme.dark.backgroundColor": "#12161c",
    "logger.hideWelcomeMessage": True,
    "logger.level": "warning",
}


def serve(
    port: int | None = None,
    open_browser: bool = False,
    tell: Callable[[str], object] | None = None,
    script: Path = SCRIPT,
) -> None:
    """Serve until interrupted, on a free port unless one is given; `tell` gets the address once it answers.

    Raises StoreError where the port is taken or the script is not there.
    """
    if not script.is_file():
        raise StoreError(f"{script}: the explorer's script is not there; install On Record from its checkout")
    chosen = free_port(port)
    address = f"http://{HOST}:{chosen}"

    @asynccontextmanager
    async def announced(_: st.App) -> AsyncIterator[dict[str, Any]]:
        (tell or _say)(address)
        if open_browser:
            webbrowser.open(address)
        yield {}

    app = st.App(script, lifespan=announced, middleware=[Middleware(Protect, port=chosen)])
    try:
        app.run(config=CONFIG | {"server.port": chosen, "browser.serverPort": chosen})
    except KeyboardInterrupt:
        pass
    finally:
        reset()


def free_port(wanted: int | None = None) -> int:
    """Give a port of this machine that is free, the one wanted where one is; raises StoreError where it is taken."""
    for port in (wanted,) if wanted else (USUAL_PORT, 0):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((HOST, port))
            except (OSError, OverflowError):
                continue
            return int(trial.getsockname()[1])
    raise StoreError(f"port {wanted} of this machine is taken; choose another, or none to get a free one")


def _say(address: str) -> None:
    sys.stdout.write(f"The explorer is at {address} (Ctrl-C ends it)\n")
    sys.stdout.flush()
