"""Laws and policies by the last word of their name: "Clean Rivers Programme", "Article 5 of the Convention"."""

import re
from collections.abc import Iterator

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import chunks
from ingest.mentions._words import FUNCTION, LAW_HEADS, OFFICE_ROLES, POLICY_NAME_HEADS

_PARTS = re.compile(
    r"\b(?:Article|Section|Title|Chapter|Rule|§)\s+\d+[\w.()-]*(?:\s+of\s+the\s+(?:[A-Z]\w+\s+)*(?:Act|Constitution|Convention|Treaty|Code|Charter|Covenant))?"
    r"|\b\d+\s+(?:U\.S\.C\.|C\.F\.R\.)\s+§*\s*\d[\w.()-]*"
)
_VERSUS = re.compile(
    r"\b(?:[A-Z][\w.’'&-]*\s+){1,5}v(?:s)?\.\s+(?:[A-Z][\w.’'&-]*)(?:\s+(?:of\s+)?[A-Z][\w.’'&-]*){0,4}"
)


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer laws, parts of laws, cases ("Doe v. Roe") and policies that go by a name of their own."""
    for pattern, kind in ((_PARTS, "Law"), (_VERSUS, "Lawsuit")):
        for match in pattern.finditer(reading.document.text):
            span = reading.doc.char_span(match.start(), match.end())
            if span is not None and "\n" not in span.text:
                yield Candidate(span.start, span.end, kind, reading.text(span.start, span.end), "pattern", 0.85)
    heads = POLICY_NAME_HEADS | dict.fromkeys(LAW_HEADS, "Law")
    for start, end in chunks(reading, ()):
        words = [t.text for t in reading.doc[start:end]]
        last = words[-1].lower()
        if len(words) < 2 or last not in heads or words[0].lower() in FUNCTION | OFFICE_ROLES:
            continue
        if any(c.start < end and start < c.end and c.end >= end for c in found):
            continue
        yield Candidate(start, _year(reading, end), heads[last], reading.text(start, end), "pattern", 0.8)


def _year(reading: Reading, end: int) -> int:
    """Take "of 1974" into the name of a law."""
    doc = reading.doc
    if end + 1 < len(doc) and doc[end].text == "of" and re.fullmatch(r"(?:1[6-9]|20)\d\d", doc[end + 1].text):
        return end + 2
    return end


LAWS = Recogniser("laws", 12, find)
