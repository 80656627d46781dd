"""Tables for spreadsheets: text in UTF-8, and no cell that a spreadsheet would run."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import IO

# A cell that begins so is taken for a formula by spreadsheets, and a document could write one to attack its reader.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(columns: Sequence[str], rows: Iterable[Sequence[object]], stream: IO[bytes]) -> None:
    """Write rows as CSV (RFC 4180, UTF-8); a text that looks like a formula gets an apostrophe before it."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    text.detach()


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return value
