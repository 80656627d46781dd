"""Titles before the names of people."""

from collections.abc import Sequence

from ingest.mentions import Candidate, Reading
from ingest.mentions._words import HONORIFICS, OFFICE_COMPOUNDS, OFFICE_ROLES, RANK_WORDS, RANKS

TITLES = HONORIFICS | OFFICE_ROLES | RANKS
_LONGEST = max(map(len, OFFICE_COMPOUNDS))


def compound_at(words: Sequence[str], start: int) -> int:
    """Give how many words from a place on are one post of several words: 3 for "chief of staff", 0 for none."""
    for size in range(_LONGEST, 1, -1):
        if tuple(words[start : start + size]) in OFFICE_COMPOUNDS:
            return size
    return 0


def after_titles(words: Sequence[str]) -> int:
    """Give where the name begins in a stretch of small letters that may open with titles and posts."""
    after = max((i + 1 for i, word in enumerate(words) if word in TITLES), default=0)
    return max([after, *(i + size for i in range(len(words)) if (size := compound_at(words, i)))])


def title_start(reading: Reading, start: int) -> int:
    """Give where the titles before a name begin: "Prime Minister" in "Prime Minister Rishi Sunak"."""
    at, doc = start, reading.doc
    for size in range(min(_LONGEST, start), 1, -1):
        if tuple(t.lower_ for t in doc[start - size : start]) in OFFICE_COMPOUNDS:
            at = start - size
            break
    while at > 0:
        token = doc[at - 1]
        word, capital = token.lower_.rstrip("."), token.text[0].isupper()
        title = (word in HONORIFICS | RANKS and capital) or (word in OFFICE_ROLES and (capital or at == start))
        if not title and not (at < start and word in RANK_WORDS):
            break
        at -= 1
    return at


def name_start(reading: Reading, start: int, end: int) -> int:
    """Give where the name begins in a stretch that opens with titles: "Donald Trump" in "President Donald Trump"."""
    at = start + compound_at([t.lower_ for t in reading.doc[start : end - 1]], 0)
    while at < end - 1 and reading.doc[at].lower_.rstrip(".") in TITLES | RANK_WORDS:
        at += 1
    return at


def follows_office(reading: Reading, start: int, found: tuple[Candidate, ...]) -> bool:
    """Whether a role and its body stand right before: "head of the Harbour Council Ana Reyes"."""
    body = next((c for c in found if c.end == start), None)
    if body is None:
        return False
    before = [t.lower_ for t in reading.doc[max(0, body.start - 3) : body.start]]
    return bool(before) and before[-1] in {"of", "for", "to", "the"} and bool(set(before[:-1]) & OFFICE_ROLES)
