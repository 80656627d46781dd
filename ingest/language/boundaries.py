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
_QUOTES = frozenset({'"', "'"})
_BRACKETS = frozenset({"(", "["})
_CLOSERS = _QUOTES | {")", "]", "''"}
_RUNNING = frozenset({",", "%", "'s", "'"})
_LONG, _LONGEST = 250, 400
"""Words after which a sentence is cut where it may be, and anywhere. Hardly anybody writes longer ones, but tables and
broken files run on for pages."""

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


def _opens(words: Sequence[str], gaps: Sequence[str], index: int) -> bool:
    """Whether word `index` looks like a beginning: a capital, or an opening quote or bracket before one."""
    quoted = words[index] in _QUOTES or words[index] in _BRACKETS
    if quoted and index + 1 < len(words) and not gaps[index + 1]:
        index += 1
    return words[index][:1].isupper()


def _ended(words: Sequence[str], gaps: Sequence[str], index: int) -> int:
    """The index of the last word before `index` that is not a closing quote or bracket."""
    last = index - 1
    while last > 0 and words[last] in _CLOSERS and not gaps[last]:
        last -= 1
    return last


def _required(words: Sequence[str], gaps: Sequence[str], index: int) -> bool:
    """Whether a full stop by itself, after a whole word, ends a sentence before word `index`."""
    last = _ended(words, gaps, index)
    if words[last] != "." or last == 0 or not _opens(words, gaps, index):
        return False
    word = words[last - 1]
    whole = word.isalpha() and len(word) > 2 and word.lower() + "." not in _BEFORE_NAME | _BEFORE_NUMBER
    return whole and (word.islower() or last < index - 1 or words[index] in _QUOTES)


def _running(words: Sequence[str], gaps: Sequence[str], index: int) -> bool:
    """Whether word `index` goes on with its line: it is in lower case, or what is before it came to no stop."""
    last = words[_ended(words, gaps, index)]
    return words[index][:1].islower() or last[-1:].isalnum() or last in _RUNNING


def starts(words: Sequence[str], gaps: Sequence[str]) -> list[bool | None]:
    """For each word whether a sentence starts with it: yes, no, or None for "the parser may decide".

    `gaps` holds the text between each word and the one before; quotes are straight. A blank line always ends a
    sentence, and so does a full stop after a whole word when a capital follows. Without white space before it, after
    an abbreviation that calls for more, and on the same line in lower case or after no stop, a word starts none. What
    runs on for longer than any sentence is cut all the same: the time to read a sentence grows with its length.
    """
    found: list[bool | None] = []
    since = 0
    for index, gap in enumerate(gaps):
        length = index - since
        if index == 0 or length >= _LONGEST or _BLANK_LINE.search(gap):
            found.append(True)
        elif not gap or _forbidden(words, index) or ("\n" not in gap and _running(words, gaps, index)):
            found.append(False)
        else:
            found.append(length >= _LONG or _required(words, gaps, index) or None)
        if found[-1]:
            since = index
    return found
