"""Start, join and stop the embedded database.

The database lives while somebody uses it: every open store holds a lock that the operating system takes back however
the process ends, and the guardian stops the database a few seconds after the last one went (`guardian.py`).
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import StoreError
from graph.settings import Settings
from graph.store.embedded import guardian
from graph.store.embedded.java import DATABASE, WRITER, Passwords, Places, command, passwords, places

START_SECONDS = 60.0
STOP_SECONDS = 30.0
ATTEMPTS = 3
PAUSE = 0.05


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the embedded database runs, and where; `kept` means that it stays until `onrecord db stop`."""

    running: bool
    home: Path
    url: str | None = None
    pid: int | None = None
    since: float | None = None
    kept: bool = False


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
    handle = _patient(lambda: guardian.try_lock(where.run / guardian.USERS, shared=True), "is still stopping")
    try:
        for _ in range(ATTEMPTS):
            state = _running(where) or _spawn(where, settings.linger)
            secret = passwords(where)
            if _answers(where, state, secret):
                return Lease(_url(state), int(state["http"]), secret, handle)
            if not _port_was_taken(where):
                break
        raise StoreError(_why_it_ended(where))
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
    settings = settings or Settings.from_environment()
    where = places(settings.home)
    (where.run / guardian.KEEP).unlink(missing_ok=True)
    while (state := _state(where)) is not None and guardian.is_locked(where.run / guardian.GUARDIAN):
        os.kill(int(state["guardian"]), signal.SIGTERM)
        _patient(lambda: not guardian.is_locked(where.run / guardian.GUARDIAN) or None, "does not stop")
    _clear_orphan(where)
    return status(settings)


def status(settings: Settings | None = None) -> Status:
    """Say whether the embedded database of a home runs, without starting it."""
    settings = settings or Settings.from_environment()
    where = Places(Path(os.path.abspath(settings.home)))
    state = _running(where) if where.run.is_dir() else None
    if state is None:
        return Status(running=False, home=where.home)
    return Status(
        running=True,
        home=where.home,
        url=_url(state),
        pid=int(state["java"]),
        since=float(state["since"]),
        kept=(where.run / guardian.KEEP).exists(),
    )


def _state(where: Places) -> dict[str, Any] | None:
    try:
        state: dict[str, Any] = json.loads((where.run / guardian.STATE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return state if {"guardian", "java", "bolt", "http", "since"} <= state.keys() else None


def _running(where: Places) -> dict[str, Any] | None:
    """Give the state of a living database; a state file without a living guardian is stale and means nothing."""
    state = _state(where)
    return state if state and guardian.is_locked(where.run / guardian.GUARDIAN) else None


def _spawn(where: Places, linger: float) -> dict[str, Any]:
    """Start the database, one starter at a time; who comes second finds it started."""
    starter = _patient(lambda: guardian.try_lock(where.run / guardian.STARTER), "is being started by another process")
    try:
        if state := _running(where):
            return state
        _patient(lambda: not guardian.is_locked(where.run / guardian.GUARDIAN) or None, "is still stopping")
        _clear_orphan(where)
        bolt, http = _free_ports()
        plan = {
            "command": command(where, bolt, http, passwords(where)),
            "cwd": str(where.database),
            "linger": linger,
            "state": {"bolt": bolt, "http": http},
        }
        subprocess.run(  # noqa: S603  our own file in our own interpreter
            [sys.executable, "-I", "-S", guardian.__file__, str(where.run)],
            input=json.dumps(plan).encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            check=True,
        )
        return _patient(lambda: _state(where), "did not start")
    finally:
        os.close(starter)


def _clear_orphan(where: Places) -> None:
    """End a database that lost its guardian; while it holds its lock the pid in the state file is surely its own."""
    state = _state(where)
    if guardian.is_locked(where.run / guardian.JAVA):
        if state is None:
            raise StoreError(f"{where.home}: a database without a guardian runs there; end its java process")
        os.kill(int(state["java"]), signal.SIGTERM)
        _patient(lambda: not guardian.is_locked(where.run / guardian.JAVA) or None, "does not stop")
    for name in (guardian.STATE, guardian.KEEP):
        (where.run / name).unlink(missing_ok=True)


def _answers(where: Places, state: dict[str, Any], secret: Passwords) -> bool:
    """Wait till the database answers; False when it ended instead.

    The writer asks, because a reader that is refused while its account is made stays refused for half a minute.
    """
    auth = (WRITER, secret.root)
    deadline = time.monotonic() + START_SECONDS
    with neo4j.GraphDatabase.driver(_url(state), auth=auth, connection_timeout=5.0) as driver:
        while time.monotonic() < deadline:
            try:
                with driver.session(database=DATABASE) as session:
                    session.run("RETURN 1").consume()
                return True
            except (DriverError, Neo4jError):
                if not guardian.is_locked(where.run / guardian.GUARDIAN):
                    return False
                time.sleep(PAUSE)
    raise StoreError(
        f"the database in {where.home} gives no answer within {START_SECONDS:.0f} s; "
        f"run onrecord db stop and try again (its log: {where.run / guardian.LOG})"
    )


def _port_was_taken(where: Places) -> bool:
    return any(words in _log(where) for words in ("Address already in use", "BindException", "Unable to listen"))


def _why_it_ended(where: Places) -> str:
    log = _log(where)
    if "locked by another process" in log or "LockException" in log:
        return f"the database in {where.home} is locked by another program; end that one, or set ONRECORD_HOME"
    faults = [line.strip() for line in log.splitlines() if "Exception" in line or "Error" in line]
    said = f" and said: {faults[-1][:300]}" if faults else ""
    return f"the database in {where.home} did not start{said}; its log is {where.run / guardian.LOG}"


def _log(where: Places) -> str:
    try:
        return (where.run / guardian.LOG).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def _url(state: dict[str, Any]) -> str:
    return f"bolt://127.0.0.1:{state['bolt']}"


def _free_ports() -> tuple[int, int]:
    """Find two loopback ports that nothing listens on now."""
    with socket.socket() as one, socket.socket() as other:
        for probe in (one, other):
            probe.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1]), int(other.getsockname()[1])


T = TypeVar("T")


def _patient(attempt: Callable[[], T | None], trouble: str) -> T:
    """Try until there is a result; raises StoreError saying what the database does instead."""
    deadline = time.monotonic() + STOP_SECONDS
    while (result := attempt()) is None:
        if time.monotonic() > deadline:
            raise StoreError(f"the embedded database {trouble}; wait, or run onrecord db stop")
        time.sleep(PAUSE)
    return result
