"""Things that are described and not named: "a letter to the ministry", "about 700 asylum officers"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._acting import LANDS, acting_lands, set_of, speaking
from ingest.mentions._grammar import Phrase, lemma, phrase, shares_head
from ingest.mentions._heads import (
    BODY_HEADS,
    BY_THEMSELVES,
    HEADS,
    HEADS_ALONE,
    ONLY_WITH_CLAUSE,
)
from ingest.mentions._people_nouns import PEOPLE
from ingest.mentions._settling import settle
from ingest.mentions._words import JOB_ROLES, OFFICE_ROLES, PEOPLES
from ontology.nodes.documents import Document
from ontology.vocabulary import node_type

_NO_HEAD = frozenset({"compound", "flat", "fixed", "nmod:desc", "goeswith", "nmod:unmarked"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the nouns of the lists that no name covers, each with its type."""
    if not reading.parsed:
        return
    covered = {i for c in found for i in range(c.start, c.end)} | reading.headlines
    for token in reading.doc:
        kind = None if token.i in covered or not _may_head(token) else _kind(token)
        if kind is None:
            continue
        noun = phrase(token)
        friend = _friend_of_the_court(token)
        if friend is not None:
            start, words = friend
            name = f"{words} {noun.name[noun.name.find(token.text) :]}"
            yield Candidate(start, noun.end, "AmicusBrief", name, "description", 0.7, named=False)
            continue
        kind = settle(kind, token, noun)
        if kind is not None:
            name, local = _called(kind, token, noun), _told(kind, token, noun)
            yield Candidate(noun.start, noun.end, kind, name, "description", 0.6, named=False, local=local)


def _friend_of_the_court(head: Token) -> tuple[int, str] | None:
    """Give where "friend of the court" or "amicus" begins before a brief, whatever the parser stumbled over."""
    if lemma(head) not in {"brief", "filing"}:
        return None
    before = [t for t in head.doc[max(0, head.i - 9) : head.i] if t.is_alpha]
    spelled = [t.lower_ for t in before]
    if spelled[-3:] == ["of", "the", "court"] and spelled[-4:-3] in (["friend"], ["friends"]):
        return before[-4].i, "friend of the court"
    for size, words in ((1, ["amicus"]), (2, ["amicus", "curiae"])):
        if spelled[-size:] == words and head.pos_ == "ADJ":
            return before[-size].i, "amicus"
    return None


def _inspecting(token: Token) -> bool:
    """Whether a word is only part of "inspector general", or of "the inspector general's office"."""
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    before = [t.lower_ for t in token.doc[max(0, token.i - 3) : token.i]]
    return token.lower_ == "inspector" and following == "general" or before[:2] == ["inspector", "general"]


def _may_head(token: Token) -> bool:
    if _inspecting(token):
        return False
    if token.dep_ in _NO_HEAD or not token.text[0].isalnum() or shares_head(token) or _first_half(token):
        return False
    if token.dep_ == "nmod" and token.head.i > token.i and not any(c.dep_ == "case" for c in token.children):
        return False  # a title or the like before another noun
    if token.pos_ == "PROPN":
        return token.tag_ == "NNPS" or token.is_lower
    if token.text[0].isupper() and not token.is_sent_start and token.pos_ == "NOUN" and not _quoted(token):
        return token.tag_ in {"NNS", "NNPS"}
    return token.pos_ in {"NOUN", "PRON"} or _tagged_as_verb(token) or _friend_of_the_court(token) is not None


def _first_half(token: Token) -> bool:
    """Whether a noun is only the first word of a post in the plural: "attorneys | general"."""
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return (
        following is not None
        and following.lower_ == "general"
        and following.head.i != token.i
        and (following.tag_ == "NNS")
    )


def _tagged_as_verb(token: Token) -> bool:
    """Whether a plural was tagged as a verb, though it is parsed as a noun: "about the country agreements that …"."""
    modified = any(c.i < token.i and c.dep_ in {"case", "amod", "compound", "nummod"} for c in token.children)
    return token.tag_ == "VBZ" and token.dep_ in {"obj", "obl", "nmod", "nsubj"} and modified


def _quoted(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).is_quote


def _kind(token: Token) -> str | None:
    word = lemma(token)
    if word in ONLY_WITH_CLAUSE:
        return "Group" if any(c.dep_.startswith("acl") for c in token.children) else None
    if token.pos_ == "PRON" or _field_of_a_role(token):
        return None
    if word in PEOPLE or set_of(token) or acting_lands(token):
        return "Group"
    return _demonym(token) or HEADS.get(word) or ("Organization" if word in HEADS_ALONE else None)


def _field_of_a_role(token: Token) -> bool:
    """Whether the noun only says of what somebody is in charge: "director of legal strategy"."""
    body = lemma(token) in BODY_HEADS.keys() | HEADS_ALONE
    return token.dep_ == "nmod" and token.head.lower_ in OFFICE_ROLES | JOB_ROLES and not body


def _demonym(token: Token) -> str | None:
    """People named by where they are from or what they hold to: "103 Cubans", "Democrats"."""
    plural = token.tag_ in {"NNPS", "NNS"} and token.text[0].isupper()
    ending = token.text.endswith(("ans", "itons", "is", "ese", "crats", "ish", "ims", "eeks", "ites"))
    return "Group" if plural and (ending or token.lower_ in PEOPLES) else None


def _called(kind: str, head: Token, noun: Phrase) -> str:
    """Give what identifies a description: of people their sort, of lands how many they are."""
    if kind != "Group" or set_of(head):
        return noun.name
    if lemma(head) in LANDS and not noun.own:
        return noun.name if noun.determiner in {"", "the"} else f"{noun.determiner} {noun.name}"
    return noun.short if noun.own else noun.name


def _told(kind: str, head: Token, noun: Phrase) -> bool:
    """Whether a phrase that tells nothing by itself is meant because it acts or speaks: "officials", "the records"."""
    if noun.own or noun.tail or noun.possessed:
        return False
    lands = kind == "Group" and lemma(head) in LANDS and not noun.definite
    if lands or (lemma(head) in BY_THEMSELVES and (noun.plural or kind == "GovernmentBody")):
        return True
    return issubclass(node_type(kind), Document) and speaking(head)


DESCRIPTIONS = Recogniser("descriptions", 50, find)
