"""Bytes to text: UTF-8, UTF-16 by its mark, Windows-1252 where nothing speaks against it; else an error."""

import re
from pathlib import PurePath

from ingest.errors import IngestError

UTF16_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
UTF8_MARK = b"\xef\xbb\xbf"
REMEDY = "save it as UTF-8 and try again"
MULTI_BYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
# Western text has an accent or a curly quote here and there; text in another alphabet is mostly such bytes.
HIGH_BYTES = 0.2


def decode(data: bytes, path: PurePath) -> str:
    """Decode the bytes of a text; a byte-order mark is left out, everything else stays as it is, line ends too.

    Raises IngestError naming the byte at which the encoding breaks.
    """
    if data.startswith(UTF8_MARK):
        return _strict(data[len(UTF8_MARK) :], "utf-8", path, skipped=len(UTF8_MARK))
    if data[:2] in UTF16_MARKS:
        return _strict(data[2:], UTF16_MARKS[data[:2]], path, skipped=2)
    if (zero := data.find(0)) >= 0:
        raise IngestError(
            f"{path}: byte {zero} is zero, so this is no text but a binary file; "
            "give a text, Markdown, HTML, PDF, DOCX or e-mail file"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _windows(data, error.start, path)


def decode_as(data: bytes, charset: str, path: PurePath) -> str:
    """Decode bytes by the charset that they are said to have; raises IngestError where it does not fit."""
    try:
        "".encode(charset)
    except LookupError:
        raise IngestError(f"{path}: the charset {charset!r} that it declares is unknown; {REMEDY}") from None
    return _strict(data, charset, path)


def _strict(data: bytes, charset: str, path: PurePath, skipped: int = 0) -> str:
    try:
        text = data.decode(charset)
    except UnicodeError as error:
        place = f"byte {error.start + skipped}" if isinstance(error, UnicodeDecodeError) else "a byte"
        raise IngestError(f"{path}: {place} is no {charset.upper()}; {REMEDY}") from None
    if (zero := text.find("\0")) >= 0:
        raise IngestError(f"{path}: character {zero} is zero, so this is a binary file; {REMEDY}")
    return text


def _windows(data: bytes, place: int, path: PurePath) -> str:
    """Decode Windows-1252, refusing what is damaged UTF-8, has control characters, or is another alphabet."""
    high = sum(byte > 0x7F for byte in data)
    if MULTI_BYTE.search(data):
        raise IngestError(f"{path}: byte {place} is no UTF-8, though the rest is; the file is damaged: {REMEDY}")
    if control := CONTROL.search(data):
        raise IngestError(f"{path}: byte {control.start()} is a control character, so this is no text; {REMEDY}")
    if high > HIGH_BYTES * len(data):
        raise IngestError(f"{path}: byte {place} is no UTF-8, and the encoding is not known; {REMEDY}")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise IngestError(f"{path}: byte {error.start} is neither UTF-8 nor Windows-1252; {REMEDY}") from None
