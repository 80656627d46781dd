"""Finding words that may not be shown, however they are written.

Case, accents, spaces, hyphens and other signs do not count, so that `U.S.C.I.S.` is found by `USCIS` and `Ste-phens` by
`Stephens`; but a word has to begin and end where a word does, in scripts that part their words.
"""

import re
import sys
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote

Span = tuple[int, int]
END = ""
LEAST_INSIDE, MOST_INSIDE = 6, 120
"""How many letters a name must have to be looked for inside of other words, as in an address of the Web."""
DEPTH = 12
"""How many letters are told apart one by one; what is longer is compared whole."""
NOTHING: dict[str, Any] = {}


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
        self.places = array("L")  # for each letter, the sign of the text that it came from
        self.starts: set[int] = set()
        self.ends: set[int] = set()
        size = 0
        for found in _word().finditer(text):
            self.starts.add(size)
            for place, letters in _letters(found[0], found.start()):
                parts.append(letters)
                self.places.extend([place] * len(letters))
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


def _letters(word: str, start: int) -> Iterator[tuple[int, str]]:
    """Give the letters of a word, each with its place; a plain word needs no closer look."""
    if word.isascii():
        yield from enumerate(word.lower(), start)
        return
    for number, letter in enumerate(word, start):
        if letters := fold(letter):
            yield number, letters


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
        for letter in letters[:DEPTH]:
            branch = branch.setdefault(letter, {})
        branch.setdefault(END, set()).add(letters)
        if LEAST_INSIDE <= len(letters) <= MOST_INSIDE:
            self.long.add(letters)

    def found(self, text: Folded) -> Iterator[tuple[str, Span]]:
        """Give what stands in a text, as letters, and where."""
        starts = range(len(text.letters)) if not text.text.isascii() else sorted(text.starts)
        for start in starts:
            for letters in self._beginning(text.letters, start):
                end = start + len(letters)
                if text.is_whole(start, end):
                    yield letters, (text.places[start], text.places[end - 1] + 1)
        for sign in self.signs:
            for at in re.finditer(re.escape(sign), text.text):
                yield sign, at.span()

    def _beginning(self, letters: str, start: int) -> Iterator[str]:
        """Give those of the words that stand at a place, wherever they end."""
        branch = self.tree
        for letter in letters[start : start + DEPTH]:
            branch = branch.get(letter, NOTHING)
            if not branch:
                return
            yield from (one for one in branch.get(END, ()) if letters.startswith(one, start))

    def hit(self, text: str | None) -> bool:
        """Say whether any of the words stands in a text."""
        return bool(self and text) and next(self.found(Folded(str(text))), None) is not None

    def inside(self, address: str | None) -> bool:
        """Say whether any of the words stands in an address or path, be it inside of another word or in percent."""
        for text in {address or "", unquote(address or "")}:
            letters = squeezed(text)
            if self.hit(text) or any(word in letters for word in self.long):
                return True
        return False
