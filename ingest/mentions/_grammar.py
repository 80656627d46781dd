"""What the parse says about a noun: its phrase, what identifies it, and whether it is new or known."""

from dataclasses import dataclass

from spacy.tokens import Token

LONGEST = 12
_LEFT = frozenset(
    {
        "amod",
        "compound",
        "nummod",
        "nmod:poss",
        "nmod",
        "det",
        "flat",
        "nmod:desc",
        "obl",
        "advmod",
        "det:predet",
        "punct",
        "goeswith",
        "nmod:unmarked",
        "cc:preconj",
    }
)
_DROPPED = frozenset(
    "latest new recent such other certain several multiple many various numerous any some all both own entire very "
    "latter former same aforementioned hardline controversial so-called alleged".split()
)
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})


def lemma(token: Token) -> str:
    """Give the lemma in small letters, without a full stop."""
    return (token.lemma_ or token.text).lower()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `start` to `end` are its core, from the first word before the head to the head.

    `name` is what identifies it, `own` its content words apart from the head, `determiner` the article or the like.
    """

    start: int
    end: int
    head: int
    name: str
    own: frozenset[str]
    determiner: str
    possessor: int | None
    plural: bool
    number: str | None
    clause: bool


def left_edge(head: Token) -> int:
    """Give the first token of a phrase before its head, staying inside what is connected."""
    start = head.i
    for child in sorted(head.lefts, key=lambda t: -t.i):
        if child.dep_ in _LEFT or child.dep_.startswith("det"):
            if child.dep_ in {"nmod", "obl"} and any(c.dep_ == "case" for c in child.children):
                break
            start = min(start, child.left_edge.i)
        elif child.dep_ not in {"case", "mark", "cc"}:
            break
        else:
            break
    return start


def phrase(head: Token) -> Phrase:
    """Read the phrase of a noun."""
    start = left_edge(head)
    words = [t for t in head.doc[start : head.i] if not t.is_space]
    determiner = next((t.text.lower() for t in head.children if t.dep_.startswith("det")), "")
    possessor = next((t.i for t in head.children if t.dep_ == "nmod:poss"), None)
    tail, clause = _tail(head)
    named = [t for t in words if not _left_out(t, head)]
    text = " ".join(" ".join(_joined(named + [head])).split() + _joined(tail))
    own = {lemma(t) for t in [*named, *tail] if t.pos_ in {"NOUN", "PROPN", "ADJ", "VERB", "NUM"} and t.i != head.i}
    number = next((t.text for t in head.children if t.dep_ == "nummod"), None)
    plural = head.tag_ in {"NNS", "NNPS"}
    return Phrase(start, head.i + 1, head.i, text, frozenset(own), determiner, possessor, plural, number, clause)


def _left_out(token: Token, head: Token) -> bool:
    if token.head.i == head.i and (token.dep_.startswith("det") or token.lower_ in _DROPPED):
        return True
    if token.dep_ == "nmod:poss" and token.pos_ == "PRON":
        return True
    return token.dep_ == "advmod" and token.head.dep_ == "nummod"


def _joined(tokens: list[Token]) -> list[str]:
    """Write tokens with the spaces that the text has between neighbours."""
    words: list[str] = []
    glue = False
    for index, token in enumerate(tokens):
        if token.is_space:
            continue
        words.append(words.pop() + token.text if glue and words else token.text)
        glue = not token.whitespace_ and index + 1 < len(tokens) and tokens[index + 1].i == token.i + 1
    return words


def _tail(head: Token) -> tuple[list[Token], bool]:
    """Give the words after the head that identify it, at most so many that the name stays short."""
    tail: list[Token] = []
    clause = False
    for child in head.rights:
        if child.dep_ in {"punct", "cc", "conj", "appos", "case", "parataxis", "advmod"}:
            if child.dep_ == "punct" and child.text in {"-", "'", '"', "“", "”", "’", "‘"}:
                continue
            break
        if child.dep_ not in {"nmod", "acl", "acl:relcl", "nmod:desc", "obl", "advcl", "xcomp", "ccomp"}:
            break
        words = _until_comma(child, head)
        if not words or len(tail) + len(words) > LONGEST:
            break
        clause = clause or child.dep_ in {"acl:relcl", "acl"}
        tail += words
    return tail, clause


def _until_comma(child: Token, head: Token) -> list[Token]:
    words: list[Token] = []
    for token in child.subtree:
        if token.i <= head.i:
            return []
        if token.text in {",", ";", "—", "–", "(", ":", "."} or token.is_space:
            break
        words.append(token)
    return words if any(w.i >= child.i for w in words) else []


def definite(found: Phrase) -> bool:
    """Whether the phrase points back: "the policy", "this policy", but not "the policy that bans asylum"."""
    return found.determiner in _DEFINITE
