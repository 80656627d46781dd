"""Where the words of a post begin and end: "deputy prime | minister", "chief of staff", "vice-president"."""

from ingest.mentions import Reading
from ingest.mentions._titles import compound_at
from ingest.mentions._words import OFFICE_FIELDS, OFFICE_ROLES, RANK_WORDS

PORTFOLIOS = frozenset({"minister", "secretary", "undersecretary", "commissioner"})
"""Roles that go with a field of government."""

QUALIFYING = frozenset(
    {"new", "former", "acting", "interim", "then", "current", "currently", "now", "longtime", "own", "top", "late"}
)
"""What is said of a tenure and not of the post."""

_IN_A_FIELD = PORTFOLIOS | {"director", "chief", "head", "ambassador", "administrator", "officer"}
_AFTER_HYPHEN = frozenset({"general", "elect", "designate"})


def role(reading: Reading, at: int) -> str:
    """Give the word at a place in small letters, without the full stop of an abbreviation."""
    return str(reading.doc[at].lower_).rstrip(".") if 0 <= at < len(reading.doc) else ""


def role_end(reading: Reading, at: int) -> int:
    """Give where the role that begins at a word ends; 0 where none begins there."""
    doc = reading.doc
    size = compound_at([t.lower_ for t in doc[at : at + 4]], 0)
    end = at + size if size else at + 1
    if not size and role(reading, at) not in OFFICE_ROLES:
        return 0
    if end + 1 < len(doc) and doc[end].text == "-" and role(reading, end + 1) in _AFTER_HYPHEN:
        end += 2
    return end


def rank_start(reading: Reading, at: int) -> int:
    """Give where the words that belong to the role begin: "deputy prime" in "deputy prime minister"."""
    start, doc = at, reading.doc
    while start > 0:
        hyphen = start > 1 and doc[start - 1].text == "-" and not doc[start - 2].whitespace_
        word = role(reading, start - 2 if hyphen else start - 1)
        if word not in RANK_WORDS or (word == "under" and not role(reading, start).startswith("secretary")):
            break
        start -= 2 if hyphen else 1
    return start


def field_start(reading: Reading, start: int, end: int) -> int:
    """Take the lower-case field before a role: "interior" in "interior minister", "prisons" in "prisons director"."""
    at, doc = start, reading.doc
    while at > 0 and doc[at - 1].is_lower and doc[at - 1].is_alpha:
        before = doc[at - 1]
        compound = before.dep_ == "compound" and start <= before.head.i < end and role(reading, end - 1) in _IN_A_FIELD
        if not (before.lower_ in OFFICE_FIELDS or (compound and before.tag_ in {"NN", "NNS"})):
            break
        at -= 1
    return rank_start(reading, at) if at < start else at
