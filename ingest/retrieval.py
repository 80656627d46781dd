"""When a document was fetched, where the program that saved it wrote that down; a file's own date says nothing of it.

A copy, an unpacked archive or a restored backup carries a date of its own, and the day on which an e-mail arrived is
that of whoever got it: neither is when this document was fetched, so neither is taken.
"""

import re
from datetime import UTC, datetime

HEAD = 20_000
"""Characters at either end of a page in which such programs leave their note."""

# Forms of the notes, each as the program writes it into a comment of the page: SingleFile
# (https://github.com/gildas-lormeau/SingleFile), monolith (https://github.com/Y2Z/monolith) and the Wayback Machine
# (https://web.archive.org), which tells first when it archived a page and then when that was fetched from it.
SINGLE_FILE = re.compile(r"saved date:\s*\w{3} (\w{3} \d{1,2} \d{4} \d{2}:\d{2}:\d{2}) GMT([+-]\d{4})")
MONOLITH = re.compile(r"Saved from \S+ at (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})Z using monolith")
WAYBACK = re.compile(r"RETRIEVED FROM THE\s+INTERNET ARCHIVE ON\s+(\d{2}:\d{2}:\d{2} \w{3} \d{1,2}, \d{4})")
COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)


def when_saved(markup: str) -> str | None:
    """Give when a page was saved, as ISO 8601 in UTC, by the note of the program that saved it; None without one."""
    ends = markup if len(markup) <= 2 * HEAD else f"{markup[:HEAD]}\n{markup[-HEAD:]}"
    for comment in COMMENT.finditer(ends):
        note = comment[1]
        if found := SINGLE_FILE.search(note):
            return _utc(f"{found[1]} {found[2]}", "%b %d %Y %H:%M:%S %z")
        if found := MONOLITH.search(note):
            return _utc(f"{found[1]} +0000", "%Y-%m-%dT%H:%M:%S %z")
        if found := WAYBACK.search(note):
            return _utc(f"{found[1]} +0000", "%H:%M:%S %b %d, %Y %z")
    return None


def iso(words: str) -> str:
    """Give a day, or a moment in UTC, as ISO 8601; raises ValueError where the words are neither.

    A moment without a zone keeps none: which it is, nobody knows.
    """
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
        return datetime.fromisoformat(words).date().isoformat()
    moment = datetime.fromisoformat(words)
    return _spelled(moment) if moment.tzinfo is not None else moment.isoformat(timespec="seconds")


def _utc(words: str, form: str) -> str | None:
    try:
        return _spelled(datetime.strptime(words, form))
    except ValueError:
        return None  # a note of another make, or one that a person has edited


def _spelled(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
