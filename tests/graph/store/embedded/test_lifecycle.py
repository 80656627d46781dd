"""The embedded database lives while somebody uses it, has one starter, and leaves nothing behind."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

import pytest

from graph.errors import StoreError
from graph.settings import Settings
from graph.store import Store, migrate, open_store, start, status, stop
from graph.store.embedded import guardian, java, launch
from graph.store.embedded.java import places
from graph.store.migration import Migration
from tests.graph.store.world import World

SECONDS = 30.0
LISTENS = "0A"
LOOPBACK = ("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000")
CLIENT = """
import sys, time
from graph.store import open_store, status
with open_store() as store:
    print(status().pid, flush=True)
    time.sleep(float(sys.argv[1]))
"""


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    made = Settings(home=tmp_path / "home", linger=0.0)
    yield made
    with suppress(StoreError):
        stop(made)


def until(condition: Callable[[], bool], seconds: float = SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


def lives(pid: int) -> bool:
    """Whether a process runs; one that ended and was not collected does not."""
    told = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return bool(told.strip()) and not told.strip().startswith("Z")


@contextmanager
def client(settings: Settings, script: str = CLIENT, seconds: float = 60) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {
        "ONRECORD_HOME": str(settings.home),
        "ONRECORD_LINGER": str(settings.linger),
        "PYTHONPATH": str(Path(__file__).parents[4]),
    }
    environment.pop("ONRECORD_URL", None)
    command = [sys.executable, "-c", script, str(seconds)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_several_that_come_at_once_share_one_database_and_leave_no_java(settings: Settings) -> None:
    with client(settings) as one, client(settings) as two, client(settings) as three:
        [pid] = {int(first_line(process)) for process in (one, two, three)}
        for process, number in ((one, signal.SIGINT), (two, signal.SIGTERM)):
            os.killpg(process.pid, number)
            process.wait(SECONDS)
        time.sleep(4 * guardian.PAUSE)
        found = status(settings)
        assert lives(pid) and found.running and found.pid == pid and not found.kept
        os.killpg(three.pid, signal.SIGKILL)
        until(lambda: not lives(pid), 10)
        until(lambda: not status(settings).running, 10)
    assert not (places(settings.home).run / guardian.STATE).exists()


def test_started_it_stays_until_it_is_stopped(settings: Settings) -> None:
    assert not status(settings).running and not stop(settings).running and not settings.home.exists()
    begun = start(settings)
    assert begun.running and begun.kept and begun.pid
    with open_store(settings) as store:
        store.load(World(1, claims=3).records)
    time.sleep(4 * guardian.PAUSE)
    assert status(settings).pid == begun.pid
    with open_store(settings) as store:
        assert not stop(settings).running and not lives(begun.pid)
        with pytest.raises(StoreError, match="onrecord db start"):
            store.counts()
    places(settings.home).passwords.unlink()  # lost passwords are drawn anew, and nothing else is lost
    with open_store(settings) as store:
        assert sum(store.counts().claims.values()) == 3
        assert not status(settings).kept


def test_what_was_left_behind_is_cleared_away_and_strangers_are_left_alone(settings: Settings) -> None:
    run = places(settings.home).run
    handle = guardian.try_lock(run / guardian.JAVA)
    assert handle is not None
    sleep = ["sleep", "60"]
    with subprocess.Popen(sleep) as stranger, subprocess.Popen(sleep, pass_fds=(handle,)) as orphan:
        os.close(handle)
        state = {"guardian": stranger.pid, "java": orphan.pid, "bolt": 1, "http": 1, "since": 0.0}
        (run / guardian.STATE).write_text(json.dumps(state))
        assert not status(settings).running
        with open_store(settings):
            assert orphan.wait(SECONDS) == -signal.SIGTERM
            (run / guardian.STATE).write_text(json.dumps(state | {"java": stranger.pid}))
        until(lambda: not launch.is_guarded(places(settings.home)))
        (run / guardian.STATE).write_text(json.dumps(state | {"java": stranger.pid}))
        assert not status(settings).running and not stop(settings).running
        assert stranger.poll() is None
        stranger.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a child with its parent")
def test_a_killed_guardian_takes_its_database_along(settings: Settings) -> None:
    with client(settings) as process:
        pid = int(first_line(process))
        state = launch.read_state(places(settings.home)) or {}
        os.kill(state["guardian"], signal.SIGKILL)
        until(lambda: not lives(pid), 10)


def test_passwords_are_seen_by_nobody_else(embedded_settings: Settings, embedded_store: Store) -> None:
    where = places(embedded_settings.home)
    secret = java.passwords(where)
    ask = ["ps", "-ww", "-o", "command=", "-p", str(status(embedded_settings).pid)]
    told = subprocess.run(ask, capture_output=True, text=True, check=True).stdout
    assert "java" in told and secret.root not in told and secret.reader not in told
    for path in (where.passwords, where.arguments):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert secret.root not in repr(secret) and secret.root not in (where.run / guardian.STATE).read_text()
    assert secret.root not in (where.run / guardian.LOG).read_text()


def test_a_home_is_closed_to_others(tmp_path: Path) -> None:
    where = places(tmp_path / "a" / "home")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (where.home, where.database, where.run)} == {0o700}


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the list of sockets is read from /proc")
def test_it_listens_on_loopback_only(embedded_settings: Settings, embedded_store: Store) -> None:
    state = launch.read_state(places(embedded_settings.home)) or {}
    wanted, heard = {f"{state['bolt']:04X}", f"{state['http']:04X}"}, set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            address, port = line.split()[1].split(":")
            if port in wanted and line.split()[3] == LISTENS:
                heard.add(port)
                assert address in LOOPBACK
    assert heard == wanted


def test_a_taken_port_is_given_up_for_another(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    free = launch._free_ports
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        offers = iter([(taken.getsockname()[1], free()[1])])
        monkeypatch.setattr(launch, "_free_ports", lambda: next(offers, None) or free())
        with open_store(settings) as store:
            assert store.counts().documents == 0
        assert next(offers, None) is None


def test_a_locked_and_a_damaged_database_say_so(settings: Settings) -> None:
    where = places(settings.home)
    bolt, http = launch._free_ports()
    command = java.command(where, bolt, http, java.passwords(where))
    with subprocess.Popen(command, cwd=where.database, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as other:
        try:
            until(lambda: launch._says_ready(http))
            with pytest.raises(StoreError, match="locked by another program"), open_store(settings):
                pass
        finally:
            other.kill()
    (where.database / "databases" / "graph" / "configuration.json").write_text('{"half')
    with pytest.raises(StoreError, match="did not start.*move .* away") as caught, open_store(settings):
        pass
    assert "\n" not in str(caught.value) and not status(settings).running


def test_a_missing_java_says_what_to_install(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(java, "PACKAGE", "no_such_package")
    with pytest.raises(StoreError, match="arcadedb-embedded.*ONRECORD_URL"), open_store(settings):
        pass


def test_broken_passwords_and_a_home_that_is_a_file_say_so(settings: Settings, tmp_path: Path) -> None:
    places(settings.home).passwords.write_text("{")
    with pytest.raises(StoreError, match="delete it"), open_store(settings):
        pass
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="set ONRECORD_HOME"), open_store(Settings(home=tmp_path / "file")):
        pass


def test_who_comes_while_the_graph_changes_its_form_is_told_so_and_may_come_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(settings) as store:
        number = len(migrate.migrations()) + 1
        under_way, done = Event(), Event()

        def run(connection: object) -> None:
            under_way.set()
            assert done.wait(SECONDS)

        steps = (*migrate.migrations(), Migration(number, "days counted", run))
        monkeypatch.setattr(migrate, "migrations", lambda: steps)
        monkeypatch.setattr(launch, "STOP_SECONDS", 0.3)
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(opened, settings)
            try:
                assert under_way.wait(SECONDS)
                said = rf"brought to form {number} .days counted. by process {os.getpid()} since .*; try again"
                with pytest.raises(StoreError, match=said):
                    opened(settings)
            finally:
                done.set()
            first.result(SECONDS)
        opened(settings)
        assert store.read("form", migrate.READ) == [{"form": number}]
    assert not (places(settings.home).run / guardian.DOING).exists()


def test_what_a_killed_one_was_doing_is_no_longer_said(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    where = places(settings.home)
    (where.run / guardian.DOING).write_text("is being brought to form 9 by process 1 since 00:00")
    monkeypatch.setattr(launch, "STOP_SECONDS", 0.3)
    said = pytest.raises(StoreError, match="is being started by another process; try again$")
    with launch.alone(where), said, launch.alone(where):
        pass


def opened(settings: Settings) -> None:
    with open_store(settings):
        pass
