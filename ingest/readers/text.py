"""Plain text: the file itself, and what its first lines say about it."""

from pathlib import PurePath

from ingest.contracts import Metadata, RawDocument, Reader
from ingest.encoding import decode
from ingest.masthead import complete


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read plain text; raises IngestError where it has no known encoding."""
    text = decode(data, path)
    return RawDocument(text, TEXT.media_type, complete(Metadata(), text))


TEXT = Reader("plain text", (".txt", ".text"), "text/plain", read)
