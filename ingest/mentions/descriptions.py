"""Things that are described and not named: "a letter to the ministry", "about 700 asylum officers"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.asides import misread
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._acting import LANDS, SETS, acting, acting_lands, set_of, speaking
from ingest.mentions._event_nouns import CLASS_OF, LIGHT
from ingest.mentions._grammar import Phrase, lemma, phrase, shares_head
from ingest.mentions._heads import (
    BODY_HEADS,
    BY_THEMSELVES,
    CAMPAIGNING,
    COLLECTIVE,
    HEADS,
    HEADS_ALONE,
    NEEDS_CLAUSE,
    ONLY_WITH_CLAUSE,
    VAGUE,
)
from ingest.mentions._legal import legal
from ingest.mentions._people_nouns import PEOPLE
from ingest.mentions._words import JOB_ROLES, OFFICE_ROLES, PEOPLES
from ingest.mentions.courses import practised
from ingest.mentions.suits import litigated
from ontology.nodes.documents import Document
from ontology.vocabulary import node_type

_NO_HEAD = frozenset({"compound", "flat", "fixed", "nmod:desc", "goeswith", "nmod:unmarked"})
_SECRETS = frozenset({"data", "security", "confidentiality", "privacy", "information", "secrecy"})
_SHOWN = frozenset({"program", "programme"})
_ON_AIR = frozenset({"radio", "television", "tv", "computer", "software", "news"})
_BECOMING = frozenset({"become", "remain", "be"})
_REGULATIONS = frozenset({"regulation", "rule", "standard", "code", "requirement", "norm"})
_PUBLIC = frozenset({"federal"})
_BREAKING = frozenset({"violate", "breach", "flout", "contravene", "infringe", "violation", "contravention"})
_CALLED_UP = frozenset(
    {"nfl", "nba", "nhl", "wnba", "mlb", "military", "army", "player", "college", "rookie", "amateur"}
)
_AT_SEA = frozenset(
    {"flight", "top", "upper", "lower", "sun", "wooden", "ship", "tape", "bridge", "observation", "card"}
)
_INVOICED = frozenset(
    {
        "unpaid",
        "repair",
        "phone",
        "electricity",
        "energy",
        "utility",
        "medical",
        "hospital",
        "hotel",
        "water",
        "heating",
    }
)
_OTHERWISE = {
    "draft": _CALLED_UP,
    "deck": _AT_SEA,
    "slide": _AT_SEA,
    "notice": frozenset({"short", "advance", "moment"}),
}
_SINGLE = frozenset({"a", "an", "another", "one", "the", "any", "every", "this", "each"})


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


def settle(kind: str, head: Token, noun: Phrase) -> str | None:
    """Settle the type of a description by the words around its head; None where it says too little."""
    word, around = lemma(head), noun.own | noun.tail
    if word == "source" and not speaking(head):
        return None
    if word in BY_THEMSELVES and not around and not noun.possessed and (noun.plural or word == "police"):
        return BY_THEMSELVES[word] if acting(head) else None
    if kind == "Group":
        return None if _says_what_somebody_is(head) else _group(word, noun)
    done = kind == "Event" and head.dep_ == "obj" and head.head.lemma_ in LIGHT
    if kind == "Event" and CLASS_OF.get(word) == "deed" and practised(head):
        return "Program"
    done = done or litigated(kind, head)
    if not around and not (noun.determiner or noun.possessed or noun.plural or noun.counted or done):
        return None
    if word in HEADS_ALONE and word not in BODY_HEADS:
        return kind if noun.determiner == "the" and not (around or noun.possessed or noun.plural) else None
    if word in BODY_HEADS:
        return _body(kind, word, noun)
    if word in VAGUE and not around and not (noun.definite or litigated(kind, head)):
        return None
    if (word == "breach" and not around & _SECRETS) or (word in _SHOWN and around & _ON_AIR):
        return None
    if word in {"form", "rule"} and head.i + 1 < len(head.doc) and head.nbor(1).lower_ == "of":
        return None
    if word in NEEDS_CLAUSE and not (noun.clause or noun.definite):
        return None
    if word == "bill" and noun.own & _INVOICED:
        return None
    if word in _OTHERWISE and (noun.own & _OTHERWISE[word] or head.i + 1 < len(head.doc) and head.nbor().tag_ == "NN"):
        return None
    if word in _REGULATIONS and (noun.own & _PUBLIC or _broken(head)):
        return "Law"
    if word == "contract" and any(c.lower_ == "with" for t in head.children for c in t.children):
        return "Agreement"
    if kind in {"Filing", "Ruling", "Lawsuit", "Hearing", "Meeting", "Directive"}:
        return legal(kind, head, noun)
    if kind == "PersonnelAction" and not (noun.own or noun.possessed or noun.tail):
        return None
    if kind in {"Program", "Rule"} and noun.plural and not around and not noun.possessed:
        return None
    if kind == "Place" and word != "border" and not noun.own:
        return None
    return kind


def _says_what_somebody_is(head: Token) -> bool:
    """Whether a person in the singular is said of a subject: "She is a pilot and a spokeswoman for the port"."""
    if head.tag_ != "NN":
        return False
    first = head
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if first.dep_ in {"xcomp", "obj"} and first.head.lemma_.lower() in _BECOMING:
        return True
    said = any(c.dep_ == "cop" for c in first.children)
    return said and any(c.dep_.startswith("nsubj") for c in first.children)


def _group(word: str, noun: Phrase) -> str | None:
    if word == "group" and not noun.plural and noun.own & CAMPAIGNING:
        return "AdvocacyGroup"
    pointing = noun.definite or noun.determiner == "both"
    telling = bool(noun.own or noun.tail) or pointing or word not in VAGUE or word in LANDS
    if noun.plural or word in COLLECTIVE or noun.counted or (word in SETS and noun.tail):
        return "Group" if telling else None
    if noun.predicate:
        return None
    fresh = noun.determiner in {"a", "an", "another", "one"}
    if word in OFFICE_ROLES and not fresh:
        return None
    return "Group" if telling and (noun.determiner in _SINGLE or noun.possessed) else None


def _body(kind: str, word: str, noun: Phrase) -> str | None:
    """Type a described body; several of them are people meant as a set."""
    if noun.plural:
        several = bool(noun.own or noun.tail) or noun.clause
        return "Group" if several or noun.determiner == "both" else None
    if word in {"office", "unit", "authority", "panel", "party", "school", "service"} and not noun.own:
        return kind if noun.definite and word not in {"unit", "service"} else None
    return kind


def _broken(head: Token) -> bool:
    """Whether a rule is told as law that somebody broke: "violated state health standards"."""
    verb = next((c for c in head.children if misread(c)), head.head)
    ruled = head.dep_ in {"obj", "nsubj:pass", "nmod", "obl"} or verb is not head.head
    return ruled and lemma(verb) in _BREAKING and head.tag_ == "NNS"


DESCRIPTIONS = Recogniser("descriptions", 50, find)
