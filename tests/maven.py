"""Jars for tests: fetched by Maven on first use, and kept in `.build`."""

import fcntl
import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

BUILD = Path(__file__).parents[1] / ".build"


class Unavailable(RuntimeError):
    """Something that a test needs could not be fetched or did not start."""


def lacking() -> str:
    """Say what this machine lacks to fetch and run jars; empty when nothing."""
    return ", ".join(tool for tool in ("java", "mvn") if shutil.which(tool) is None)


def fetched(pom: Path, name: str) -> Path:
    """Give the folder of the jars that a pom asks for, under a name in `.build`; raises Unavailable."""
    cache = BUILD / name
    folder = cache / hashlib.sha256(pom.read_bytes()).hexdigest()[:12]
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            partial = Path(tempfile.mkdtemp(dir=cache, prefix="partial-"))
            copy = ["mvn", "-q", "-B", "-f", str(pom), "dependency:copy-dependencies", f"-DoutputDirectory={partial}"]
            done = subprocess.run([*copy, "-DincludeScope=runtime"], capture_output=True, text=True, check=False)
            if done.returncode:
                shutil.rmtree(partial)
                raise Unavailable(f"Maven could not fetch {name}: {(done.stdout + done.stderr)[-1500:]}")
            partial.rename(folder)
    return folder
