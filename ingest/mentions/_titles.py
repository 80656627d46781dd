"""Titles before the names of people."""

from ingest.mentions import Candidate, Reading
from ingest.mentions._words import HONORIFICS, OFFICE_ROLES, RANK_WORDS, RANKS

TITLES = HONORIFICS | OFFICE_ROLES | RANKS


def title_start(reading: Reading, start: int) -> int:
    """Give where the titles before a name begin: "Prime Minister" in "Prime Minister Rishi Sunak"."""
    at, doc = start, reading.doc
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
    at = start
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
