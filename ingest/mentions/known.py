"""Names that the gazetteer has."""

from collections.abc import Iterator

from spacy.tokens import Span

from ingest.gazetteer import Entry, Hit
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._titles import TITLES, name_start, title_start
from ingest.mentions._words import CALENDAR, FUNCTION, LOCALS
from ontology.nodes.agents import Organization
from ontology.vocabulary import node_type

_NAMESAKES = frozenset(
    {"party", "association", "union", "federation", "league", "council", "movement", "coalition", "society", "front"}
)
"""What bodies are called of which many lands and towns have one: "Labour Party", "Benevolent Association"."""


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer every name of the gazetteer, and the body inside the name of an office ("USCIS" in "USCIS director").

    A name that ends inside a token of the tokenizer is left out.
    """
    for hit in reading.gazetteer.find(reading.document.text):
        span = reading.doc.char_span(hit.start, hit.end)
        if span is None or (hit.entry.type == "Office" and _anybody(span)) or _medium(span, hit.entry):
            continue
        if hit.entry.type != "Person" and _longer(span):
            continue
        if (wider := _local(reading, span, hit.entry)) is not None:
            yield wider
            continue
        yield _candidate(reading, span, hit.entry)
        if hit.entry.type == "Office" and len(span) > 1:
            for inner in _within(reading, span):
                part = span.char_span(inner.start, inner.end)
                if part is not None and inner.entry.type != "Office":
                    yield _candidate(reading, part, inner.entry)


def _longer(span: Span) -> bool:
    """Whether a name is only the end of another body's: "Norwegian Labour Party" is not any Labour Party."""
    if len(span) < 2 or span[-1].lower_ not in _NAMESAKES or not span.start or span[0].is_sent_start:
        return False
    before = span.doc[span.start - 1]
    part_of_it = before.is_title and before.is_alpha and before.tag_ in {"NNP", "JJ"}
    return part_of_it and before.lower_ not in TITLES | CALENDAR | FUNCTION


def _candidate(reading: Reading, span: Span, entry: Entry) -> Candidate:
    if entry.type != "Person":
        return Candidate(span.start, span.end, entry.type, entry.name, "gazetteer", 0.95, entry=entry)
    core = name_start(reading, span.start, span.end), span.end
    start = title_start(reading, span.start)
    return Candidate(start, span.end, entry.type, entry.name, "gazetteer", 0.95, entry=entry, core=core)


def _medium(span: Span, entry: Entry) -> bool:
    """Whether a platform is only where words stand: "she wrote on Openpier"."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return entry.type == "Organization" and len(span) == 1 and before in {"on", "via", "over"}


def _anybody(span: Span) -> bool:
    """Whether an article makes an office anybody's who holds such a one: "a U.S. senator", but "Li, a U.S. senator"."""
    doc, at = span.doc, span.start - 1
    if at < 0 or doc[at].lower_ not in {"a", "an", "another", "any", "every", "each"}:
        return False
    apposed = at > 1 and doc[at - 1].text == "," and doc[at - 2].text[0].isupper()
    return not apposed and not (at and doc[at - 1].lemma_ in {"be", "become", "as"})


def _local(reading: Reading, span: Span, entry: Entry) -> Candidate | None:
    """Widen a body to its numbered part: "AFGE Local 88" is not AFGE."""
    doc, end = reading.doc, span.end
    if end + 1 >= len(doc) or doc[end].lower_ not in LOCALS or not doc[end].text[0].isupper():
        return None
    if not doc[end + 1].like_num or not issubclass(node_type(entry.type), Organization):
        return None
    name = f"{entry.name} {doc[end].text} {doc[end + 1].text}"
    return Candidate(span.start, end + 2, entry.type, name, "gazetteer", 0.9)


def _within(reading: Reading, span: Span) -> Iterator[Hit]:
    """Find the names inside a name, as characters of it: those without its last word, then those without its first."""
    yield from reading.gazetteer.find(span[:-1].text)
    offset = span[1].idx - span.start_char
    for hit in reading.gazetteer.find(span[1:].text):
        yield Hit(hit.start + offset, hit.end + offset, hit.entry)


KNOWN = Recogniser("gazetteer", 0, find)
