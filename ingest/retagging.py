"""Nouns of people that a tagger gets wrong, put right before anything is read from a parse.

A plural that opens a sentence is taken for a name: "Advocates condemned the rule". The second word of a post in the
plural is taken for its head: "attorneys | general".
"""

from spacy.tokens import Doc, Token

from ingest.mentions._people_nouns import PLURALS
from ingest.mentions._words import OFFICE_COMPOUNDS

_NAMED = frozenset({"NNP", "NNPS"})
_POSTS = frozenset(pair for pair in OFFICE_COMPOUNDS if pair[-1] == "general")


def retag(doc: Doc) -> None:
    """Tag such nouns as what they are."""
    _openings(doc)
    for token in doc:
        if token.i and token.head.i != token.i - 1 and (PLURALS.get(token.nbor(-1).lower_), token.lower_) in _POSTS:
            token.tag_, token.pos_, token.lemma_ = "NNS", "NOUN", PLURALS[token.nbor(-1).lower_]


def _openings(doc: Doc) -> None:
    """Tag plurals that open sentences; one that the document writes with a capital elsewhere too is left a name."""
    opening = [token for token in doc if _opens(token)]
    if not opening:
        return
    capitals = {token.text for token in doc if token.i and token.text in PLURALS_WRITTEN and not _first(token)}
    for token in opening:
        if token.text not in capitals:
            token.tag_, token.pos_, token.lemma_ = "NNS", "NOUN", PLURALS[token.lower_]


PLURALS_WRITTEN = frozenset(word.capitalize() for word in PLURALS)
"""The plurals as they open a sentence."""


def _opens(token: Token) -> bool:
    """Whether a word is such a plural, stands first in its sentence and is no part of a longer name."""
    if token.tag_ not in _NAMED or token.text not in PLURALS_WRITTEN or not _first(token):
        return False
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return following is None or not following.text[:1].isupper()


def _first(token: Token) -> bool:
    before = token.nbor(-1) if token.i else None
    return before is None or token.is_sent_start is True or before.is_space or before.is_quote
