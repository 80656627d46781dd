"""What the embedded database needs on disk before it can start: its Java, its settings, its passwords."""

import importlib.util
import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import StoreError

DATABASE = "graph"
WRITER = "root"
READER = "reader"
HEAP = "512m"
COMMAND_SECONDS = 60
"""What one statement may take at most. Whole-graph questions of a million claims take seconds on a machine at rest, and
several times as long on a busy one; queries of the console are stopped sooner, by whoever runs them.
"""
PACKAGE = "arcadedb_embedded"
OPENS = ("java.base/java.util.concurrent.atomic", "java.base/java.nio.channels.spi", "java.base/java.lang")
EVERYTHING = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
ADMIN = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]


@dataclass(frozen=True, slots=True)
class Passwords:
    """The passwords of the writer and of the reader; drawn once, kept in a file that only its owner can read."""

    root: str = field(repr=False)
    reader: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the embedded database keeps what; every path is absolute, because the server changes directory."""

    home: Path

    @property
    def database(self) -> Path:
        """The server's root: configuration and data."""
        return self.home / "database"

    @property
    def run(self) -> Path:
        """Locks, state and log of the running server."""
        return self.home / "run"

    @property
    def passwords(self) -> Path:
        """The file with the passwords."""
        return self.database / "passwords.json"

    @property
    def arguments(self) -> Path:
        """The file with the arguments of Java, some of them secret."""
        return self.run / "java.args"


def places(home: Path) -> Places:
    """Make the directories of a home, readable by their owner only; raises StoreError where that is impossible."""
    where = Places(Path(os.path.abspath(home)))
    try:
        where.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in (where.database, where.database / "config", where.run):
            folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{where.home}: cannot keep a database there ({error.strerror}); set ONRECORD_HOME") from None
    return where


def no_room(home: Path) -> StoreError:
    """Say that the disk of a home is full."""
    return StoreError(f"{home}: no room left on its disk; free some and do it again, what was loaded is kept")


def find_java() -> tuple[Path, Path]:
    """Find the Java and the jars of the embedded database; raises StoreError where they are not installed."""
    found = importlib.util.find_spec(PACKAGE)
    folder = Path(found.origin).parent if found and found.origin else None
    java = folder / "jre" / "bin" / ("java.exe" if os.name == "nt" else "java") if folder else None
    if folder is None or java is None or not java.is_file() or not (folder / "jars").is_dir():
        raise StoreError(
            "the embedded database is not installed (no Java and jars in arcadedb-embedded); "
            "run pip install --force-reinstall arcadedb-embedded, or set ONRECORD_URL to a Neo4j server"
        )
    return java, folder / "jars"


def passwords(where: Places) -> Passwords:
    """Read the passwords, or draw new ones and make the server forget the old; raises StoreError for a broken file."""
    try:
        return Passwords(**json.loads(where.passwords.read_text(encoding="utf-8")))
    except FileNotFoundError:
        drawn = Passwords(secrets.token_urlsafe(24), secrets.token_urlsafe(24))
    except (ValueError, TypeError, OSError):
        raise StoreError(f"{where.passwords} cannot be read; delete it, and new passwords are drawn") from None
    for users in (where.database / "config").glob("server-users*.jsonl"):
        users.unlink()
    write_private(where.passwords, json.dumps({"root": drawn.root, "reader": drawn.reader}))
    return drawn


def write_private(path: Path, text: str) -> None:
    """Write a file at once that only its owner can read."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
    fresh.replace(path)


def write_groups(where: Places) -> None:
    """Write who may do what: the reader may read records and nothing else."""

    def group(access: list[str], records: list[str]) -> dict[str, object]:
        return {"resultSetLimit": -1, "readTimeout": -1, "access": access, "types": {"*": {"access": records}}}

    groups = {"admin": group(ADMIN, EVERYTHING), READER: group([], ["readRecord"]), "*": group([], [])}
    content = json.dumps({"databases": {"*": {"groups": groups}}, "version": 2})
    write_private(where.database / "config" / "server-groups.json", content)


def command(where: Places, bolt: int, http: int, secret: Passwords) -> list[str]:
    """Write the argument file and give the command; passwords stand in the file, never in the list of processes."""
    java, jars = find_java()
    write_groups(where)
    settings = {
        "server.rootPath": str(where.database),
        "server.databaseDirectory": str(where.database / "databases"),
        "server.rootPassword": secret.root,
        "server.defaultDatabases": f"{DATABASE}[{READER}:{secret.reader}:{READER}]",
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt.host": "127.0.0.1",
        "bolt.port": str(bolt),
        "bolt.defaultDatabase": DATABASE,
        "server.httpIncomingHost": "127.0.0.1",
        "server.httpIncomingPort": str(http),
        "txWalFlush": "2",
        "command.timeout": str(COMMAND_SECONDS * 1000),
        "opencypher.loadCsv.allowFileUrls": "false",
        "opencypher.loadCsv.allowRemoteUrls": "false",
    }
    arguments = [f"-Xmx{HEAP}", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"]
    arguments += [f"--add-opens={name}=ALL-UNNAMED" for name in OPENS]
    arguments += ["-Djava.awt.headless=true", "-Dfile.encoding=UTF8", "-Dpolyglot.engine.WarnInterpreterOnly=false"]
    arguments += ["-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC"]
    arguments += [f"-Darcadedb.{key}={value}" for key, value in settings.items()]
    arguments += ["-cp", str(jars / "*"), "com.arcadedb.server.ArcadeDBServer"]
    write_private(where.arguments, "\n".join(_quoted(argument) for argument in arguments))
    return [str(java), f"@{where.arguments}"]


def _quoted(argument: str) -> str:
    escaped = argument.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
