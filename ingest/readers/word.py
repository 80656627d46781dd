"""Word documents (DOCX): the words of every paragraph, in tables and boxes too, as the document would print them.

Words that a tracked change has deleted are left out, those that it has inserted are read.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePath

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from ingest.contracts import Metadata, RawDocument, Reader
from ingest.errors import IngestError
from ingest.masthead import complete

MAX_UNPACKED = 200 * 1024 * 1024
MAIN_PART = "word/document.xml"
PARAGRAPH = qn("w:p")
SPOKEN = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# A box has paragraphs of its own; a fallback says the box again; moved words are read where they went.
APART = {PARAGRAPH, FALLBACK, qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr")}
NO_AUTHORS = frozenset({"", "python-docx"})


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read a Word document; raises IngestError where it is none, is damaged, or would unpack to too much."""
    _check_archive(data, path)
    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n\n".join(paragraph for paragraph in _paragraphs(document) if paragraph.strip())
        given = _metadata(document)
    except (
        OpcError,
        KeyError,
        ValueError,
        AttributeError,
        SyntaxError,
        zipfile.BadZipFile,
        zlib.error,
        OSError,
    ) as error:
        raise IngestError(f"{path}: this Word document is damaged ({error}); open it and save it anew") from error
    return RawDocument(text, DOCX.media_type, complete(given, text))


def _check_archive(data: bytes, path: PurePath) -> None:
    """Refuse what is no DOCX or says that it unpacks to more than a document can be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise IngestError(
            f"{path}: this is no DOCX file or a broken one; open it in Word and save it as .docx"
        ) from None
    if MAIN_PART not in {entry.filename for entry in entries}:
        raise IngestError(f"{path}: it holds no {MAIN_PART}, so it is no DOCX; open it in Word and save it as .docx")
    if (size := sum(entry.file_size for entry in entries)) > MAX_UNPACKED:
        raise IngestError(
            f"{path}: it unpacks to {size:,} bytes, and the limit is {MAX_UNPACKED:,}; save its text as a .txt file"
        )


def _paragraphs(document: WordDocument) -> Iterator[str]:
    for paragraph in document.element.body.iter(PARAGRAPH):
        if next(paragraph.iterancestors(FALLBACK), None) is None:
            yield "".join(_words(paragraph))


def _words(element: BaseOxmlElement) -> Iterator[str]:
    for child in element:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in SPOKEN:
            yield SPOKEN[child.tag]
        elif child.tag not in APART:
            yield from _words(child)


def _metadata(document: WordDocument) -> Metadata:
    said = document.core_properties
    titled = (p.text.strip() for p in document.paragraphs if p.style is not None and p.style.name == "Title")
    return Metadata(
        title=next(filter(None, titled), None) or said.title.strip() or None,
        authors=() if said.author.strip() in NO_AUTHORS else (said.author.strip(),),
        language=said.language.strip() or None,
    )


DOCX = Reader("DOCX", (".docx",), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", read)
