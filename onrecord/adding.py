"""Documents that a person gives in the browser, taken all the way to their claims."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from graph.explorer.adding import Paper, Reading
from ingest.contracts import RawDocument
from ingest.errors import IngestError
from ingest.pipeline import Tools, ingest_data
from ingest.read import read_data
from onrecord.reading import tools
from ontology.time import Time


def read_paper(data: bytes, paper: Paper) -> Reading:
    """Read the bytes of a document and find its claims; raises IngestError or ModelError."""
    path = Path(Path(paper.name).name or "document.txt")
    found = ingest_data(path, data, _told(read_data(data, path), paper), _tools())
    return Reading(found.document, found.nodes, found.claims, found.dropped)


@cache
def _tools() -> Tools:
    return tools(None, None)


def _told(raw: RawDocument, paper: Paper) -> RawDocument:
    """Add what a person says of a document; it goes before what the document says of itself."""
    if paper.published.strip():
        try:
            Time.parse(paper.published.strip())
        except ValueError as error:
            raise IngestError(f"{paper.name}: published: {error}") from None
    own = raw.metadata
    metadata = replace(
        own,
        title=paper.title.strip() or own.title,
        publisher=paper.outlet.strip() or own.publisher,
        published=paper.published.strip() or own.published,
        url=paper.url.strip() or own.url,
    )
    return replace(raw, metadata=metadata)
