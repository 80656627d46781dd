"""Markdown, with or without YAML front matter; the text stays as it is written, marks too."""

from pathlib import PurePath

from ingest import front_matter
from ingest.clean import HEADING_MARK, MARKDOWN
from ingest.contracts import RawDocument, Reader
from ingest.encoding import decode
from ingest.masthead import complete


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read Markdown; raises IngestError naming the line where the front matter is wrong.

    Front matter is taken at its word: only a file without any is asked for headline, byline and date.
    """
    text = decode(data, path)
    metadata = front_matter.parse(text, path)
    if front_matter.fences(text) is None:
        metadata = complete(metadata, HEADING_MARK.sub("", text))
    return RawDocument(text, MARKDOWN, metadata)


MARKDOWN_READER = Reader("Markdown", (".md", ".markdown"), MARKDOWN, read)
