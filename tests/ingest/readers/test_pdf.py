"""PDF files that are locked, pictures, damaged, or plain."""

import io
from pathlib import Path, PurePath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from ingest.errors import IngestError
from ingest.readers.pdf import PDF

PATH = PurePath("a.pdf")
REPORT = (Path(__file__).parents[2] / "golden" / "readers" / "pdf" / "report.pdf").read_bytes()


def drawn(*pages: list[str]) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for lines in pages:
        for number, words in enumerate(lines):
            canvas.drawString(72, 700 - 12 * number, words)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def locked(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(drawn(["The board met."]))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_paragraph_goes_on_over_pages() -> None:
    text = PDF.read(drawn(["The board met and", "voted to"], ["close the office."]), PATH).text
    assert text == "The board met and voted to close the office."


def test_a_locked_file_is_named_and_one_open_to_readers_is_read() -> None:
    with pytest.raises(IngestError, match=r"a\.pdf: .*locked by a password; remove"):
        PDF.read(locked("secret"), PATH)
    assert PDF.read(locked(""), PATH).text == "The board met."


def test_pictures_without_text_are_named() -> None:
    with pytest.raises(IngestError, match="2 pages and no text.*OCR"):
        PDF.read(drawn([], []), PATH)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(REPORT)), st.integers(0, len(REPORT)), st.binary(max_size=8))
def test_a_damaged_file_is_read_or_named(start: int, end: int, bytes_there: bytes) -> None:
    damaged = REPORT[: min(start, end)] + bytes_there + REPORT[max(start, end) :]
    try:
        assert PDF.read(damaged, PATH).text.strip()
    except IngestError as error:
        assert str(error).startswith("a.pdf: ")
