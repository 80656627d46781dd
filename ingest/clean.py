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
from ingest.boilerplate import is_label_heading, is_list_heading, is_notice
from ingest.contracts import RawDocument
from ingest.errors import IngestError
from ingest.masthead import site_name
from ontology.document import Cut, Document

MARKDOWN = "text/markdown"
HEADING_MARK = re.compile(r"^#{1,6}[ \t]+", re.MULTILINE)
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|(?<=[^\r\n])\Z)")
DATED_OR_LINKED = re.compile(r"\b(?:1[89]|20)\d\d\b|https?://|www\.")
HEAD_LINES = 12
LABEL_WORDS = 4
LIST_ENTRY = 300

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text that extractors read, and where its stretches stand in the original, as `Document.offsets` wants."""

    text: str
    offsets: tuple[Cut, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str


def clean(raw: RawDocument) -> Cleaned:
    """Leave out what is no part of the text of a document."""
    whole: tuple[Cut, ...] = ((0, 0, len(raw.text)),) if raw.text else ()
    cleaned = _without(Cleaned(raw.text, whole), list(_format_marks(raw)))
    while spans := sorted(set(_page_marks(cleaned.text))):
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
        language=said.language,
        source=said.source,
    )


def _without(cleaned: Cleaned, spans: list[Span]) -> Cleaned:
    """Take stretches, in rising order, out of a cleaned text and carry its map along."""
    kept = _complement(spans, len(cleaned.text))
    cuts: list[Cut] = []
    length = 0
    for start, end in kept:
        for clean_start, original, size in cleaned.offsets:
            first, last = max(start, clean_start), min(end, clean_start + size)
            if first >= last:
                continue
            place = original + first - clean_start
            if cuts and cuts[-1][1] + cuts[-1][2] == place:
                cuts[-1] = (cuts[-1][0], cuts[-1][1], cuts[-1][2] + last - first)
            else:
                cuts.append((length, place, last - first))
            length += last - first
    return Cleaned("".join(cleaned.text[start:end] for start, end in kept), tuple(cuts))


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


def _page_marks(text: str) -> Iterator[Span]:
    """Find what can go: white space at either end, and whole lines with the blank lines after them."""
    stripped = text.strip()
    start = text.find(stripped) if stripped else len(text)
    if start:
        yield 0, start
    if start + len(stripped) < len(text):
        yield start + len(stripped), len(text)
    lines = [
        _Line(found.start(), found.end(), found.group().strip())
        for found in LINE.finditer(text)
        if found.group().strip()
    ]
    ends = [line.start for line in lines[1:]] + [len(text)]
    for position in {*_notices(lines), *_labels(lines), *_list_of_texts(lines), *_said_again(lines)}:
        yield lines[position].start, ends[position]
    yield from _notice_beside_the_name(lines)


def _notices(lines: list[_Line]) -> Iterator[int]:
    return (position for position, line in enumerate(lines) if is_notice(line.words))


def _labels(lines: list[_Line]) -> Iterator[int]:
    """Find short lines under "Topics in this article", where nothing but the end or a notice comes after them."""
    for heading, line in enumerate(lines):
        if not is_label_heading(line.words):
            continue
        end = heading + 1
        while end < len(lines) and _is_label(lines[end].words):
            end += 1
        if end == len(lines) or is_notice(lines[end].words):
            yield from range(heading + 1, end)


def _is_label(words: str) -> bool:
    return not is_notice(words) and len(words.split()) <= LABEL_WORDS and words[-1].isalnum()


def _list_of_texts(lines: list[_Line]) -> Iterator[int]:
    """Find a closing list such as "Sources": each of its lines is short and has a year or a link."""
    for heading in range(1, len(lines)):
        rest = lines[heading + 1 :]
        if is_list_heading(lines[heading].words) and rest and all(map(_is_entry, rest)):
            yield from range(heading, len(lines))
            return


def _is_entry(line: _Line) -> bool:
    return is_notice(line.words) or (len(line.words) <= LIST_ENTRY and bool(DATED_OR_LINKED.search(line.words)))


def _said_again(lines: list[_Line]) -> Iterator[int]:
    """Find a headline that is repeated at once, and the site's name under the text."""
    for position, (line, following) in enumerate(zip(lines, lines[1:HEAD_LINES], strict=False)):
        if line.words == following.words:
            yield position + 1
    if site_name([line.words for line in lines]):
        yield len(lines) - 1


def _notice_beside_the_name(lines: list[_Line]) -> Iterator[Span]:
    name = site_name([line.words for line in lines])
    if name and lines[0].words != name:
        start = lines[0].start
        yield start + len(name), start + len(lines[0].words)
