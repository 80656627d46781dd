"""Documents, read from what a graph says of them; a text that is not there is put together from its quotes."""

import json
from collections.abc import Callable, Iterator

from pyoxigraph import BlankNode, NamedNode, Store

from ontology.document import Cut, Document, Source
from ontology.rdf.iris import id_of, iri
from ontology.rdf.statements import IRIS, TYPE, Said
from ontology.rdf.terms import OA

UNKNOWN = "░"
"""Stands for each character of a document that is not known."""
LONGEST = 100_000_000


def document_of(store: Store, said: Said, texts: Callable[[str], str | None]) -> Document:
    """Read a document; its text is the graph's, else the one at hand, else what its quotes tell. Raises ValueError."""
    identifier = id_of(said.iri)
    if said.iri != iri(identifier):
        raise ValueError(f"{said.iri} is no name of a document")
    size = _number(said.needed("characters"), "characters")
    text = said.text("text")
    if text is None:
        text = texts(identifier)
    if text is None:
        text = pieced(store, said.iri, size)
    if len(text) != size:
        raise ValueError(f"its text has {len(text)} characters, and {size} is what it says of it")
    origin, publisher = said.link("origin"), said.link("publisher")
    return Document(
        id=identifier,
        path=said.needed("path"),
        sha256=said.needed("sha256"),
        media_type=said.needed("media_type"),
        text=text,
        offsets=_cuts(said.text("cuts")),
        title=said.text("title"),
        publisher=id_of(publisher) if publisher else None,
        authors=_authors(said.texts("author"), said.text("byline")),
        published=said.text("publication_date"),
        url=said.text("url"),
        retrieved_at=said.text("retrieved_at"),
        language=said.text("language"),
        source=_origin(Said(store, NamedNode(origin))) if origin else None,
        extractors=tuple(said.texts("read_by")),
    )


def _origin(said: Said) -> Source:
    return Source(
        title=said.text("origin_title"),
        outlet=said.text("outlet"),
        authors=_authors(said.texts("origin_author"), said.text("origin_byline")),
        published=said.text("origin_date"),
        url=said.text("origin_url"),
    )


def _authors(names: list[str], byline: str | None) -> tuple[str, ...]:
    if byline is None:
        return tuple(names)
    try:
        ordered = json.loads(byline)
    except ValueError:
        raise ValueError("byline is no JSON list") from None
    if not isinstance(ordered, list) or sorted(set(map(str, ordered))) != names:
        raise ValueError("byline does not name the authors that stand beside it")
    return tuple(map(str, ordered))


def _cuts(words: str | None) -> tuple[Cut, ...]:
    made: list[Cut] = []
    for part in (words or "").split():
        numbers = [_number(number, "cuts") for number in part.split(",")]
        if len(numbers) != 3:
            raise ValueError(f"cuts: {part!r} is to be three numbers")
        made.append((numbers[0], numbers[1], numbers[2]))
    return tuple(made)


def _number(words: str, name: str) -> int:
    if not words.isascii() or not words.lstrip("+-").isdigit() or not -LONGEST <= (found := int(words)) <= LONGEST:
        raise ValueError(f"{name} is {words[:40]!r}, which is no number that a text can have")
    return found


def pieced(store: Store, source: str, size: int) -> str:
    """Put a text together from what is quoted of it; every other character is shown as unknown."""
    if size < 0:
        raise ValueError(f"characters is {size}")
    made = [UNKNOWN] * size
    for start, words in _pieces(store, source):
        if start < 0 or start + len(words) > size:
            raise ValueError(f"{words[:40]!r} stands at {start}, outside of its {size} characters")
        made[start : start + len(words)] = words
    return "".join(made)


def _pieces(store: Store, source: str) -> Iterator[tuple[int, str]]:
    for quad in store.quads_for_pattern(None, NamedNode(IRIS["source"]), NamedNode(source), None):
        said = Said(store, quad.subject)
        if "Mention" in said.types:
            yield _number(said.needed("start"), "start"), said.needed("words")
        if "Passage" in said.types:
            start, quote, _ = span(store, said)
            yield start, said.needed("quote")
            before, after = quote.text("", OA + "prefix") or "", quote.text("", OA + "suffix") or ""
            yield start - len(before), before
            yield start + len(said.needed("quote")), after


def span(store: Store, said: Said) -> tuple[int, Said, int]:
    """Give where a passage starts, its quote selector, and where it ends; raises ValueError."""
    quote, position = None, None
    for target in said.held.get(IRIS["selector"], ()):
        if isinstance(target, (NamedNode, BlankNode)):
            found = Said(store, target)
            kinds = {str(getattr(kind, "value", kind)) for kind in found.held.get(TYPE.value, ())}
            quote = found if OA + "TextQuoteSelector" in kinds else quote
            position = found if OA + "TextPositionSelector" in kinds else position
    if quote is None or position is None:
        raise ValueError("a passage needs a TextQuoteSelector and a TextPositionSelector")
    if quote.needed("", OA + "exact") != said.needed("quote"):
        raise ValueError("exact is not the quote of its passage")
    start, end = (_number(position.needed("", OA + name), name) for name in ("start", "end"))
    return start, quote, end
