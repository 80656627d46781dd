"""Dictionary forms, from the word and its tag: tables of closed classes first, the package lemminflect for the rest."""

import re
from functools import lru_cache

from lemminflect import getLemma
from spacy.language import Language
from spacy.tokens import Doc

_AUXILIARIES = {
    "'m": "be", "'re": "be", "'s": "be", "s": "be", "ai": "be", "'ve": "have", "'d": "would", "'ll": "will",
    "ca": "can", "wo": "will", "sha": "shall", "could": "could", "would": "would", "might": "might",
    "should": "should",
}  # fmt: skip
_CLOSED = {
    "an": "a", "these": "this", "those": "that", "n't": "not", "nt": "not", "me": "I", "us": "we", "him": "he",
    "her": "she", "them": "they", "i": "I", "whom": "who", "'em": "they", "thee": "thou", "'": "'s",
}  # fmt: skip
_COMPARED = frozenset({"more", "most", "least"})
_INFLECTED = {
    "NNS": "NOUN", "NNPS": "PROPN", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBZ": "VERB", "VBP": "VERB",
    "VB": "VERB", "MD": "AUX", "JJR": "ADJ", "JJS": "ADJ", "RBR": "ADV", "RBS": "ADV",
}  # fmt: skip
_OF_A_NAME = re.compile(r"[A-Z][a-z]+(?:ian|ean|can|man|ish|ese|eek|ench|ab|aqi|ani)$")
_CAPITALS = re.compile(r"[A-Z0-9]{2,5}$")
_CACHED = 50_000


def _inflected(word: str, kind: str) -> str:
    found = getLemma(word, upos=kind, lemmatize_oov=True)
    return str(found[0]) if found else word


@lru_cache(maxsize=_CACHED)
def lemma(word: str, pos: str, tag: str) -> str:
    """The dictionary form of a word, given its universal part of speech and its Penn Treebank tag.

    Names, acronyms, numbers and adjectives made of names keep their capitals, a plural name loses its plural ("States"
    → "State"); all else is in lower case but "I".
    """
    lower = word.lower().replace("’", "'")
    if pos == "PROPN" or tag == "NNP":
        return _inflected(word, "NOUN") if tag == "NNPS" else word
    if pos == "AUX" and lower in _AUXILIARIES:
        return _AUXILIARIES[lower]
    if pos in ("PRON", "DET", "PART") and lower in _CLOSED:
        return lower if tag == "PRP$" else _CLOSED[lower]
    numeral = pos == "NUM" and not (len(word) > 1 and word.istitle() and word.isalpha())
    if numeral or (tag == "NN" and _CAPITALS.match(word)) or (tag == "JJ" and _OF_A_NAME.match(word)):
        return word
    kind = _INFLECTED.get(tag)
    if kind is None or lower in _COMPARED or (kind == "NOUN" and len(lower) < 3):
        return lower
    return _inflected(lower, kind)


@Language.component("onrecord_lemmatizer")
def lemmatizer(doc: Doc) -> Doc:
    """Set `lemma_` of every token from its text, `pos_` and `tag_`."""
    for token in doc:
        token.lemma_ = lemma(token.text, token.pos_, token.tag_)
    return doc
