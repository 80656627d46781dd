"""Web pages saved to a file: trafilatura finds the article in the page and what the page says about it.

Nothing that the page points to is ever fetched.
"""

import codecs
import re
from pathlib import PurePath

import trafilatura
from trafilatura.settings import Document as Page

from ingest.contracts import Metadata, RawDocument, Reader
from ingest.encoding import UTF8_MARK, UTF16_MARKS, decode, decode_as
from ingest.errors import IngestError
from ingest.retrieval import when_saved

HEAD_BYTES = 4096
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[\w-]{1,20})?)\b", re.IGNORECASE)
DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
# Only dates that the page marks as its own: the library would also take one from the prose or a copyright line.
DATES = {"extensive_search": False, "original_date": True}


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read a web page; raises IngestError where it has no known encoding or no article."""
    return read_markup(decode_markup(data, path), path)


def decode_markup(data: bytes, path: PurePath) -> str:
    """Decode a page by its byte-order mark, else by the charset that it declares, else as any text."""
    declared = CHARSET.search(data[:HEAD_BYTES])
    if declared is None or data[:3] == UTF8_MARK or data[:2] in UTF16_MARKS:
        return decode(data, path)
    return decode_as(data, _as_browsers_read(declared[1].decode("ascii", "replace")), path)


def read_markup(markup: str, path: PurePath) -> RawDocument:
    """Find the article in a page and what the page says about it; raises IngestError where there is none."""
    page = trafilatura.bare_extraction(
        DECLARATION.sub("", markup, count=1),
        with_metadata=True,
        include_comments=False,
        date_extraction_params=dict(DATES),
    )
    if not isinstance(page, Page) or not (page.text or "").strip():
        raise IngestError(f"{path}: no article is found in this page; save its text as a .txt file")
    language = LANGUAGE.search(markup)
    return RawDocument(
        str(page.text), HTML.media_type, _metadata(page, language[1] if language else None, when_saved(markup))
    )


def _metadata(page: Page, language: str | None, saved: str | None) -> Metadata:
    # Without a name of its own, the library makes one from the host of the address.
    named = page.sitename and page.sitename not in (page.hostname, f"www.{page.hostname}")
    return Metadata(
        title=page.title or None,
        publisher=page.sitename if named else None,
        authors=tuple(name for name in re.split(r"\s*;\s*", page.author or "") if name),
        published=page.date or None,
        url=page.url or None,
        retrieved_at=saved,
        language=language,
    )


def _as_browsers_read(charset: str) -> str:
    """Give the charset that browsers use for a label: pages marked Latin-1 or ASCII are Windows-1252.

    Source: the WHATWG encoding standard, https://encoding.spec.whatwg.org/#names-and-labels
    """
    try:
        name = codecs.lookup(charset).name
    except LookupError:
        return charset
    return "cp1252" if name in ("iso8859-1", "ascii") else name


HTML = Reader("HTML", (".html", ".htm", ".xhtml"), "text/html", read)
