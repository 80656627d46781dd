"""The guardian: a small process that runs the embedded database for as long as somebody uses it.

It runs apart from the commands that use the database, and outlives them by `linger` seconds. Locks of the operating
system say who is alive, because they vanish with their holder however it ends, and no pid can be mistaken:

* `users.lock`: each user holds it shared. The guardian stops the database once it holds it alone.
* `guardian.lock`: the guardian holds it while it lives.
* `java.lock`: the database process inherits it, so that one that lost its guardian can be told from one that is gone.
* `writer.lock`: whoever writes holds it for one transaction.
* `start.lock`: whoever starts the database or changes its form holds it; `doing` then says what, if it may take long.
* `keep`: while this file is there the guardian waits for no user (`onrecord db start`).

The module is run as a file in an isolated interpreter, so it imports the standard library only.
"""

import ctypes
import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

USERS, GUARDIAN, JAVA, STARTER = "users.lock", "guardian.lock", "java.lock", "start.lock"
WRITER = "writer.lock"
STATE, KEEP, LOG, DOING = "server.json", "keep", "server.log", "doing"
PAUSE = 0.2
STOP_SECONDS = 20.0
PR_SET_PDEATHSIG = 1


def try_lock(path: Path, *, shared: bool = False) -> int | None:
    """Lock a file and give the descriptor that holds the lock; None while somebody else holds it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    return handle


def wait_lock(path: Path) -> int:
    """Lock a file alone, however long others have it, and give the descriptor that holds the lock."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
    except BaseException:
        os.close(handle)
        raise
    return handle


def is_locked(path: Path) -> bool:
    """Say whether somebody holds a lock alone."""
    handle = try_lock(path, shared=True)
    if handle is None:
        return True
    os.close(handle)
    return False


def insist(path: Path, seconds: float = 5.0) -> int | None:
    """Lock a file, waiting for those who only look whether it is locked."""
    deadline = time.monotonic() + seconds
    while (handle := try_lock(path)) is None and time.monotonic() < deadline:
        time.sleep(PAUSE / 10)
    return handle


def write_state(run: Path, state: dict[str, object]) -> None:
    """Write the state file at once, so that no reader sees half of it."""
    fresh = run / f"{STATE}.new"
    fresh.write_text(json.dumps(state), encoding="utf-8")
    fresh.replace(run / STATE)


def main() -> int:
    """Read the plan from standard input, start the database apart from this process, and watch over it."""
    run, plan = Path(sys.argv[1]), json.load(sys.stdin)
    held, java_lock = insist(run / GUARDIAN), insist(run / JAVA)
    if held is None or java_lock is None:
        return 3
    if os.fork():  # the starter's child ends here; the guardian belongs to nobody, so nobody has to collect it
        os._exit(0)
    guard(run, plan, java_lock)
    return 0


def guard(run: Path, plan: dict[str, Any], java_lock: int) -> None:
    """Run the database until it ends, a signal comes, or nobody has used it for `linger` seconds."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _leave)
    process: subprocess.Popen[bytes] | None = None
    try:
        with (run / LOG).open("wb") as log:
            process = subprocess.Popen(  # noqa: S603  the command comes from the starter
                plan["command"],
                cwd=plan["cwd"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(java_lock,),
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )
        write_state(run, {**plan["state"], "guardian": os.getpid(), "java": process.pid, "since": time.time()})
        wait(run, process, plan["linger"])
    finally:
        _no_signals()
        for name in (STATE, KEEP):
            (run / name).unlink(missing_ok=True)
        if process:
            stop(process)


def wait(run: Path, process: subprocess.Popen[bytes], linger: float) -> None:
    """Return when the database has ended or nobody uses it; then `users.lock` stays with this process till its end."""
    used = time.monotonic()
    while process.poll() is None:
        alone = None if (run / KEEP).exists() else try_lock(run / USERS)
        if alone is None:
            used = time.monotonic()
        elif time.monotonic() - used >= linger:
            return
        else:
            os.close(alone)
        time.sleep(PAUSE)


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the database in good order, or by force when it does not follow."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _die_with_parent() -> None:
    """Ask Linux to end the database when its guardian is killed; elsewhere the next starter clears it away."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _leave(number: int, frame: FrameType | None) -> None:
    raise SystemExit(0)


def _no_signals() -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


if __name__ == "__main__":
    sys.exit(main())
