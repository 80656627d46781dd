"""`onrecord explore`: the explorer in the browser."""

from pathlib import Path
from typing import Annotated

import typer

from onrecord.console import say, tell
from onrecord.contracts import Command

Port = Annotated[int | None, typer.Option("--port", "-p", min=1, max=65535, help="A port; default: a free one.")]
Browser = Annotated[bool, typer.Option("--open/--no-open", help="Open the browser at the address.")]
Held = Annotated[
    Path | None, typer.Option("--password-file", metavar="FILE", help="Ask for the password whose hash FILE holds.")
]
Host = Annotated[
    str | None,
    typer.Option(help="An address or name of this machine, for others to reach it; only with --password-file."),
]
New = Annotated[
    Path | None, typer.Option("--set-password", metavar="FILE", help="Ask for a new password, hash it to FILE, end.")
]


def explore(
    port: Port = None, browser: Browser = True, host: Host = None, password_file: Held = None, set_password: New = None
) -> None:
    """Serve the explorer on this machine, until Ctrl-C; for this machine alone, unless a password lets others in."""
    from graph.explorer.password import read_password
    from graph.explorer.serve import HOST, Shared, serve

    if set_password:
        _set(set_password)
        return
    if host and not password_file:
        raise typer.BadParameter("others are let in only by a password: add --password-file", param_hint="--host")
    shared = Shared(read_password(password_file), host or HOST) if password_file else None
    if host:
        tell("Nothing sent to this server, the password included, is encrypted; put it behind one that speaks TLS.")
    serve(port, browser, lambda address: say(f"The explorer is at {address} (Ctrl-C ends it)"), shared=shared)


def _set(path: Path) -> None:
    from graph.explorer.password import make_password, write_password

    chosen = typer.prompt("New password, 12 characters or more", hide_input=True, confirmation_prompt=True, err=True)
    write_password(make_password(chosen), path)
    tell(f"Written to {path}. Serve with: onrecord explore --password-file {path}")


COMMAND = Command("explore", explore)
