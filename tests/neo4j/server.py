"""Run a real Neo4j for the length of a test session, from its published jars: no installer, no container.

It needs Maven and Java 17 or 21 on the PATH, and the network once to fill `.build/neo4j`. Run as a script, it starts a
throwaway server (`python -m tests.neo4j.server`) and prints the environment that points On Record at it.
"""

import ctypes
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from tests.maven import Unavailable, fetched

POM = Path(__file__).with_name("pom.xml")
MAIN = "org.neo4j.server.CommunityEntryPoint"
OPTIONS = ("-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlog4j2.disable.jmx=true")
OPENS = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch")
READY_SECONDS = 120.0
PR_SET_PDEATHSIG = 1
SETTINGS = {
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": "64m",
    "dbms.usage_report.enabled": "false",
    # The same three as in compose.yaml: no file and no address can be read by a query, none takes all the memory.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "db.memory.transaction.max": "64m",
}


def jars() -> Path:
    """Give the folder of server jars, fetched on first use and kept; raises Unavailable."""
    return fetched(POM, "neo4j")


class Server:
    """A server on a home and a port of its own, which can be killed and started again."""

    user = "neo4j"

    def __init__(self, home: Path) -> None:
        self.home, self.password = home, secrets.token_urlsafe(16)
        address = f"127.0.0.1:{_free_port()}"
        self.url = f"bolt://{address}"
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ours = False
        settings = SETTINGS | {"server.bolt.listen_address": address, "server.bolt.advertised_address": address}
        (home / "conf").mkdir()
        (home / "conf" / "neo4j.conf").write_text("".join(f"{key}={value}\n" for key, value in settings.items()))

    @property
    def pid(self) -> int:
        """The process, while it is started."""
        assert self._process
        return self._process.pid

    def start(self) -> None:
        """Start it and wait till it answers; raises Unavailable."""
        command = ["java", *OPTIONS, *(f"--add-opens={name}=ALL-UNNAMED" for name in OPENS), "-cp", f"{jars()}/*", MAIN]
        command += [f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"]
        with (self.home / "out.log").open("wb") as log:
            self._process = subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.home,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,
            )
        self._await_ready()

    def kill(self) -> None:
        """End it at once: an orderly stop takes ten seconds."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def _await_ready(self) -> None:
        """Wait till the server answers, and give it our password instead of its first one."""
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline and self._process and self._process.poll() is None:
            try:
                if not self._is_ours:
                    self._take()
                with neo4j.GraphDatabase.driver(self.url, auth=(self.user, self.password)) as driver:
                    driver.verify_connectivity()
                return
            except (DriverError, Neo4jError, OSError):
                time.sleep(0.2)
        raise Unavailable(f"Neo4j did not answer; its log ends:\n{(self.home / 'out.log').read_text()[-1500:]}")

    def _take(self) -> None:
        change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
        first = neo4j.GraphDatabase.driver(self.url, auth=(self.user, "neo4j"))
        with first, first.session(database="system") as session:
            session.run(change, password=self.password).consume()
        self._is_ours = True


@contextmanager
def neo4j_server() -> Iterator[Server]:
    """Run a server with an empty database, then discard it."""
    jars()  # fetched before there is anything to clear away
    home = Path(tempfile.mkdtemp(prefix="onrecord-neo4j-"))
    server = Server(home)
    try:
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(home, ignore_errors=True)


def _die_with_parent() -> None:
    """Ask Linux to end the server when the tests are killed."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the server does not stay behind
    with neo4j_server() as running:
        print(f"export ONRECORD_URL={running.url} ONRECORD_USER={running.user} ONRECORD_PASSWORD={running.password}")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            signal.pause()
