"""A text with the stretches marked that facts were read from."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from graph.explorer.markup import text as escaped
from graph.queries.document import Span


@dataclass(frozen=True)
class Piece:
    """A stretch of text, and the ids of the facts that stand in it."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """The pieces of one paragraph; `facts` are the ids of the facts whose passage begins in it."""

    pieces: tuple[Piece, ...]
    facts: tuple[str, ...]


def paragraphs(text: str, spans: Iterable[Span]) -> tuple[Paragraph, ...]:
    """Cut a text into paragraphs at its line ends, and these into marked and unmarked pieces; no character is lost."""
    held = sorted(spans, key=lambda span: (span.start, span.end))
    made, start = [], 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        inside = [span for span in held if span.start < end and span.end > start]
        made.append(
            Paragraph(
                _pieces(text, (start, end), inside),
                tuple(dict.fromkeys(i for span in inside if start <= span.start < end for i in span.facts)),
            )
        )
        start = end
    return tuple(made)


def marked(
    paragraph: Paragraph, focus: Collection[str] = (), address: Callable[[tuple[str, ...]], str] | None = None
) -> str:
    """Write a paragraph as HTML; passages of the facts in focus stand out.

    With an `address`, each passage links to where that leads for the facts that stand in it.
    """
    out = []
    for piece in paragraph.pieces:
        words = escaped(piece.text)
        if not piece.facts:
            out.append(words)
            continue
        kind = ' class="or-focus"' if not set(focus).isdisjoint(piece.facts) else ""
        mark = f"<mark{kind}>{words}</mark>"
        if address and piece.text.strip():
            mark = f'<a class="or-said" href="{escaped(address(piece.facts))}" target="_self" data-stay="1">{mark}</a>'
        out.append(mark)
    return "".join(out)


def _pieces(text: str, bounds: tuple[int, int], spans: list[Span]) -> tuple[Piece, ...]:
    start, end = bounds
    cuts = {start, end}
    for span in spans:
        cuts |= {max(span.start, start), min(span.end, end)}
    ordered = sorted(cuts)
    return tuple(
        Piece(
            text[a:b],
            tuple(dict.fromkeys(i for span in spans if span.start <= a and span.end >= b for i in span.facts)),
        )
        for a, b in zip(ordered, ordered[1:], strict=False)
    )
