"""Laws and policies by the last word of their name: "Clean Rivers Programme", "Article 5 of the Convention"."""

import re
from collections.abc import Iterator

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import chunks
from ingest.mentions._words import FUNCTION, LAW_HEADS, OFFICE_ROLES, POLICY_NAME_HEADS

_PARTS = re.compile(
    r"\b(?:Article|Section|Title|Chapter|Rule|§)\s+\d+[\w.()-]*(?:\s+of\s+the\s+(?:[A-Z]\w+\s+)*(?:Act|Constitution|Convention|Treaty|Code|Charter|Covenant))?"
    r"|\b\d+\s+(?:U\.S\.C\.|C\.F\.R\.)\s+§*\s*\d[\w.()-]*"
)
_WORD = r"(?:(?:[A-Z]\.)+|(?:St|Inc|Corp|Co|Dr|Mr|Mrs|Ms|Jr|Sr|Dept|Bd|Dist|Univ|Ltd)\.|[A-Z][\w’'&-]*)"
_VERSUS = re.compile(
    rf"\b{_WORD}(?:\s+(?:(?:of|for|the|and|&)\s+){{0,2}}{_WORD}){{0,7}}\s+vs?\.\s+(?:the\s+)?"
    rf"{_WORD}(?:\s+(?:of\s+(?:the\s+)?)?{_WORD}){{0,5}}"
)
_BEFORE = re.compile(r"(?:(?:In|The|Under|Like|Unlike|After|Since|And|But|See|As|By|On|For|From)\s+)+")


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer laws, parts of laws, cases ("Doe v. Roe") and policies that go by a name of their own."""
    for pattern, kind in ((_PARTS, "Law"), (_VERSUS, "Lawsuit")):
        for match in pattern.finditer(reading.document.text):
            opening = _BEFORE.match(match.group()) if kind == "Lawsuit" else None
            span = reading.doc.char_span(match.start() + (opening.end() if opening else 0), match.end())
            if span is not None and "\n" not in span.text:
                yield Candidate(span.start, span.end, kind, reading.text(span.start, span.end), "pattern", 0.85)
    heads = POLICY_NAME_HEADS | dict.fromkeys(LAW_HEADS, "Law")
    for start, end in chunks(reading, ()):
        words = [t.text for t in reading.doc[start:end]]
        last = words[-1].lower()
        if len(words) < 2 or last not in heads or words[0].lower() in FUNCTION | OFFICE_ROLES:
            continue
        if last == "law" and len(words) == 2 and is_given_name(words[0]) and reading.doc[start - 1].lower_ != "the":
            continue  # "Jonas Law" is somebody
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
