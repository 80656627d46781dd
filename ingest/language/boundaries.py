"""Where a sentence must start, cannot start, or may: what layout and abbreviations tell before the parser decides."""

import re
from collections.abc import Sequence

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\u2029")
_MONTHS = frozenset(
    [
        "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
    ]
)  # fmt: skip
_BEFORE_NAME = frozenset(
    [
        "mr.", "mrs.", "ms.", "dr.", "prof.", "rep.", "reps.", "sen.", "sens.", "gov.", "govs.", "gen.",
        "lt.", "col.", "sgt.", "capt.", "cmdr.", "adm.", "maj.", "rev.", "hon.", "fr.", "sr.", "sra.",
        "messrs.", "pres.", "supt.", "insp.", "det.", "st.", "ste.", "mt.", "ft.", "v.", "vs.",
    ]
)  # fmt: skip
_BEFORE_NUMBER = _MONTHS | frozenset(
    [
        "no.", "nos.", "art.", "arts.", "sec.", "secs.", "ch.", "p.", "pp.", "para.", "paras.", "vol.",
        "fig.", "ca.", "c.", "approx.",
    ]
)  # fmt: skip
_INITIAL = re.compile(r"[A-Z]\.$")


def _forbidden(words: Sequence[str], index: int) -> bool:
    """Whether an abbreviation before word `index` says that the sentence goes on."""
    before, word = words[index - 1].lower(), words[index]
    if before == "." and index > 1:  # some tokenizers leave the full stop of an abbreviation by itself
        before = words[index - 2].lower() + "."
    if before in _BEFORE_NAME:
        return True
    if before in _BEFORE_NUMBER and word[:1].isdigit():
        return True
    initial = _INITIAL.match(words[index - 1]) is not None and index > 1
    return initial and word[:1].isupper() and words[index - 2][:1].isupper()


def starts(words: Sequence[str], gaps: Sequence[str]) -> list[bool | None]:
    """For each word whether a sentence starts with it: yes, no, or None for "the parser may decide".

    `gaps` holds the text between each word and the one before. A blank line always ends a sentence; without white
    space before it, after an abbreviation that calls for more, or in lower case on the same line a word starts none.
    """
    found: list[bool | None] = []
    for index, (word, gap) in enumerate(zip(words, gaps, strict=True)):
        if index == 0 or _BLANK_LINE.search(gap):
            found.append(True)
        elif not gap or _forbidden(words, index) or (word[:1].islower() and "\n" not in gap):
            found.append(False)
        else:
            found.append(None)
    return found
