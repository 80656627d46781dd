"""The way from a file to its claims, on one screen.

1. read     the bytes and the text that the format's reader makes of them        (`ingest.read`)
2. clean    leave out what the page put around the text, keep a map to it        (`ingest.clean`)
3. annotate parse it and find what it mentions, resolved within the document     (`ingest.annotate`)
4. extract  every extractor finds claims, with the sentence that says so         (`ingest.extractors`)
5. validate one validator after every extractor; what is dropped is counted      (`ingest.validate`)
            what a document says several times is one claim                     (`ingest.gathering`)
6. resolve  over all documents: one record a node                                (`ingest.resolve`)

Steps 1 to 5 are a pure function of one document; step 6 reads the stream of all of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from ingest.annotate import annotate
from ingest.clean import clean, make_document
from ingest.contracts import Context, Extractor, RawDocument
from ingest.errors import IngestError
from ingest.gathering import gathered
from ingest.gazetteer import Gazetteer
from ingest.pairs import named_by_parties
from ingest.read import read
from ingest.resolve import resolve
from ingest.validate import valid
from ontology.claim import Claim
from ontology.discovery import discover
from ontology.document import Document
from ontology.node import Entity
from ontology.vocabulary import make_node

LONGEST = 2_000_000
"""Characters that a document may have: a long book. What refers to what is looked for in all of it."""


@dataclass(frozen=True)
class Tools:
    """What the way needs besides the file: a language model, a gazetteer, and extractors in their order."""

    nlp: Language
    gazetteer: Gazetteer
    extractors: tuple[Extractor, ...] = tuple(discover("ingest.extractors", Extractor))


@dataclass(frozen=True, slots=True)
class Ingested:
    """What came of one document: itself, the nodes that its claims use, its claims, and what was dropped, by reason."""

    document: Document
    nodes: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    dropped: Counter[str]


def ingest(paths: Iterable[Path], tools: Tools) -> Iterator[Ingested | IngestError]:
    """Take documents all the way, one by one; one that cannot be read is given as the error, the others go on."""
    for path in paths:
        try:
            yield ingest_file(path, tools)
        except IngestError as error:
            yield error
        except Exception as error:  # noqa: BLE001 - a fault of ours costs the document that shows it, never the others
            fault = f"{type(error).__name__}: {error}"
            yield IngestError(f"{path}: the program failed on it ({fault}); report this, with the document if you may")


def ingest_file(path: Path, tools: Tools) -> Ingested:
    """Take one file all the way; raises IngestError where it cannot be read."""
    opened = read(path)
    return ingest_data(path, opened.data, opened.raw, tools)


def ingest_data(path: Path, data: bytes, raw: RawDocument, tools: Tools) -> Ingested:
    """Take a document all the way whose bytes a reader has read; raises IngestError where it is too long."""
    length = len(raw.text)
    if length > LONGEST:
        raise IngestError(
            f"{path}: {length:,} characters of text, and the limit is {LONGEST:,}; split it into more files"
        )
    publisher = _publisher(raw, tools.gazetteer)
    document = make_document(path, data, raw, clean(raw), publisher.id if publisher is not None else None)
    return extract(document, tools, publisher)


def extract(document: Document, tools: Tools, publisher: Entity | None = None) -> Ingested:
    """Find the claims of a document that was read and cleaned."""
    # What spaCy stores of every new word would stay for good; nothing of the parse is given back here.
    with tools.nlp.memory_zone():
        return _extract(document, tools, publisher)


def _extract(document: Document, tools: Tools, publisher: Entity | None) -> Ingested:
    context = Context(annotate(document, tools.nlp, tools.gazetteer), publisher, tools.gazetteer)
    claims: dict[str, Claim] = {}
    for extractor in tools.extractors:
        for claim in valid(extractor.extract(document, context), document, context.nodes, context.dropped):
            claims.setdefault(claim.id, claim)
    kept = gathered(claims.values(), context.nodes, context.dropped)
    context.nodes.update({pact.id: pact for pact in named_by_parties(kept, context.nodes)})
    used = {end for claim in kept for end in (claim.subject, claim.object, *claim.attributed_to)}
    nodes = [node for node in context.nodes.values() if node.id in used]
    whole = document.model_copy(update={"extractors": tuple(sorted({e.name for e in tools.extractors}))})
    return Ingested(whole, tuple(resolve(nodes)), kept, context.dropped)


def _publisher(raw: RawDocument, gazetteer: Gazetteer) -> Entity | None:
    """Find who published a document by the name that it gives."""
    name = raw.metadata.publisher
    if not name:
        return None
    known = gazetteer.lookup(name)
    if known and known.type == "NewsOutlet":
        return known.node()
    plain = name.removeprefix("The ")  # as names in a text are: "The Port Herald" is "Port Herald"
    return make_node("NewsOutlet", plain, aliases=(name,) if plain != name else ())
