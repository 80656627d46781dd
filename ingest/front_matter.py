"""The YAML block that a Markdown file may begin with: what the document says about itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

import yaml

from ingest.contracts import Metadata
from ingest.errors import IngestError
from ingest.retrieval import iso
from ontology.document import Source
from ontology.time import Time

OPENING = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)

KEYS = ("title", "published", "publisher", "authors", "url", "retrieved", "language", "license", "source")
SOURCE_KEYS = ("title", "outlet", "authors", "published", "url")
# What other programs write there and nothing here needs; any other key is refused, so that a misspelt date is seen.
IGNORED = frozenset({"license", "aliases", "categories", "cssclasses", "draft", "layout", "permalink", "tags"})
SYNONYMS = {
    "author": "authors",
    "date": "published",
    "lang": "language",
    "retrieved_at": "retrieved",
    "accessed": "retrieved",
}


@dataclass(frozen=True, slots=True)
class _Place:
    path: PurePath
    node: yaml.Node
    key: str = ""

    def wrong(self, reason: str) -> IngestError:
        line = self.node.start_mark.line + 2
        return IngestError(f"{self.path}:{line}: front matter: {self.key}{': ' if self.key else ''}{reason}")


def fences(text: str) -> tuple[int, int, int] | None:
    """Find the front matter of a text: where its YAML starts, where that ends, where the text goes on; None without."""
    opening = OPENING.match(text)
    closing = CLOSING.search(text, opening.end()) if opening else None
    return (opening.end(), closing.start(), closing.end()) if opening and closing else None


def parse(text: str, path: PurePath) -> Metadata:
    """Read the front matter of a text, if it has any; raises IngestError naming the line at fault."""
    found = fences(text)
    if found:
        return _metadata(_compose(text[found[0] : found[1]], path), path)
    if OPENING.match(text):
        raise IngestError(f"{path}:1: front matter: it opens with --- and is never closed; close it with a line ---")
    return Metadata()


def _compose(block: str, path: PurePath) -> yaml.MappingNode | None:
    try:
        root = yaml.compose(block, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark else 1
        raise IngestError(f"{path}:{line}: front matter: {error.problem or error.context}; correct the YAML") from None
    except yaml.YAMLError as error:
        raise IngestError(f"{path}:1: front matter: {error}; correct the YAML") from None
    if root is None:
        return None
    if not isinstance(root, yaml.MappingNode):
        raise _Place(path, root).wrong("it is no list of `key: value` lines; write one key on each line")
    return root


def _metadata(root: yaml.MappingNode | None, path: PurePath) -> Metadata:
    fields = {} if root is None else {place.key: place for place in _entries(root, path, KEYS)}
    return Metadata(
        title=_words(fields.get("title")),
        publisher=_words(fields.get("publisher")),
        authors=_list(fields.get("authors")),
        published=_date(fields.get("published")),
        url=_words(fields.get("url")),
        retrieved_at=_moment(fields.get("retrieved")),
        language=_words(fields.get("language")),
        source=_source(fields.get("source")),
    )


def _source(place: _Place | None) -> Source | None:
    if place is None:
        return None
    if not isinstance(place.node, yaml.MappingNode):
        raise place.wrong(f"it is no group of keys; write {', '.join(SOURCE_KEYS)} under it, indented")
    fields = {inner.key: inner for inner in _entries(place.node, place.path, SOURCE_KEYS)}
    return Source(
        title=_words(fields.get("title")),
        outlet=_words(fields.get("outlet")),
        authors=_list(fields.get("authors")),
        published=_date(fields.get("published")),
        url=_words(fields.get("url")),
    )


def _entries(mapping: yaml.MappingNode, path: PurePath, known: tuple[str, ...]) -> Iterator[_Place]:
    seen: set[str] = set()
    for key_node, value in mapping.value:
        written = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
        key = SYNONYMS.get(written, written)
        place = _Place(path, key_node, written)
        if key in seen:
            raise place.wrong("it is given twice; keep one")
        if key not in known and key not in IGNORED:
            raise place.wrong(f"no such key; the keys are {', '.join(known)}")
        seen.add(key)
        if key not in IGNORED:
            yield _Place(path, value, key)


def _words(place: _Place | None) -> str | None:
    if place is None:
        return None
    if not isinstance(place.node, yaml.ScalarNode):
        raise place.wrong("it takes one value, not several")
    if place.node.tag == "tag:yaml.org,2002:null":
        return None
    return str(place.node.value).strip() or None


def _list(place: _Place | None) -> tuple[str, ...]:
    if place is None:
        return ()
    nodes = place.node.value if isinstance(place.node, yaml.SequenceNode) else [place.node]
    words = (_words(_Place(place.path, node, place.key)) for node in nodes)
    return tuple(word for word in words if word)


def _date(place: _Place | None) -> str | None:
    words = _words(place)
    if place is None or words is None:
        return None
    try:
        return str(Time.parse(words))
    except ValueError as error:
        raise place.wrong(str(error)) from None


def _moment(place: _Place | None) -> str | None:
    words = _words(place)
    if place is None or words is None:
        return None
    try:
        return iso(words)
    except ValueError:
        raise place.wrong(f"{words!r} is no day or time; write 2026-03-10 or 2026-03-10T09:30:00Z") from None
