"""`onrecord db`: the embedded database, started to stay or stopped, and how the database in use stands."""

from dataclasses import asdict
from datetime import UTC, datetime

import typer

from graph import store
from graph.store import Settings, Status
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.options import AsJson
from ontology.errors import OnRecordError


class NotOurs(OnRecordError):
    """A server that somebody else runs is not started or stopped here."""


db = typer.Typer(
    help="Start or stop the embedded database, or see where the graph is.", no_args_is_help=True, rich_markup_mode=None
)


@db.command()
def start(as_json: AsJson = False) -> None:
    """Start the embedded database and keep it until it is stopped."""
    _print(store.start(_embedded("started")), as_json)


@db.command()
def stop(as_json: AsJson = False) -> None:
    """Stop the embedded database in good order."""
    _print(store.stop(_embedded("stopped")), as_json)


@db.command()
def status(as_json: AsJson = False) -> None:
    """Say whether the database runs, and where; other programs reach it at the address shown."""
    _print(store.database_status(), as_json)


def _embedded(done: str) -> Settings:
    settings = Settings.from_environment()
    if settings.url:
        raise NotOurs(
            f"ONRECORD_URL is {settings.url}: that server is {done} by who runs it; unset it for the embedded one"
        )
    return settings


def _print(found: Status, as_json: bool) -> None:
    if as_json:
        say_json(asdict(found) | {"home": str(found.home)})
    elif found.server:
        say(f"{found.server.replace('/', ' ')} answers at {found.url}")
    elif found.running:
        since = datetime.fromtimestamp(found.since or 0, UTC).isoformat(timespec="seconds")
        until = "until stopped" if found.kept else "while it is used"
        say(f"running at {found.url} since {since}, process {found.pid}, {until}; data in {found.home}")
    else:
        say(f"not running; data in {found.home}")


COMMAND = Command("db", db)
