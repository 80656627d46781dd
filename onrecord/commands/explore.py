"""`onrecord explore`: the explorer in the browser."""

from typing import Annotated

import typer

from onrecord.console import say
from onrecord.contracts import Command

Port = Annotated[int | None, typer.Option("--port", "-p", min=1, max=65535, help="A port; default: a free one.")]


def explore(
    port: Port = None,
    browser: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser at the address.")] = True,
) -> None:
    """Serve the explorer on this machine, for this machine alone, until Ctrl-C."""
    from graph.explorer.serve import serve

    serve(port, browser, lambda address: say(f"The explorer is at {address} (Ctrl-C ends it)"))


COMMAND = Command("explore", explore)
