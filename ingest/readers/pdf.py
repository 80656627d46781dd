"""PDF: the printed lines of each page, put together to paragraphs again."""

import io
import logging
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from ingest.contracts import Metadata, RawDocument, Reader
from ingest.errors import IngestError
from ingest.masthead import complete
from ingest.printed import PrintedLine, paragraphs

# A damaged file breaks the library in many ways, and its own errors cover only some of them.
DAMAGE: tuple[type[Exception], ...] = (
    *(PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError),
    *(RecursionError, OSError, struct.error, zlib.error, NotImplementedError),
)
# Programs put the name of the file, or their own, where the title belongs.
NO_TITLE = re.compile(
    r"(?i)microsoft word - .*|.*\.(?:docx?|rtf|odt|pdf|indd|tex|pages|html?)|\(?(?:anonymous|untitled).*"
)

# The library reports each oddity that it repairs; what it cannot repair is raised.
logging.getLogger("pypdf").setLevel(logging.ERROR)


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read a PDF; raises IngestError where it is damaged, locked, or pictures without text."""
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = _is_locked(reader)
        lines = [] if locked else [line for page in reader.pages for line in _lines(page)]
        given = Metadata() if locked else _metadata(reader)
    except DAMAGE as error:
        reason = str(error).strip() or type(error).__name__
        raise IngestError(f"{path}: this PDF is damaged ({reason}); open it and save or print it anew") from error
    if locked:
        raise IngestError(f"{path}: this PDF is locked by a password; remove the password and try again")
    text = paragraphs(lines)
    if not text.strip():
        raise IngestError(
            f"{path}: {len(reader.pages)} pages and no text, so they are pictures; run text recognition (OCR) first"
        )
    return RawDocument(text, PDF.media_type, complete(given, text))


def _is_locked(reader: PdfReader) -> bool:
    if not reader.is_encrypted:
        return False
    try:
        return reader.decrypt("") is PasswordType.NOT_DECRYPTED
    except DependencyError:
        return True


def _lines(page: PageObject) -> Iterator[PrintedLine]:
    """Give the lines of a page with their distance from its foot, in points."""
    pieces: list[tuple[str, float]] = []

    def take(text: str, user: list[float], matrix: list[float], _font: Any, _size: float) -> None:
        pieces.append((text, matrix[4] * user[1] + matrix[5] * user[3] + user[5]))

    page.extract_text(visitor_text=take)
    words, height = "", 0.0
    for text, place in pieces:
        for part in re.split(r"(\n)", text):
            if part == "\n":
                if words.strip():
                    yield PrintedLine(words.strip(), height)
                words = ""
            elif part:
                height = place if not words.strip() else height
                words += part
    if words.strip():
        yield PrintedLine(words.strip(), height)


def _metadata(reader: PdfReader) -> Metadata:
    said = reader.metadata
    title = (said.title or "").strip() if said else ""
    author = (said.author or "").strip() if said else ""
    return Metadata(
        title=title if title and not NO_TITLE.fullmatch(title) else None,
        authors=(author,) if author and not NO_TITLE.fullmatch(author) else (),
    )


PDF = Reader("PDF", (".pdf",), "application/pdf", read)
