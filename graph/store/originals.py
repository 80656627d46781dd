"""The bytes of documents as they came, kept by what they are."""

import hashlib
import os
import re
import tempfile
from pathlib import Path

from graph.errors import NotFound, StoreError

SHA256 = re.compile(r"[0-9a-f]{64}")


def keep_original(data: bytes, home: Path) -> str:
    """Keep some bytes under their SHA-256 and give it; the file is there whole or not at all."""
    name = hashlib.sha256(data).hexdigest()
    folder = home / "originals"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (folder / name).exists():
            with tempfile.NamedTemporaryFile(dir=folder, delete=False) as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            Path(stream.name).replace(folder / name)
    except OSError as error:
        raise StoreError(f"{folder}: cannot keep the original ({error.strerror}); set ONRECORD_HOME") from None
    return name


def original(sha256: str, home: Path) -> bytes:
    """Give the bytes that were kept; raises NotFound."""
    path = _path(sha256, home)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"{path}: this original was not kept here") from None


def forget_original(sha256: str, home: Path) -> None:
    """Delete the bytes, if they are here."""
    _path(sha256, home).unlink(missing_ok=True)


def _path(sha256: str, home: Path) -> Path:
    if not SHA256.fullmatch(sha256):
        raise NotFound(f"{sha256!r} is no SHA-256")
    return home / "originals" / sha256
