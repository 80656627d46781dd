"""Who wrote and who published a document, by its own byline."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Found
from ingest.claims import ClaimMaker, standing
from ingest.contracts import Context, Extractor
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.nodes.agents import Person
from ontology.vocabulary import make_node

NAME, VERSION = "byline", "1"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the claims that the authors and the outlet of a titled document published it."""
    title = _place(context, document.title) if document.title else None
    if not document.title or title is None:
        return
    article = _found(document, title, make_node("Article", document.title))
    maker = ClaimMaker(context, NAME, VERSION)
    for name in document.authors:
        if (at := _printed(context, name)) is not None:
            written = _found(document, (at[1] - len(name), at[1]), _author(context, name))
            yield from _published(maker, written, article, document)
    if context.publisher is not None:
        names = (context.publisher.name, *context.publisher.aliases)
        places = [place for name in names if (place := _place(context, name)) is not None]
        if places:
            yield from _published(maker, _found(document, min(places), context.publisher), article, document)


def _published(maker: ClaimMaker, author: Found, article: Found, document: Document) -> Iterator[Claim]:
    trigger = _token(maker.context, author.start)
    for claim in maker.claims([standing("published", (author, article), trigger)]):
        yield claim if document.published is None else claim.model_copy(update={"when": document.published})


def _author(context: Context, name: str) -> Entity:
    for found in context.annotated.mentions:
        names = (found.entity.name, *found.entity.aliases)
        if isinstance(found.entity, Person) and name in names:
            return found.entity
    return make_node("Person", name)


def _printed(context: Context, name: str) -> tuple[int, int] | None:
    """Find a name as the byline prints it, which may be in capitals."""
    spellings = (f"By {name}", f"By {name.upper()}", f"BY {name.upper()}", name, name.upper())
    return next((place for words in spellings if (place := _place(context, words)) is not None), None)


def _place(context: Context, words: str) -> tuple[int, int] | None:
    start = context.annotated.document.text.find(words)
    return None if start < 0 else (start, start + len(words))


def _found(document: Document, span: tuple[int, int], entity: Entity) -> Found:
    return Found(*span, document.text[span[0] : span[1]], 0, entity, "metadata", 1.0)


def _token(context: Context, place: int) -> Token:
    return next(token for token in context.annotated.doc if token.idx + len(token) > place)


BYLINE = Extractor(NAME, VERSION, extract)
