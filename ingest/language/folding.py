"""Let the model see plain running text, whatever the layout, and carry its reading back to the text as it is.

Extracted text is full of what treebanks do not have: line breaks inside sentences, no-break spaces, typographic quotes,
blank lines between paragraphs. `fold` makes a copy of the tokens without whitespace tokens and with straight quotes,
marks on it where a sentence must or cannot start, and keeps the document itself; `unfold` carries what the model said
back to it. There a whitespace token hangs on the word before it (relation `dep`, tag `_SP`), inside its sentence.
"""

from typing import Any

import numpy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from ingest.language.boundaries import starts
from ingest.language.homographs import shown
from ingest.language.lemmas import lemma

QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‛": "'", "`": "'"})
"""Typographic quotes to straight ones, a character for a character: the model only ever sees the straight ones."""

_WHOLE = "onrecord.whole"
_SHOWN = "onrecord.shown"
_INSIDE = 1
_WORDWISE: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "ENT_TYPE", "ENT_IOB"]
_TREE: list[int | str] = ["DEP", "HEAD"]


@Language.component("onrecord_fold")
def fold(doc: Doc) -> Doc:
    """A copy of the document for the model to read; `unfold` finds the document itself in the copy's `user_data`."""
    kept = [token for token in doc if not token.is_space]
    read = [token.text.translate(QUOTES) for token in kept]
    words = shown(read)
    ends = [0, *(token.idx + len(token) for token in kept)]
    text = doc.text  # joined anew at every call: once
    gaps = [text[end : token.idx] for end, token in zip(ends, kept, strict=False)]
    spaces = [gap != "" for gap in [*gaps[1:], ""]][: len(words)]
    sentence_starts: list[bool | int | None] = [*starts(read, gaps)]
    plain = Doc(doc.vocab, words=words, spaces=spaces, sent_starts=sentence_starts)
    plain.user_data[_WHOLE] = doc
    plain.user_data[_SHOWN] = [index for index, word in enumerate(words) if word != read[index]]
    plain._context = doc._context
    return plain


@Language.component("onrecord_unfold")
def unfold(plain: Doc) -> Doc:
    """The document that `fold` was given, with the annotation of its copy."""
    doc: Doc = plain.user_data.pop(_WHOLE)
    replaced: list[int] = plain.user_data.pop(_SHOWN)
    words = numpy.asarray([token.i for token in doc if not token.is_space], dtype="int64")
    if len(words):
        parsed = plain.has_annotation("DEP")
        attributes = _WORDWISE + (_TREE if parsed else ["SENT_START"])
        doc.from_array(attributes, _carried(plain, len(doc), words, attributes))
    else:
        for token in doc:
            token.is_sent_start = token.i == 0
    for index in replaced:
        token = doc[int(words[index])]
        token.lemma_ = lemma(token.text, token.pos_, token.tag_)
    for key, value in plain.user_data.items():
        doc.user_data.setdefault(key, value)
    doc._context = plain._context
    return doc


def _carried(plain: Doc, length: int, words: NDArray[numpy.int64], attributes: list[int | str]) -> Any:
    """The copy's attributes, a row a token of the document, whose words are at the indices `words`."""
    read = plain.to_array(attributes).astype("int64").reshape((len(words), len(attributes)))
    column = {name: index for index, name in enumerate(attributes)}
    if "HEAD" in column:
        heads = numpy.arange(len(words)) + read[:, column["HEAD"]]
        read[:, column["HEAD"]] = words[heads] - words
    carried = numpy.zeros((length, len(attributes)), dtype="int64")
    carried[words] = read
    for index in numpy.setdiff1d(numpy.arange(length), words):
        carried[index] = _space(read, words, int(index), column, plain.vocab)
    return carried.astype("uint64")


def _space(
    read: NDArray[numpy.int64], words: NDArray[numpy.int64], index: int, column: dict[int | str, int], vocab: Vocab
) -> NDArray[numpy.int64]:
    """The row of a whitespace token: on the word before it (the first word, for leading space), in a name if within."""
    after = int(numpy.searchsorted(words, index))
    row = numpy.zeros(len(column), dtype="int64")
    texts = {"TAG": "_SP", "POS": "SPACE", "DEP": "dep"}
    for name in texts.keys() & column.keys():
        row[column[name]] = numpy.uint64(vocab.strings.add(texts[name])).astype("int64")
    if "HEAD" in column:
        row[column["HEAD"]] = words[max(after - 1, 0)] - index
    if "SENT_START" in column:
        row[column["SENT_START"]] = 1 if index == 0 else -1
    row[column["ENT_IOB"]] = 2 if read[0, column["ENT_IOB"]] else 0
    if after < len(words) and read[after, column["ENT_IOB"]] == _INSIDE:
        row[column["ENT_IOB"]], row[column["ENT_TYPE"]] = _INSIDE, read[after, column["ENT_TYPE"]]
    return row
