"""From the text that a reader saw to the text that extractors read: what the page put around it is left out.

Nothing is rewritten. What is kept is kept to the letter, with a map from every stretch to its place in the original,
so that a quote of the cleaned text is a quote of the document.

First go front matter and Markdown's heading marks, by format; then, until nothing more goes, the lines that are
notices of the page, labels, lists of other texts, or say a headline or the site's name again. So a second cleaning
changes nothing.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from ingest import front_matter
from ingest.contracts import RawDocument
from ingest.errors import IngestError
from ingest.page_lines import Span, page_lines
from ontology.document import Cut, Document

MARKDOWN = "text/markdown"
HEADING_MARK = re.compile(r"^#{1,6}[ \t]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text that extractors read, and where its stretches stand in the original, as `Document.offsets` wants."""

    text: str
    offsets: tuple[Cut, ...]


def clean(raw: RawDocument) -> Cleaned:
    """Leave out what is no part of the text of a document."""
    whole: tuple[Cut, ...] = ((0, 0, len(raw.text)),) if raw.text else ()
    cleaned = _without(Cleaned(raw.text, whole), list(_format_marks(raw)))
    while spans := sorted(set(page_lines(cleaned.text))):
        cleaned = _without(cleaned, spans)
    return cleaned


def make_document(
    path: PurePath, data: bytes, raw: RawDocument, cleaned: Cleaned, publisher: str | None = None
) -> Document:
    """Make the record of a document; `publisher` is the id of a node, which the caller finds for the name in `raw`.

    Raises IngestError where the cleaning left nothing, InvalidRecord where the metadata cannot be said.
    """
    if not cleaned.text:
        raise IngestError(f"{path}: it holds nothing but headers and page notices; give a file with text")
    sha256 = hashlib.sha256(data).hexdigest()
    said = raw.metadata
    return Document(
        id=Document.make_id(sha256, cleaned.text, said.title or path.stem),
        path=path.as_posix(),
        sha256=sha256,
        media_type=raw.media_type,
        text=cleaned.text,
        offsets=cleaned.offsets,
        title=said.title,
        publisher=publisher,
        authors=said.authors,
        published=said.published,
        url=said.url,
        retrieved_at=said.retrieved_at,
        language=said.language,
        source=said.source,
    )


def _without(cleaned: Cleaned, spans: list[Span]) -> Cleaned:
    """Take stretches, in rising order, out of a cleaned text and carry its map along."""
    kept = _complement(spans, len(cleaned.text))
    cuts: list[Cut] = []
    length = at = 0
    for start, end in kept:
        while at < len(cleaned.offsets):
            clean_start, original, size = cleaned.offsets[at]
            first, last = max(start, clean_start), min(end, clean_start + size)
            if first < last:
                _append(cuts, (length, original + first - clean_start, last - first))
                length += last - first
            if clean_start + size > end:
                break  # the rest of this stretch may belong to what is kept next
            at += 1
    return Cleaned("".join(cleaned.text[start:end] for start, end in kept), tuple(cuts))


def _append(cuts: list[Cut], cut: Cut) -> None:
    """Add a stretch, joined to the last one where nothing was dropped between them."""
    if cuts and cuts[-1][1] + cuts[-1][2] == cut[1]:
        start, original, size = cuts.pop()
        cut = (start, original, size + cut[2])
    cuts.append(cut)


def _complement(spans: list[Span], length: int) -> list[Span]:
    kept: list[Span] = []
    position = 0
    for start, end in spans:
        if start > position:
            kept.append((position, start))
        position = max(position, end)
    if position < length:
        kept.append((position, length))
    return kept


def _format_marks(raw: RawDocument) -> Iterator[Span]:
    if raw.media_type != MARKDOWN:
        return
    fences = front_matter.fences(raw.text)
    body = fences[2] if fences else 0
    yield 0, body
    for mark in HEADING_MARK.finditer(raw.text, body):
        yield mark.span()
