"""The words behind a claim: the quote where it stands, the text around it, and the document."""

from collections.abc import Sequence

from graph.answers import Answer, DocumentCard, Fact, Graph
from graph.errors import NotFound
from graph.queries._documents import FIELDS, cards, original_span
from graph.queries._facts import facts
from ontology.record import Record

AROUND = 600
MOST = 50
PASSAGES = f"""
MATCH (c:Claim {{id: $id}})-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Source)
RETURN p.start AS start, p.end AS end, p.quote AS quote, d.text AS text, d.offsets AS offsets, 0 AS claims, {FIELDS}
ORDER BY id, start LIMIT $limit
"""


class Passage(Record):
    """A quote in its document: `before` and `after` are the text around it.

    `start` and `end` are offsets in the cleaned text of `length` characters, `original` those in the original where
    the quote is of one piece.
    """

    document: DocumentCard
    before: str
    quote: str
    after: str
    start: int
    end: int
    original: tuple[int, int] | None
    length: int


class Evidence(Answer):
    """A claim with the passages that say so; `fact.quotes` has the words of all of them, shown or not."""

    fact: Fact
    passages: tuple[Passage, ...]


def evidence(store: Graph, claim: str, around: int = AROUND, limit: int = MOST) -> Evidence:
    """Show the words behind a claim, with up to `around` characters before and after; raises NotFound."""
    found = facts(store, [claim])
    if not found:
        raise NotFound(f"{claim}: the graph has no claim of this id; it may have been loaded anew since")
    rows = store.read("passages of a claim", PASSAGES, id=claim, limit=limit)
    passages = []
    for row, document in zip(rows, cards(store, rows), strict=True):
        start, end, text = row["start"], row["end"], row["text"]
        passages.append(
            Passage(
                document=document,
                before=_from_a_word(text[max(start - around, 0) : start], cut=start > around),
                quote=row["quote"],
                after=_to_a_word(text[end : end + around], cut=end + around < len(text)),
                length=len(text),
                start=start,
                end=end,
                original=original_span(row["offsets"], start, end),
            )
        )
    return Evidence(fact=found[0], passages=tuple(passages))


def chosen(store: Graph, claims: Sequence[str]) -> tuple[Fact, ...]:
    """Read some claims in the order asked for; one that the graph does not have is left out."""
    return facts(store, claims)


def _from_a_word(before: str, *, cut: bool) -> str:
    words = before.split(maxsplit=1)
    return before[before.index(words[1]) :] if cut and len(words) > 1 else before


def _to_a_word(after: str, *, cut: bool) -> str:
    words = after.rsplit(maxsplit=1)
    return words[0] if cut and len(words) > 1 else after
