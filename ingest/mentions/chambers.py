"""Parliaments and councils called by their kind alone: "Parliament", "the Senate", "the Lisbon city council"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._words import CALENDAR, FUNCTION, _set

_ALONE = _set("parliament")
_WITH_THE = _set(
    "senate house assembly legislature parliament commons lords bundestag bundesrat knesset duma seimas sejm"
)
_LEVELS = _set("city town county village municipal borough district parish regional provincial state")
_COUNCILS = {
    "council": "GovernmentBody",
    "legislature": "Legislature",
    "assembly": "Legislature",
    "senate": "Legislature",
    "commission": "GovernmentBody",
}


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer chambers with a capital and councils by their level that no name covers; they are this document's own."""
    covered = {i for c in found for i in range(c.start, c.end)} | reading.headlines
    for token in reading.doc:
        if token.i in covered:
            continue
        if _is_chamber(token):
            yield _candidate(reading, token.i, token.i + 1, "Legislature", local=True)
        elif token.lower_ in _COUNCILS and token.is_lower and token.i > 0 and token.nbor(-1).lower_ in _LEVELS:
            start = _named_from(reading, token.i - 1)
            covers = covered & set(range(start, token.i - 1))
            start = token.i - 1 if covers and not _one_land(found, start, token.i - 1) else start
            yield _candidate(reading, start, token.i + 1, _COUNCILS[token.lower_], local=start == token.i - 1)


def _candidate(reading: Reading, start: int, end: int, kind: str, local: bool) -> Candidate:
    return Candidate(start, end, kind, reading.text(start, end), "pattern", 0.7, local=local)


def _is_chamber(token: Token) -> bool:
    """Say whether a capitalised word stands alone for a chamber, and is no part of a longer name."""
    word, doc = token.lower_, token.doc
    if not token.is_title or word not in _WITH_THE or _capital(doc[token.i + 1 : token.i + 2].text):
        return False
    if doc[token.i + 1 : token.i + 2].text in ("of", "-") or token.dep_ in ("compound", "amod", "flat"):
        return False
    before = doc[token.i - 1] if token.i > 0 else None
    if before is not None and before.lower_ == "the" and token.pos_ in ("NOUN", "PROPN"):
        return True
    opens = before is None or token.is_sent_start or before.is_space or before.is_punct or before.is_lower
    return word in _ALONE and opens


def _named_from(reading: Reading, level: int) -> int:
    """Give where the capitalised name before a level begins: "Port Elmsworth | city council"."""
    start = level
    while start > 0 and _capital(reading.doc[start - 1].text):
        start -= 1
    return start


def _one_land(found: tuple[Candidate, ...], start: int, end: int) -> bool:
    return any(c.start == start and c.end == end and c.kind == "Jurisdiction" for c in found)


def _capital(text: str) -> bool:
    return text[:1].isupper() and text.lower() not in FUNCTION | CALENDAR


CHAMBERS = Recogniser("chambers", 14, find)
