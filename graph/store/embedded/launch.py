"""Launch the embedded database through its guardian, and read how it fares."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from graph.errors import StoreError
from graph.store.embedded import guardian
from graph.store.embedded.java import Places, command, passwords

START_SECONDS = 60.0
STOP_SECONDS = 30.0
PAUSE = 0.05
T = TypeVar("T")
State = dict[str, Any]


def read_state(where: Places) -> State | None:
    """Read the state file; None where there is none, or only part of one."""
    try:
        found: State = json.loads((where.run / guardian.STATE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return found if {"guardian", "java", "bolt", "http", "since"} <= found.keys() else None


def is_guarded(where: Places) -> bool:
    """Say whether a guardian lives; its pid in the state file is then surely its own."""
    return guardian.is_locked(where.run / guardian.GUARDIAN)


def running(where: Places) -> State | None:
    """Give the state of a living database; a state file without a living guardian is stale and means nothing."""
    found = read_state(where)
    return found if found and is_guarded(where) else None


def spawn(where: Places, linger: float) -> State:
    """Start the database, one starter at a time; who comes second finds it started."""
    with alone(where):
        if found := running(where):
            return found
        patient(lambda: not is_guarded(where) or None, "is still stopping")
        clear_orphan(where)
        bolt, http_port = _free_ports()
        plan = {
            "command": command(where, bolt, http_port, passwords(where)),
            "cwd": str(where.database),
            "linger": linger,
            "state": {"bolt": bolt, "http": http_port},
        }
        done = subprocess.run(  # noqa: S603  our own file in our own interpreter
            [sys.executable, "-I", "-S", guardian.__file__, str(where.run)],
            input=json.dumps(plan).encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            check=False,
        )
        if done.returncode:
            raise StoreError(f"the guardian of the database in {where.home} did not start; run onrecord db stop")
        return patient(lambda: read_state(where), "did not start")


@contextmanager
def alone(where: Places) -> Iterator[Callable[[str], None]]:
    """Be the only one that starts the database or changes its form; what takes long is told to the given function.

    Raises StoreError where another is at it for longer than anybody likes to wait in silence, and says what it does.
    """
    starter = patient(lambda: guardian.try_lock(where.run / guardian.STARTER), lambda: _doing(where))
    note = where.run / guardian.DOING
    try:
        note.unlink(missing_ok=True)  # from one that was killed at it
        yield lambda what: _note(note, what)
    finally:
        note.unlink(missing_ok=True)
        os.close(starter)


def _note(note: Path, what: str) -> None:
    note.write_text(f"is being {what} by process {os.getpid()} since {time.strftime('%H:%M')}", encoding="utf-8")


def _doing(where: Places) -> str:
    try:
        said = (where.run / guardian.DOING).read_text(encoding="utf-8")
    except FileNotFoundError:
        said = ""
    return f"{said}; try again when that is done" if said else "is being started by another process; try again"


def end_guardian(where: Places) -> None:
    """Ask the guardian to stop the database in good order, and wait till both are gone."""

    def gone() -> bool | None:
        found = read_state(where)
        if found and is_guarded(where):
            with suppress(ProcessLookupError):
                os.kill(int(found["guardian"]), signal.SIGTERM)
        return None if is_guarded(where) else True

    patient(gone, "does not stop")


def clear_orphan(where: Places) -> None:
    """End a database that lost its guardian; while it holds its lock the pid in the state file is surely its own."""
    found = read_state(where)
    if guardian.is_locked(where.run / guardian.JAVA):
        if found is None:
            raise StoreError(f"{where.home}: a database without a guardian runs there; end its java process")
        with suppress(ProcessLookupError):
            os.kill(int(found["java"]), signal.SIGTERM)
        patient(lambda: not guardian.is_locked(where.run / guardian.JAVA) or None, "does not stop")
    for name in (guardian.STATE, guardian.KEEP):
        (where.run / name).unlink(missing_ok=True)


def is_ready(where: Places, known: State) -> bool:
    """Wait till the database is ready; False when it ended instead.

    The port of the driver opens before the accounts are made, so the server itself is asked, over HTTP.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if _says_ready(int(known["http"])):
            return True
        if 'Exception in thread "main"' in _log(where):
            _end_failed(where, known)
        if not is_guarded(where) or read_state(where) != known:
            return False
        time.sleep(PAUSE)
    raise StoreError(
        f"the database in {where.home} gives no answer within {START_SECONDS:.0f} s; "
        f"run onrecord db stop and try again (its log: {where.run / guardian.LOG})"
    )


def _end_failed(where: Places, known: State) -> None:
    """End a database that failed to start: it goes on without its main thread; another's new start is left alone."""
    with alone(where):
        if read_state(where) == known:
            end_guardian(where)


def _says_ready(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5.0)
    try:
        connection.request("GET", "/api/v1/ready")
        return connection.getresponse().status == http.client.NO_CONTENT
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def port_was_taken(where: Places) -> bool:
    """Say whether the database ended because another program took its port first."""
    return any(words in _log(where) for words in ("Address already in use", "BindException", "Unable to listen"))


def why_it_ended(where: Places) -> str:
    """Say from its log why the database ended, and what to do."""
    log = _log(where)
    if "locked by another process" in log or "LockException" in log:
        return f"the database in {where.home} is locked by another program; end that one, or set ONRECORD_HOME"
    faults = re.findall(r"^(?:Caused by: )?[\w.$]+(?:Exception|Error): (.+)", log, re.MULTILINE)
    said = f" ({faults[-1][:200]})" if faults else ""
    return (
        f"the database in {where.home} did not start{said}; its log is {where.run / guardian.LOG}. "
        f"If it is damaged, move {where.database} away and load again"
    )


def _log(where: Places) -> str:
    try:
        return (where.run / guardian.LOG).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def url_of(known: State) -> str:
    """Write the address of a running database."""
    return f"bolt://127.0.0.1:{known['bolt']}"


def _free_ports() -> tuple[int, int]:
    """Find two loopback ports that nothing listens on now."""
    with socket.socket() as one, socket.socket() as other:
        for probe in (one, other):
            probe.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1]), int(other.getsockname()[1])


def patient(attempt: Callable[[], T | None], trouble: str | Callable[[], str]) -> T:
    """Try until there is a result; raises StoreError saying what the database does instead, and what to do."""
    deadline = time.monotonic() + STOP_SECONDS
    while (result := attempt()) is None:
        if time.monotonic() > deadline:
            said = f"{trouble}; wait, or run onrecord db stop" if isinstance(trouble, str) else trouble()
            raise StoreError(f"the embedded database {said}")
        time.sleep(PAUSE)
    return result
