"""What the parse says about a noun: its phrase, what identifies it, and whether it points back."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from ingest.asides import misread
from ingest.mentions._tails import after
from ingest.mentions._words import OFFICE_COMPOUNDS

_LEFT = frozenset(
    {"amod", "compound", "nummod", "nmod:poss", "nmod", "flat", "nmod:desc", "advmod", "punct", "goeswith"}
    | {"nmod:unmarked", "cc:preconj", "obl", "obl:unmarked", "case"}
)
_NOT_FIRST = frozenset({"PUNCT", "CCONJ", "SCONJ", "SPACE", "SYM", "PART"})
_OPENERS = frozenset(
    {"such", "several", "multiple", "many", "some", "any", "all", "every", "the", "a", "an", "these", "those"}
)
_ABOUT = frozenset({"least", "most", "more", "than", "fewer", "about", "some", "roughly", "nearly", "almost"})
_DASHES = frozenset({"-", "–", "—", "--"})
_ASKING = frozenset({"WDT", "WP", "WRB", "WP$"})
_LINKS = frozenset({"case", "fixed"})
_QUANTIFIERS = frozenset(
    {"such", "other", "certain", "several", "multiple", "many", "various", "numerous", "any", "some", "all", "both"}
    | {"own", "entire", "very", "same", "former", "further", "additional", "no", "few", "more", "most", "every"}
    | {"least", "less", "fewer", "than", "over", "up", "to"}
)
_FRESH = frozenset({"latest", "new", "recent", "previous", "earlier", "current", "alleged", "so-called", "hardline"})
_MANY = frozenset({"dozens", "tens", "scores", "hundreds", "thousands", "millions"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_AS_WELL = frozenset({"well", "as"})
_SUCH = frozenset({"such", "several", "both", "many"})
_CLAUSE_OPENERS = frozenset({"time", "way", "reason", "moment", "day", "amount"})
_QUOTES = frozenset("\"'“”‘’")
_HYPHENS = frozenset("-‐‑")
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})


def lemma(token: Token) -> str:
    """Give the lemma in small letters."""
    return (token.lemma_ or token.text).lower()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase.

    Tokens `start` to `end` are its core, from its first word to its head. `name` is what identifies it; `own` its
    content words before the head and `tail` those after; `clause` says whether a clause follows.
    """

    start: int
    end: int
    name: str
    short: str
    own: frozenset[str]
    tail: frozenset[str]
    determiner: str
    possessed: bool
    plural: bool
    predicate: bool
    counted: bool
    clause: bool

    @property
    def definite(self) -> bool:
        """Whether the phrase may point back: "the policy", "this policy", "such a policy"."""
        return self.determiner in _DEFINITE


def phrase(head: Token) -> Phrase:
    """Read the phrase of a noun."""
    start = _start(head)
    if head.lower_ == "general" and head.tag_ == "NNS" and start == head.i:
        start = _start(head.nbor(-1))  # "nineteen attorneys | general"
    before = [t for t in head.doc[start : head.i] if not t.is_space]
    determiner = next((t.lower_ for t in before if t.pos_ == "DET" or t.lower_ in _SUCH or _pointing(t)), "")
    kept = [t for t in before if not _left_out(t, head)]
    if not determiner and kept and kept[0].tag_ == "VBG" and kept[0].i > 0 and kept[0].nbor(-1).pos_ == "NOUN":
        kept = kept[1:]
    fresh = [t for t in kept if t.lower_ not in _FRESH and not (t.pos_ == "ADV" and t.head.lower_ in _FRESH)]
    kept = fresh or kept
    tail_words, clause = after(head)
    number = _quantity(head, start)
    post = [] if not _general(head) else [head.nbor()]
    tail_words = tail_words[1:] if post and tail_words[:1] == post else tail_words
    short = _write([*number, *_trimmed(kept), head, *post])
    start = number[0].i if number else start
    own = frozenset(lemma(t) for t in (*number, *kept, *post) if t.pos_ in _CONTENT and t.lower_ not in _FRESH)
    possessed = any(t.dep_ == "nmod:poss" for t in before)
    counted = bool(number) or any(t.dep_ == "nummod" for t in head.children) or bool(kept) and kept[0].pos_ == "NUM"
    plural = head.tag_ in {"NNS", "NNPS"}
    tail = frozenset(lemma(t) for t in tail_words if t.pos_ in _CONTENT)
    name = " ".join(part for part in (short, _write(tail_words)) if part)
    predicate = any(c.dep_ == "case" and c.lower_ == "as" for c in head.children)
    return Phrase(start, head.i + 1, name, short, own, tail, determiner, possessed, plural, predicate, counted, clause)


def _quantity(head: Token, start: int) -> list[Token]:
    """Give the words that say how many without a number: "hundreds of | thousands of | migrants"."""
    first, word = start, head
    while (
        word.dep_ == "nmod"
        and word.head.lower_ in _MANY
        and word.head.i == first - 2
        and head.doc[first - 1].lower_ == "of"
    ):
        word = word.head
        first = word.i
    return list(head.doc[first:start])


def _general(head: Token) -> bool:
    """Whether a post in the plural has its second word behind it: "attorneys | general"."""
    following = head.nbor() if head.i + 1 < len(head.doc) else None
    return head.tag_ == "NNS" and following is not None and (lemma(head), following.lower_) in OFFICE_COMPOUNDS


def _start(head: Token) -> int:
    """Give the first token of a phrase, with whole hyphenated words and with modifiers that share its head."""
    start, doc = head.i, head.doc
    for child in sorted(head.lefts, key=lambda t: -t.i):
        if child.lower_ in _CLAUSE_OPENERS and head.tag_ == "NNS":
            break  # "the time | immigrants have to …"
        if child.pos_ == "PROPN" and child.i + 1 < head.i and child.nbor(1).text == ",":
            break  # "under the MPP, asylum seekers wait"
        if child.lower_ in _DAYS and (child.i == child.sent.start or child.nbor(-1).pos_ in {"ADP", "PUNCT"}):
            break  # "on Wednesday | guerrillas"
        if misread(child):
            break  # "the jail | violated | state standards"
        if not (child.dep_ in _LEFT or child.dep_.startswith("det")) or child.right_edge.i != start - 1:
            break
        if child.dep_ in {"case", "nmod", "obl"} and (child.dep_ == "case" or _marked(child)):
            break
        start = child.i if child.dep_.startswith("det") else child.left_edge.i
        if child.dep_.startswith("det"):
            break
    while (
        start > 1 and (doc[start].text in _HYPHENS or doc[start - 1].text in _HYPHENS) and not doc[start - 1].is_space
    ):
        hyphen = start if doc[start].text in _HYPHENS else start - 1
        if doc[hyphen - 1].whitespace_ or hyphen < 1:
            break
        start = hyphen - 1
    start = _shared(head, start)
    if any(t.pos_ == "NUM" for t in doc[start : head.i]):
        while start > 0 and doc[start - 1].lower_ in _ABOUT and not doc[start - 1].is_sent_start:
            start -= 1
    for token in doc[start + 1 : head.i]:
        if token.lower_ in _OPENERS and (token.text[0].isupper() or doc[token.i - 1].pos_ in {"VERB", "SCONJ", "ADV"}):
            start = token.i
    start = max([start, *(t.i + 1 for t in doc[start : head.i] if _dash(t))])
    while start < head.i and (
        doc[start].pos_ in _NOT_FIRST
        or doc[start].dep_ in _LINKS
        or _asking(doc[start])
        or (doc[start].lower_ in _AS_WELL and doc[start].pos_ in {"ADV", "ADP"})
    ):
        start += 1
    return start


def _dash(token: Token) -> bool:
    """Whether a dash stands by itself, with which something new begins: "ESTERIA (Harbour News) - | Dockers"."""
    return token.text in _DASHES and bool(token.whitespace_) and token.i > 0 and bool(token.nbor(-1).whitespace_)


def _asking(token: Token) -> bool:
    return token.tag_ in _ASKING and not _pointing(token)


def _pointing(token: Token) -> bool:
    """Whether a word is the "that" of "that court", which a tagger may take for a relative."""
    return token.lower_ == "that" and token.dep_ == "det" and token.head.tag_ == "NN"


def _marked(child: Token) -> bool:
    return any(c.dep_ == "case" and c.i < child.i for c in child.children)


def _shared(head: Token, start: int) -> int:
    """Take in the first half of modifiers that share a head."""
    doc = head.doc
    if not (head.i - start == 1 and start >= 2 and doc[start].pos_ in {"NOUN", "ADJ", "PROPN"}):
        return start
    if doc[start - 1].lower_ not in {"and", "or"} or doc[start - 2].tag_ not in {"NN", "JJ"}:
        return start
    start -= 2
    while (
        start > 0 and doc[start - 1].pos_ in {"NUM", "DET", "ADJ", "ADV"} and start <= doc[start - 1].head.i <= head.i
    ):
        start -= 1
    return start


def shares_head(token: Token) -> bool:
    """Whether a noun is one of two modifiers of a later head: "refugee" in "refugee and asylum officers"."""
    doc, at = token.doc, token.i
    if at + 3 >= len(doc) or doc[at + 1].lower_ not in {"and", "or"} or token.tag_ not in {"NN", "JJ"}:
        return False
    return doc[at + 2].pos_ in {"NOUN", "ADJ"} and doc[at + 2].tag_ in {"NN", "JJ"} and doc[at + 3].tag_ == "NNS"


def _left_out(token: Token, head: Token) -> bool:
    if token.pos_ in {"DET", "ADV"} or token.lower_ in _QUANTIFIERS or token.text in _QUOTES:
        return token.pos_ != "ADV" or token.head.i == head.i or token.head.dep_ == "nummod"
    return token.dep_ == "nmod:poss" and token.pos_ == "PRON"


def _trimmed(tokens: list[Token]) -> list[Token]:
    while tokens and tokens[0].pos_ in {"PUNCT", "DET", "CCONJ", "ADP"}:
        tokens = tokens[1:]
    return tokens


def _write(tokens: Sequence[Token]) -> str:
    """Write tokens with the spaces that the text has between neighbours."""
    made = ""
    for index, token in enumerate(tokens):
        if token.is_space:
            continue
        neighbours = index > 0 and tokens[index - 1].i == token.i - 1
        made += token.text if not made or (neighbours and not tokens[index - 1].whitespace_) else f" {token.text}"
    return made.strip("\"'“”‘’ ")
