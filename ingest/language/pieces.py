"""Read texts of any length and shape: in pieces, because what a model needs while it reads grows with what it is given.

spaCy's tokenizer takes time that grows with the square of a word's length, and its parser some 12 kB a token.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

MOST = 10_000
"""Tokens that the model is given at once, at most: they take it 120 MB."""

WORD = 300
"""Characters of a word that the tokenizer is given at once, at most: longer than any but the addresses of trackers."""

_UNBROKEN = re.compile(rf"\S{{1,{WORD}}}|\s+")
_TOO_LONG = re.compile(rf"\S{{{WORD + 1}}}")
_BREAKS = (re.compile(r"\n[^\S\n]*\n"), re.compile(r"\n"), re.compile(r""))


def parse(text: str, nlp: Language, most: int = MOST) -> Doc:
    """Parse a text; `doc.text` is that text. One of more than `most` tokens is parsed in pieces."""
    doc = _tokens(text, nlp)
    if len(doc) <= most:
        return nlp(doc)
    return _joined([nlp(doc[start:end].as_doc()) for start, end in pieces(doc, most)])


def pieces(doc: Doc, most: int) -> Iterator[tuple[int, int]]:
    """Cut a document into pieces of at most `most` tokens: after a blank line, else a line, else anywhere."""
    start = 0
    while len(doc) - start > most:
        end, middle = start + most, start + most // 2
        places = (
            next((at for at in range(end, middle, -1) if wanted.search(doc[at - 1].text_with_ws)), None)
            for wanted in _BREAKS
        )
        cut = next(place for place in places if place is not None)
        yield start, cut
        start = cut
    yield start, len(doc)


def _tokens(text: str, nlp: Language) -> Doc:
    if not _TOO_LONG.search(text):
        return nlp.tokenizer(text)
    parts: list[str] = []
    for found in _UNBROKEN.finditer(text):
        # Words of usual length stay together, so that spaces come to stand where the tokenizer wants them.
        if parts and len(parts[-1]) < WORD and not _TOO_LONG.match(text, found.start()):
            parts[-1] += found.group()
        else:
            parts.append(found.group())
    return _joined([nlp.tokenizer(part) for part in parts])


def _joined(docs: list[Doc]) -> Doc:
    joined = Doc.from_docs(docs, ensure_whitespace=False)
    assert joined is not None
    return joined
