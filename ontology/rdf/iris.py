"""Ids as IRIs and back: every id of a record has one IRI, and no two ids share one.

An id may hold any character, an IRI may not, so what it may not hold is written in percent. Ids of claims and decisions
that do not begin as ours do get a path of their own, so that none can pass for a node.
"""

import re
from urllib.parse import unquote_to_bytes

from ontology.document import Evidence
from ontology.rdf.terms import DATA

CLAIM, DECISION = "claim/", "decision/"
CLAIM_AS, DECISION_AS = "claim-as/", "decision-as/"
_PLAIN = re.compile(r"[a-z]+(?:-?[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
_DOTS = re.compile(r"(?<![^/])\.{1,2}(?![^/])")  # which a reader of IRIs would take for a step up
_KEPT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_.~:=+-")
_SPAN = re.compile(r"(.+)#char=(\d+),(\d+)")


def iri(identifier: str) -> str:
    """Give the IRI of a node or document, or of whatever else an id names."""
    if identifier.startswith((CLAIM_AS, DECISION_AS)):
        return f"{DATA}%{ord(identifier[0]):02X}{_encoded(identifier[1:])}"
    return DATA + _encoded(identifier)


def claim_iri(identifier: str) -> str:
    """Give the IRI of a claim."""
    return iri(identifier) if identifier.startswith(CLAIM) else DATA + CLAIM_AS + _encoded(identifier)


def decision_iri(identifier: str) -> str:
    """Give the IRI of a decision."""
    return iri(identifier) if identifier.startswith(DECISION) else DATA + DECISION_AS + _encoded(identifier)


def decided_iri(verdict: str, identifier: str) -> str:
    """Give the IRI of what a decision is about: a claim, another decision, or anything that has an id."""
    if verdict in ("accept", "reject", "correct"):
        return claim_iri(identifier)
    return decision_iri(identifier) if verdict == "undo" else iri(identifier)


def span_iri(document: str, start: int, end: int) -> str:
    """Give the IRI of a stretch of a document: its source with the range of characters as fragment (RFC 5147)."""
    return f"{iri(document)}#char={start},{end}"


def passage_iri(evidence: Evidence) -> str:
    """Give the IRI of a passage."""
    return span_iri(evidence.document, evidence.start, evidence.end)


def id_of(text: str) -> str:
    """Give the id that an IRI stands for; raises ValueError for one that is not ours."""
    if not text.startswith(DATA):
        raise ValueError(f"{text} is no name of ours; ours begin with {DATA}")
    path = text.removeprefix(DATA)
    for other in (CLAIM_AS, DECISION_AS):
        path = path.removeprefix(other)
    try:
        found = unquote_to_bytes(path).decode()
    except UnicodeDecodeError:
        raise ValueError(f"{text} is no name of ours: its percent signs spell no text") from None
    if not path or text not in (iri(found), claim_iri(found), decision_iri(found)):
        raise ValueError(f"{text} is no name of ours: we would write it {iri(found)}")
    return found


def is_span(text: str) -> bool:
    """Say whether an IRI names a stretch of a document."""
    return _SPAN.fullmatch(text) is not None


def _encoded(identifier: str) -> str:
    if _PLAIN.fullmatch(identifier):
        return identifier
    made = "".join(c if c in _KEPT or (ord(c) > 0x9F and c.isalnum()) else _percent(c) for c in identifier)
    return _DOTS.sub(lambda dots: "%2E" * len(dots[0]), made)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
