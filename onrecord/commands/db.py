"""`onrecord db`: the embedded database, started to stay, stopped, or asked how it stands."""

from dataclasses import asdict
from datetime import UTC, datetime

import typer

from graph import store
from graph.store import Status
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.options import AsJson

db = typer.Typer(help="Start, stop or look at the embedded database.", no_args_is_help=True, rich_markup_mode=None)


@db.command()
def start(as_json: AsJson = False) -> None:
    """Start the embedded database and keep it until it is stopped."""
    _print(store.start(), as_json)


@db.command()
def stop(as_json: AsJson = False) -> None:
    """Stop the embedded database in good order."""
    _print(store.stop(), as_json)


@db.command()
def status(as_json: AsJson = False) -> None:
    """Say whether the embedded database runs, and where; other programs reach it at the address shown."""
    _print(store.status(), as_json)


def _print(found: Status, as_json: bool) -> None:
    if as_json:
        say_json(asdict(found) | {"home": str(found.home)})
    elif found.running:
        since = datetime.fromtimestamp(found.since or 0, UTC).isoformat(timespec="seconds")
        until = "until stopped" if found.kept else "while it is used"
        say(f"running at {found.url} since {since}, process {found.pid}, {until}; data in {found.home}")
    else:
        say(f"not running; data in {found.home}")


COMMAND = Command("db", db)
