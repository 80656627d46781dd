"""Names that the gazetteer has."""

from collections.abc import Iterator

from spacy.tokens import Span

from ingest.gazetteer import Entry, Hit
from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._titles import TITLES, name_start, title_start
from ingest.mentions._words import CALENDAR, FUNCTION, LOCALS, WHERE
from ontology.nodes.agents import Organization
from ontology.vocabulary import node_type

_LANDS = frozenset({"Jurisdiction", "Place"})
_WHERE = WHERE | {"from", "to", "at"}
_NAMESAKES = frozenset(
    {"party", "association", "union", "federation", "league", "council", "movement", "coalition", "society", "front"}
)
"""What bodies are called of which many lands and towns have one: "Labour Party", "Benevolent Association"."""


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer every name of the gazetteer, and the body inside the name of an office ("USCIS" in "USCIS director").

    A name that ends inside a token of the tokenizer is left out.
    """
    borne = _borne(reading)
    for hit in reading.gazetteer.find(reading.document.text):
        span = reading.doc.char_span(hit.start, hit.end)
        if span is None or (hit.entry.type == "Office" and _anybody(span)) or _medium(span, hit.entry):
            continue
        if hit.entry.type != "Person" and _longer(span):
            continue
        if hit.entry.type in _LANDS and _surname(span, borne):
            continue
        if (wider := _local(reading, span, hit.entry) or _chapter(reading, span, hit.entry)) is not None:
            yield wider
            continue
        yield _candidate(reading, span, hit.entry)
        if hit.entry.type == "Office" and len(span) > 1:
            for inner in _within(reading, span):
                part = span.char_span(inner.start, inner.end)
                if part is not None and inner.entry.type != "Office":
                    yield _candidate(reading, part, inner.entry)


def _borne(reading: Reading) -> frozenset[str]:
    """Give the last names that somebody bears in the text after a given name: "Marsha Lincoln told them"."""
    if not reading.parsed:
        return frozenset()
    doc = reading.doc
    voted = {t.i for e in doc.ents if e.label_ in {"PER", "PERSON"} for t in e}
    return frozenset(
        token.text
        for token in doc[1:]
        if (token.dep_ == "flat" and token.head.i == token.i - 1 or token.nbor(-1).dep_ == "compound")
        and {token.i, token.i - 1} <= voted
        and token.is_title
        and is_given_name(token.nbor(-1).text)
        and (token.i + 1 == len(doc) or not token.nbor().text[0].isupper())
    )


def _surname(span: Span, borne: frozenset[str]) -> bool:
    """Whether what is also a town's name is somebody's here: "Lincoln said", but "in Lincoln"."""
    if len(span) != 1 or span.text not in borne:
        return False
    before = span.doc[span.start - 1] if span.start else None
    return before is None or before.lower_ not in _WHERE


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


def _chapter(reading: Reading, span: Span, entry: Entry) -> Candidate | None:
    """Widen a body to its part in a land: "the Quay League of Norland" is not the Quay League."""
    doc, end = reading.doc, span.end
    if entry.type not in {"AdvocacyGroup", "Union"} or end + 1 >= len(doc) or doc[end].lower_ != "of":
        return None
    land = next(iter(reading.gazetteer.find(doc[end + 1 : end + 4].text)), None)
    if land is None and doc[end + 1].ent_type_ == "LOC" and (end + 2 == len(doc) or doc[end + 2].ent_type_ != "LOC"):
        return Candidate(span.start, end + 2, entry.type, f"{entry.name} of {doc[end + 1].text}", "gazetteer", 0.9)
    if land is None or land.start or land.entry.type not in _LANDS:
        return None
    stop = next((t.i for t in doc[end + 1 : end + 4] if t.idx - doc[end + 1].idx >= land.end), end + 4)
    return Candidate(span.start, stop, entry.type, f"{entry.name} of {land.entry.name}", "gazetteer", 0.9)


def _within(reading: Reading, span: Span) -> Iterator[Hit]:
    """Find the names inside a name, as characters of it: those without its last word, then those without its first."""
    yield from reading.gazetteer.find(span[:-1].text)
    offset = span[1].idx - span.start_char
    for hit in reading.gazetteer.find(span[1:].text):
        yield Hit(hit.start + offset, hit.end + offset, hit.entry)


KNOWN = Recogniser("gazetteer", 0, find)
