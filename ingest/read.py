"""The one door for documents: a path in, its bytes and its text out."""

import hashlib
import re
import stat
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath

from ingest.contracts import RawDocument, Reader
from ingest.errors import IngestError
from ontology.discovery import discover

MAX_BYTES = 50 * 1024 * 1024
SNIFFED = 1024

# How a format begins, and the suffix of its reader; None for formats that look like text or nothing at all but are
# known not to be readable.
MAGIC: tuple[tuple[re.Pattern[bytes], str | None], ...] = (
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"PK\x03\x04"), ".docx"),
    (re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE), ".html"),
    (
        re.compile(
            rb"(?:(?:from|to|date|subject|received|message-id|mime-version|return-path):[^\n]*\n(?:[ \t][^\n]*\n)*){2}",
            re.IGNORECASE,
        ),
        ".eml",
    ),
    (re.compile(rb"\{\\rtf|\xd0\xcf\x11\xe0|\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*"), None),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that has been read: its bytes, and what its reader made of them."""

    path: Path
    data: bytes
    raw: RawDocument

    @property
    def sha256(self) -> str:
        """The fingerprint of the bytes."""
        return hashlib.sha256(self.data).hexdigest()


def read(path: Path) -> Opened:
    """Read a document; raises IngestError naming the path, the place, and what to do."""
    data = read_bytes(path)
    return Opened(path, data, read_data(data, path))


def read_data(data: bytes, path: PurePath) -> RawDocument:
    """Read the bytes of a document that is named so; raises IngestError."""
    if not data.strip():
        raise IngestError(f"{path}: the file is empty; give a file with text")
    if len(data) > MAX_BYTES:
        raise IngestError(_too_large(path, len(data)))
    raw = choose(data, path).read(data, path)
    if not raw.text.strip():
        raise IngestError(f"{path}: there is no text in it; give a file with text")
    return raw


def read_bytes(path: Path) -> bytes:
    """Read the bytes of a file; raises IngestError where it is missing, no plain file, not readable or too large."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise IngestError(f"{path}: this is a folder without files; give documents")
        if not stat.S_ISREG(status.st_mode):
            raise IngestError(f"{path}: this is no plain file; save its content to one and give that")
        if status.st_size > MAX_BYTES:
            raise IngestError(_too_large(path, status.st_size))
        return path.read_bytes()
    except FileNotFoundError:
        raise IngestError(f"{path}: there is no such file; check the path") from None
    except PermissionError:
        raise IngestError(f"{path}: you may not read this file; ask for the right to, or copy it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise IngestError(f"{path}: the file cannot be read ({reason}); check the path and the disk") from None


def choose(data: bytes, path: PurePath) -> Reader:
    """Choose the reader by the suffix of the path, else by how the bytes begin, else plain text.

    Raises IngestError where the bytes begin like a format that has no reader.
    """
    readers = _by_suffix()
    if reader := readers.get(path.suffix.lower()):
        return reader
    for pattern, suffix in MAGIC:
        if pattern.match(data[:SNIFFED]):
            if suffix is None:
                raise IngestError(f"{path}: this format is not known; save it as one of {', '.join(readers)}")
            return readers[suffix]
    return readers[".txt"]


@cache
def _by_suffix() -> dict[str, Reader]:
    return {suffix: reader for reader in discover("ingest.readers", Reader) for suffix in reader.suffixes}


def _too_large(path: PurePath, size: int) -> str:
    return f"{path}: {size:,} bytes, and the limit is {MAX_BYTES:,}; split it into smaller files"
