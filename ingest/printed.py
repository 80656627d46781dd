"""Printed lines back to paragraphs: a page has lines where the text has none."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# A gap this much wider than the usual one between two lines parts paragraphs.
WIDER = 1.2
# A line that ends a sentence and fills less than this of the widest line is the last of its paragraph.
SHORT = 0.75
SENTENCE_ENDS = (".", "!", "?", ".”", '."', "?”", "!”", ":")


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line as printed: its words, and its height above the foot of the page in points."""

    words: str
    height: float


def paragraphs(lines: Sequence[PrintedLine]) -> str:
    """Join lines to paragraphs with a blank line between two.

    A word divided at the end of a line keeps its hyphen, because nothing tells a divided word from a compound.
    """
    gap = _usual_gap(lines)
    widest = max((len(line.words) for line in lines), default=0)
    text = ""
    previous: PrintedLine | None = None
    for line in lines:
        if previous is None:
            text = line.words
        elif _parts(previous, line, gap, widest):
            text += f"\n\n{line.words}"
        elif text.endswith("-") and line.words[:1].islower():
            text += line.words
        else:
            text += f" {line.words}"
        previous = line
    return text


def _usual_gap(lines: Iterable[PrintedLine]) -> float:
    heights = [line.height for line in lines]
    gaps = Counter(round(a - b, 1) for a, b in zip(heights, heights[1:], strict=False) if a > b)
    return max(gaps, key=lambda gap: (gaps[gap], -gap), default=0.0)


def _parts(line: PrintedLine, following: PrintedLine, gap: float, widest: int) -> bool:
    down = line.height - following.height
    ends = line.words.endswith(SENTENCE_ENDS)
    if down <= 0:  # the next column or page: only a finished sentence can end a paragraph there
        return ends
    return down > gap * WIDER or (ends and len(line.words) < SHORT * widest)
