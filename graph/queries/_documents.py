"""Documents as answers show them: what they are, and where a quote stands in the original file."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from graph.answers import DocumentCard, Graph
from graph.queries._facts import names_of

# Every field of a document but its text, which may be long.
FIELDS = """
d.id AS id, d.path AS path, d.title AS title, d.publisher AS publisher, d.published AS published,
d.authors AS authors, d.url AS url, d.media_type AS media_type, d.retrieved_at AS retrieved_at,
d.source_title AS source_title, d.source_outlet AS source_outlet, d.source_url AS source_url
"""


def card(row: Mapping[str, Any], named: dict[str, str], claims: int) -> DocumentCard:
    """Make the card of a document from a row of `FIELDS`; `named` holds the name of its publisher."""
    return DocumentCard(
        id=row["id"],
        path=row["path"],
        title=row["title"] or PurePath(row["path"]).name,
        publisher=named.get(row["publisher"], row["publisher"]),
        published=row["published"],
        authors=tuple(row["authors"] or ()),
        url=row["url"] or row["source_url"],
        media_type=row["media_type"],
        retrieved_at=row["retrieved_at"],
        after=row["source_outlet"],
        after_title=row["source_title"],
        claims=claims,
    )


def cards(store: Graph, rows: Sequence[Mapping[str, Any]]) -> tuple[DocumentCard, ...]:
    """Make the cards of rows that hold `claims` besides `FIELDS`."""
    named = names_of(store, (row["publisher"] for row in rows))
    return tuple(card(row, named, row["claims"]) for row in rows)


def original_span(offsets: list[int] | None, start: int, end: int) -> tuple[int, int] | None:
    """Give a stretch of the text as offsets in the original; None where it runs across something dropped.

    `offsets` are the cuts of the document, flat: start in the text, start in the original, length, and again.
    """
    if not offsets:
        return start, end
    for clean, original, length in zip(offsets[::3], offsets[1::3], offsets[2::3], strict=True):
        if clean <= start < clean + length:
            return (start - clean + original, end - clean + original) if end <= clean + length else None
    return None
