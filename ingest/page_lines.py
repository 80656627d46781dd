"""Which lines of a text belong to the page around it: notices, labels, lists of other texts, and what is said again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.boilerplate import is_label_heading, is_list_heading, is_notice
from ingest.masthead import site_name

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|(?<=[^\r\n])\Z)")
DATED_OR_LINKED = re.compile(r"\b(?:1[89]|20)\d\d\b|https?://|www\.")
HEAD_LINES = 12
LABEL_WORDS = 4
LIST_ENTRY = 300

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str


def page_lines(text: str) -> Iterator[Span]:
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
    end = len(lines)
    while end:
        start = end
        while start and _is_entry(lines[start - 1]):
            start -= 1
        # The heading itself is no entry, so it is the line before the first one.
        if not (1 < start < end and is_list_heading(lines[start - 1].words)):
            break
        end = start - 1
    return iter(range(end, len(lines)))


def _is_entry(line: _Line) -> bool:
    return is_notice(line.words) or (len(line.words) <= LIST_ENTRY and bool(DATED_OR_LINKED.search(line.words)))


def _said_again(lines: list[_Line]) -> Iterator[int]:
    """Find a headline that is repeated at once, and the site's name under the text."""
    position = 1
    while position < len(lines) and (position < HEAD_LINES or lines[position].words == lines[position - 1].words):
        if lines[position].words == lines[position - 1].words:
            yield position
        position += 1
    if name := site_name([line.words for line in lines]):
        position = len(lines) - 1
        while position and lines[position].words == name:
            yield position
            position -= 1


def _notice_beside_the_name(lines: list[_Line]) -> Iterator[Span]:
    name = site_name([line.words for line in lines])
    if name and lines[0].words != name:
        start = lines[0].start
        yield start + len(name), start + len(lines[0].words)
