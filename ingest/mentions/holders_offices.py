"""Bodies by the post of who heads them: "the Pima County Sheriff's Office", "Ohio Attorney General's Office"."""

from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._words import CALENDAR, FUNCTION, _set

_HEADS = frozenset({"Office", "Department"})
_POSTS = _set(
    "sheriff attorney general governor mayor prosecutor coroner examiner marshal clerk comptroller controller defender "
    "ombudsman commissioner treasurer assessor advocate"
)
_ANYWHERE = _set("district inspector solicitor state county city u.s. us lieutenant surgeon medical public chief")
"""Words of such names that tell no land."""

_POSSESSIVES = frozenset({"'s", "’s"})
_LONGEST = 7


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the offices of those who hold a post; one without its land is nobody's outside the document."""
    doc = reading.doc
    for token in doc[2:]:
        owned = token.text in _HEADS and doc[token.i - 1].text in _POSSESSIVES
        if not owned or doc[token.i - 2].lower_ not in _POSTS or token.i in reading.headlines:
            continue
        start = token.i - 2
        while start > max(0, token.i - _LONGEST) and _named(doc[start - 1].text):
            start -= 1
        local = {t.lower_ for t in doc[start : token.i - 1]} <= _POSTS | _ANYWHERE
        yield Candidate(
            start, token.i + 1, "GovernmentBody", reading.text(start, token.i + 1), "pattern", 0.8, local=local
        )


def _named(text: str) -> bool:
    """Whether a word before may be part of the name: a capital that no function word, day or month has."""
    return text[:1].isupper() and text.lower() not in FUNCTION | CALENDAR


HOLDERS_OFFICES = Recogniser("offices of holders", 1, find)
