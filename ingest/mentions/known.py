"""Names that the gazetteer has."""

from collections.abc import Iterator

from spacy.tokens import Span

from ingest.gazetteer import Entry, Hit
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._titles import name_start, title_start


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer every name of the gazetteer, and the body inside the name of an office ("USCIS" in "USCIS director").

    A name that ends inside a token of the tokenizer is left out.
    """
    for hit in reading.gazetteer.find(reading.doc.text):
        for inner in [hit, *(_within(reading, hit) if hit.entry.type == "Office" else ())]:
            span = reading.doc.char_span(inner.start, inner.end)
            if span is not None:
                yield _candidate(reading, span, inner.entry)


def _candidate(reading: Reading, span: Span, entry: Entry) -> Candidate:
    if entry.type != "Person":
        return Candidate(span.start, span.end, entry.type, entry.name, "gazetteer", 0.95, entry=entry)
    core = name_start(reading, span.start, span.end), span.end
    start = title_start(reading, span.start)
    return Candidate(start, span.end, entry.type, entry.name, "gazetteer", 0.95, entry=entry, core=core)


def _within(reading: Reading, hit: Hit) -> Iterator[Hit]:
    span = reading.doc.char_span(hit.start, hit.end)
    if span is None or len(span) < 2:
        return
    for start, end in ((hit.start, span[-1].idx), (span[1].idx, hit.end)):
        for inner in reading.gazetteer.find(reading.doc.text[start:end]):
            yield Hit(inner.start + start, inner.end + start, inner.entry)


KNOWN = Recogniser("gazetteer", 0, find)
