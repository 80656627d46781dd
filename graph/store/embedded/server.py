"""Start, join and stop the embedded database.

The database lives while somebody uses it: every open store holds a lock that the operating system takes back however
the process ends, and the guardian stops the database a few seconds after the last one went (`guardian.py`).
"""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from graph.errors import StoreError
from graph.settings import Settings
from graph.store.embedded import guardian, launch
from graph.store.embedded.java import Passwords, Places, no_room, passwords, places

ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the database runs, and where; `kept` means that the embedded one stays until `onrecord db stop`.

    `server` is what a server at ONRECORD_URL says it is, None for the embedded database.
    """

    running: bool
    home: Path
    url: str | None = None
    pid: int | None = None
    since: float | None = None
    kept: bool = False
    server: str | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to use the running database; it ends with `close` or with the process."""

    url: str
    http: int
    passwords: Passwords
    handle: int

    def close(self) -> None:
        """Give the right back; the database may stop afterwards."""
        os.close(self.handle)


def join(settings: Settings) -> Lease:
    """Join the embedded database, and start it where it does not run; raises StoreError naming what is in the way."""
    where = places(settings.home)
    handle = launch.patient(lambda: guardian.try_lock(where.run / guardian.USERS, shared=True), "is still stopping")
    try:
        for _ in range(ATTEMPTS):
            joined = launch.running(where)
            state = joined or launch.spawn(where, settings.linger)
            if launch.is_ready(where, state):
                return Lease(launch.url_of(state), int(state["http"]), passwords(where), handle)
            if joined:  # it ran and has ended meanwhile: that is no reason why it should not start
                continue
            if not launch.port_was_taken(where) and not launch.is_guarded(where):
                break
        raise StoreError(launch.why_it_ended(where))
    except OSError as error:
        os.close(handle)
        if error.errno == errno.ENOSPC:
            raise no_room(where.home) from None
        raise
    except BaseException:
        os.close(handle)
        raise


def start(settings: Settings | None = None) -> Status:
    """Start the database, or join it, and keep it until `stop`."""
    settings = settings or Settings.from_environment()
    lease = join(settings)
    try:
        (places(settings.home).run / guardian.KEEP).touch()
        return status(settings)
    finally:
        lease.close()


def stop(settings: Settings | None = None) -> Status:
    """Stop the database in good order, whoever uses it, and say how it stands; raises StoreError where it stays."""
    where = _places(settings)
    if where.run.is_dir():
        (where.run / guardian.KEEP).unlink(missing_ok=True)
        launch.end_guardian(where)
        launch.clear_orphan(where)
    return status(settings)


def status(settings: Settings | None = None) -> Status:
    """Say whether the embedded database of a home runs, without starting it."""
    where = _places(settings)
    state = launch.running(where) if where.run.is_dir() else None
    if state is None:
        return Status(running=False, home=where.home)
    return Status(
        running=True,
        home=where.home,
        url=launch.url_of(state),
        pid=int(state["java"]),
        since=float(state["since"]),
        kept=(where.run / guardian.KEEP).exists(),
    )


def _places(settings: Settings | None) -> Places:
    """Give the places of a home without making them."""
    return Places(Path(os.path.abspath((settings or Settings.from_environment()).home)))
