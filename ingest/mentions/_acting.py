"""Who acts or speaks in a clause, and which nouns are people only there: lands, sources, sets of others."""

from spacy.tokens import Token

from ingest import cues
from ingest.mentions._grammar import lemma

LANDS = frozenset({"state", "city", "county", "country", "town", "province", "municipality", "tribe", "nation"})
SETS = frozenset(
    {
        "group",
        "coalition",
        "alliance",
        "consortium",
        "bloc",
        "collection",
        "network",
        "caravan",
        "crowd",
        "delegation",
        "trio",
    }
)
_LYING = frozenset({"have", "be", "lie", "border", "remain", "contain", "cover"})


def acting(head: Token) -> bool:
    """Whether a noun stands for who does or says something: "officials said", "according to police"."""
    first = first_of_list(head)
    return first.dep_ in {"nsubj", "nsubj:pass", "obl:agent"} or speaking(head)


def speaking(head: Token) -> bool:
    """Whether a noun stands for whose word something is: "the documents show", "according to sources"."""
    first = first_of_list(head)
    if first.dep_ == "nsubj" and first.head.lemma_ in cues.SPEECH:
        return True
    return any(c.lower_ == "according" for c in first.children if c.dep_ in {"case", "mark"})


def first_of_list(token: Token) -> Token:
    """Give the first of nouns that stand together."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    return token


def set_of(token: Token) -> bool:
    """Whether a noun puts several together who act as one: "a coalition of 18 states"."""
    if lemma(token) not in SETS or token.tag_ != "NN":
        return False
    members = (c for c in token.children if c.dep_ == "nmod" and c.tag_ in {"NNS", "NNPS"})
    return any(t.lower_ == "of" and t.dep_ == "case" for c in members for t in c.children)


def acting_lands(token: Token) -> bool:
    """Whether lands that are counted or told by a word of their own act: "eighteen other states sued"."""
    if lemma(token) not in LANDS or not acting(token) or first_of_list(token).head.lemma_ in _LYING:
        return False
    if token.tag_ == "NNS":
        return any(c.i < token.i and c.dep_ in {"nummod", "amod", "det", "compound"} for c in token.children)
    return token.tag_ == "NN" and any(c.lower_ in {"every", "each"} for c in token.children)
