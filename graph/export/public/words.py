"""Finding words that may not be shown, however they are written.

Case, accents, spaces, hyphens and other signs do not count, so that `U.S.C.I.S.` is found by `USCIS` and `Ste-phens` by
`Stephens`; but a word has to begin and end where a word does, in scripts that part their words.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

Span = tuple[int, int]
END = ""
LEAST_INSIDE = 6
"""How many letters a name must have to be looked for inside of other words, as in an address of the Web."""


@cache
def _word() -> re.Pattern[str]:
    # Marks and signs without width belong to the word that they stand in.
    silent = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in ("Mn", "Me", "Cf"))
    return re.compile(f"[^\\W_](?:[^\\W_]|[{re.escape(silent)}])*")


def fold(word: str) -> str:
    """Write a word without case and accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word)
    kept = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    return "".join(c for c in unicodedata.normalize("NFKD", kept.casefold()) if c.isalnum())


def squeezed(words: str) -> str:
    """Write words as their letters and digits alone."""
    return "".join(fold(found[0]) for found in _word().finditer(words))


class Folded:
    """A text as its letters and digits alone, that knows where each stood and where words begin and end."""

    def __init__(self, text: str) -> None:
        self.text = text
        parts: list[str] = []
        self.places: list[Span] = []  # for each letter, the stretch of the text that it came from
        self.starts: set[int] = set()
        self.ends: set[int] = set()
        size = 0
        for found in _word().finditer(text):
            self.starts.add(size)
            for start, stop, letters in _letters(found[0], found.start()):
                parts.append(letters)
                self.places += [(start, stop)] * len(letters)
                size += len(letters)
            self.ends.add(size)
        self.letters = "".join(parts)

    def has(self, letters: str) -> bool:
        """Say whether some letters stand here as words of their own."""
        at = self.letters.find(letters)
        while at >= 0:
            if self.is_whole(at, at + len(letters)):
                return True
            at = self.letters.find(letters, at + 1)
        return False

    def is_whole(self, start: int, end: int) -> bool:
        """Say whether a stretch of letters begins and ends where words do."""
        return (start in self.starts or not _parts_words(self.letters[start])) and (
            end in self.ends or not _parts_words(self.letters[end - 1])
        )


def _letters(word: str, start: int) -> Iterator[tuple[int, int, str]]:
    """Give the letters of a word, each with the stretch that it came from; a plain word needs no closer look."""
    if word.isascii():
        for number, letter in enumerate(word.lower(), start):
            yield number, number + 1, letter
        return
    for number, letter in enumerate(word, start):
        if letters := fold(letter):
            yield number, number + 1, letters


@cache
def _parts_words(letter: str) -> bool:
    """Say whether a letter is of a script that parts its words: one with capitals, or a digit."""
    return letter.isdigit() or letter.lower() != letter.upper()


class Words:
    """Words to look for, many at once."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.tree: dict[str, Any] = {}
        self.signs: set[str] = set()
        self.long: set[str] = set()
        for one in words:
            self.add(one)

    def __bool__(self) -> bool:
        return bool(self.tree or self.signs)

    def add(self, words: str) -> None:
        """Look for these words too; words without a letter are looked for sign by sign."""
        letters = squeezed(words)
        if not letters:
            if words.strip():
                self.signs.add(words.strip())
            return
        branch = self.tree
        for letter in letters:
            branch = branch.setdefault(letter, {})
        branch[END] = letters
        if len(letters) >= LEAST_INSIDE:
            self.long.add(letters)

    def found(self, text: Folded) -> Iterator[tuple[str, Span]]:
        """Give what stands in a text, as letters, and where."""
        starts = range(len(text.letters)) if not text.text.isascii() else sorted(text.starts)
        for start in starts:
            branch = self.tree
            for end in range(start, len(text.letters)):
                if (branch := branch.get(text.letters[end])) is None:  # type: ignore[assignment]
                    break
                if END in branch and text.is_whole(start, end + 1):
                    yield branch[END], (text.places[start][0], text.places[end][1])
        for sign in self.signs:
            for at in re.finditer(re.escape(sign), text.text):
                yield sign, at.span()

    def hit(self, text: str | None) -> bool:
        """Say whether any of the words stands in a text."""
        return bool(self and text) and next(self.found(Folded(str(text))), None) is not None

    def inside(self, text: str | None) -> bool:
        """Say whether any of the words stands in an address, path or id, be it inside of another word."""
        return self.hit(text) or any(letters in squeezed(text or "") for letters in self.long)
