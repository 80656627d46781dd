"""Stretches of capitalised words that may be a name."""

from collections.abc import Container, Iterator
from functools import lru_cache, partial

from spacy.tokens import Token

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading
from ingest.mentions._words import BODY_WITH_OF, CALENDAR, FIELDS, FUNCTION, ORGANIZATION_HEADS, PARTICLES, _set

Chunk = tuple[int, int]
_SHORT = 3
_ARABIC = _set("al el ad as ar an ash at az")
_SYLLABLE = 6
_COMPOUNDING = _set(
    "area based born style wide led run made backed owned era bound like level only linked funded elect trade rule "
    "law size old year week day hour mile long term type class free deal talks border held native pact plan shaped "
    "built worth side wing war ties issue ready proof general chief turned friend"
)
"""Words that make an adjective or noun of the name before their hyphen: "the New York-area town"."""

_LAST_NAMES = frozenset({"To", "Or", "So", "No", "An", "Do", "On", "May", "March", "Will", "Than", "Ng"})
_SIDING = _set("pro anti non pan post pre mid trans")
_LINKS = frozenset({"of", "for", "on"})
OPENING = _set("new old first second third one all")
"""Small words with which names of bodies begin: "New Harbour Party", "First Lakeside Bank"."""

_OWNERS = _set(
    "people women men children workers farmers veterans writers teachers students consumers lawyers nurses patients "
    "peoples citizens parents prisoners owners employers journalists seafarers girls boys players publishers"
)
"""Those who in the plural own what is named after them: "People's Party", "Women's Institute"."""


def _opens(token: Token) -> bool:
    """Whether a capital at this place says nothing because a sentence, line or quotation begins here."""
    if token.i == 0 or token.is_sent_start:
        return True
    before = token.nbor(-1)
    return before.is_quote or before.text in {":", "•", "—", "[", "..."} or "\n" in before.text


def capital(token: Token, tagged: bool) -> bool:
    """Whether a word may be part of a name: it has a capital that its place in the sentence does not explain."""
    text = token.text
    if text.isdigit() and 0 < token.i < len(token.doc) - 1:
        before = token.nbor(-1)
        return (
            before.text[0].isupper() and before.is_alpha and before.lower_ not in CALENDAR | FUNCTION and _proper(token)
        )
    if not (text[0].isupper() or (text[0].isdigit() and any(c.isupper() for c in text[1:]))):
        return text[0].isdigit() and text[-2:] in {"st", "nd", "rd", "th"} and _before_capital(token)
    lower = text.lower().rstrip(".")
    if text == "Jan" and _before_capital(token):
        return True  # a given name; the month is followed by a day
    if lower in OPENING and text.istitle() and token.tag_ in {"NNP", "NNPS"} and _before_capital(token):
        return True
    if text in _LAST_NAMES and _after_given_name(token):
        return True
    if lower in CALENDAR or lower in FUNCTION or (len(text) == 1 and text != "X"):
        return _initial(token) or _bare_initial(token)
    if not _opens(token) or (text.isupper() and len(text) > 1):
        return True
    if tagged:
        return token.pos_ == "PROPN" or (_before_capital(token) and token.pos_ in {"ADJ", "NOUN"})
    return is_given_name(text) or _before_capital(token)


def _after_given_name(token: Token) -> bool:
    """Whether a small word with a capital is somebody's last name: "Ana To resigned", but not "Ana To The Rescue"."""
    if token.i == 0 or token.is_sent_start or not is_given_name(token.nbor(-1).text):
        return False
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return following is None or (not following.text[0].isupper() and following.lower_ not in {"the", "a", "an", "his"})


def _before_capital(token: Token) -> bool:
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return following is not None and following.text[0].isupper() and following.text.lower() not in FUNCTION | CALENDAR


def _proper(number: Token) -> bool:
    """Whether a word after a number goes on the name: "Movimento 5 Stelle"."""
    following = number.nbor(1)
    return _before_capital(number) and following.is_alpha and following.pos_ == "PROPN" and not following.is_sent_start


def _initial(token: Token) -> bool:
    return len(token.text.rstrip(".")) == 1 and token.text.endswith(".") and _before_capital(token)


def _bare_initial(token: Token) -> bool:
    """Whether a letter without a stop stands in a name: "Ana B Reyes", but not "Ana I" or "Ana A"."""
    letter = len(token.text) == 1 and token.text.isalpha() and token.text not in {"A", "I"}
    return letter and token.i > 0 and is_given_name(token.nbor(-1).text) and _before_capital(token)


def _linked(doc_words: list[str], left: Chunk, right: Chunk) -> bool:
    """Whether the small words between two stretches belong to one name: "Ministry of Culture", "Leonardo da Vinci"."""
    between = [word.lower() for word in doc_words[left[1] : right[0]]]
    head = {word.lower() for word in doc_words[left[0] : left[1]]}
    if between and all(word in PARTICLES for word in between if word != "-" or between[0] in _ARABIC):
        return True
    body = bool(head & BODY_WITH_OF)
    if between == ["&"]:
        return True
    if between in (["'s"], ["’s"], ["'"], ["’"]):
        return doc_words[left[1] - 1].lower() in _OWNERS and doc_words[right[1] - 1].lower() in ORGANIZATION_HEADS
    if between in (["of"], ["for"], ["of", "the"], ["for", "the"], ["on"]):
        return body
    if between == ["and"]:
        linked = bool(head & _LINKS) and body
        closing = doc_words[right[1] - 1].lower() in {"services", "enforcement", "protection", "affairs", "service"}
        closing = closing or (
            doc_words[left[1] - 1].lower() in FIELDS and doc_words[right[1] - 1].lower() in ORGANIZATION_HEADS
        )
        opening = doc_words[right[0]].lower() in BODY_WITH_OF
        return (linked and not opening) or (closing and right[1] - right[0] > 1 and not body)
    return False


def chunks(reading: Reading, found: tuple[Candidate, ...]) -> list[Chunk]:
    """Give the stretches that no earlier candidate has a part in, joined over the words that names go on after."""
    taken = {i for c in found for i in range(c.start, c.end)} | reading.headlines
    words = list(_spelled(reading))
    joined: list[Chunk] = []
    for piece in map(partial(_with_article, reading), _runs(reading, taken)):
        gap = range(joined[-1][1], piece[0]) if joined else range(0)
        if joined and not gap:
            joined[-1] = (joined[-1][0], piece[1])  # "Karim | al-Amiri"
        elif len(gap) in (1, 2) and not taken & set(gap) and _linked(words, joined[-1], piece):
            joined[-1] = (joined[-1][0], piece[1])
        else:
            joined.append(piece)
    return joined


def _with_article(reading: Reading, piece: Chunk) -> Chunk:
    """Take the Arabic article in that a name begins with: "al-Amiri"."""
    start, end = piece
    doc = reading.doc
    hyphen = start > 1 and doc[start - 1].text == "-" and not doc[start - 1].whitespace_
    return (start - 2, end) if hyphen and doc[start - 2].text in _ARABIC and not doc[start - 2].whitespace_ else piece


@lru_cache(maxsize=1)
def _spelled(reading: Reading) -> tuple[str, ...]:
    return tuple(t.text for t in reading.doc)


@lru_cache(maxsize=1)
def _may_be_named(reading: Reading) -> tuple[tuple[bool, bool], ...]:
    """Say of each word whether it may be part of a name, and whether it carries a name on that began before it."""
    return tuple((t.text.strip() != "" and capital(t, reading.tagged), _hyphenated(t)) for t in reading.doc)


def _runs(reading: Reading, taken: set[int] | frozenset[int]) -> Iterator[Chunk]:
    start: int | None = None
    for at, (opens, goes_on) in enumerate(_may_be_named(reading)):
        fits = at not in taken and (opens or (goes_on and start is not None)) and not _sided(reading.doc[at])
        if fits and start is None:
            start = at
        elif not fits and start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(reading.doc)


def _sided(token: Token) -> bool:
    """Whether a word with what stands before its hyphen makes an adjective: "pro-Drumlin"."""
    at = token.i
    return at > 1 and token.doc[at - 1].text == "-" and token.doc[at - 2].lower_ in _SIDING


def _hyphenated(token: Token) -> bool:
    """Whether a name goes on over a hyphen here: "Jong-un", "Asia-Pacific", but not "Texas-based"."""
    if token.text == "-" and token.i + 1 < len(token.doc):
        after = token.nbor(1)
        glued = not token.whitespace_ and not token.nbor(-1).whitespace_
        return glued and after.is_alpha and (after.text[0].isupper() or len(after) <= _SHORT or _syllable(after))
    return token.i > 0 and token.nbor(-1).text == "-" and token.is_alpha and (len(token) <= _SHORT or _syllable(token))


def _syllable(token: Token) -> bool:
    """Whether the word after a hyphen ends a name of two syllables, "Kwok Yeung-tat", and makes no adjective."""
    named = token.i > 2 and token.nbor(-2).text[:1].isupper() and token.nbor(-3).text[:1].isupper()
    return (
        named
        and token.is_lower
        and len(token) <= _SYLLABLE
        and token.tag_ in {"NNP", "NN", "XX", "FW", "VBG"}
        and (token.lower_ not in _COMPOUNDING)
    )


def head_index(words: list[str], heads: Container[str]) -> int | None:
    """Give the place of the word that says what kind of thing a name names: before "of" or "for", or the last."""
    lower = [word.lower().rstrip(".") for word in words]
    for index in range(len(lower) - 1):
        if lower[index] in heads and lower[index + 1] in _LINKS:
            return index
    return len(lower) - 1 if lower[-1] in heads else None
