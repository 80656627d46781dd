"""Of what type a described thing is, by the words around its head: "a review" of a jail, and not of a book."""

from spacy.tokens import Token

from ingest.asides import misread
from ingest.mentions._acting import LANDS, SETS, acting, speaking
from ingest.mentions._event_nouns import CLASS_OF, LIGHT
from ingest.mentions._grammar import Phrase, lemma
from ingest.mentions._heads import (
    BODY_HEADS,
    BY_THEMSELVES,
    CAMPAIGNING,
    COLLECTIVE,
    HEADS_ALONE,
    INQUIRING,
    INTO,
    NEEDS_CLAUSE,
    ONLY_WITH_CLAUSE,
    VAGUE,
)
from ingest.mentions._legal import judges_order, legal
from ingest.mentions._words import OFFICE_ROLES
from ingest.mentions.courses import practised
from ingest.mentions.suits import litigated

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
_DIRECTING = frozenset({"direct", "order", "instruct", "require", "forbid", "bar", "prohibit"})
_SINGLE = frozenset({"a", "an", "another", "one", "the", "any", "every", "this", "each"})


def settle(kind: str, head: Token, noun: Phrase) -> str | None:
    """Settle the type of a description by the words around its head; None where it says too little."""
    word, around = lemma(head), noun.own | noun.tail
    if word == "source" and not speaking(head):
        return None
    if word in BY_THEMSELVES and not around and not noun.possessed and (noun.plural or word == "police"):
        return BY_THEMSELVES[word] if acting(head) else None
    if word in ONLY_WITH_CLAUSE and head.tag_ in {"NN", "PRP"}:
        return None if head.dep_.startswith("nsubj") else kind  # "anyone who talks will be fired" is nobody
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
    if judges_order(head):
        return "Ruling"
    if word in VAGUE and not around and not (noun.definite or litigated(kind, head)):
        return None
    if (word == "breach" and not around & _SECRETS) or (word in _SHOWN and around & _ON_AIR):
        return None
    if word == "review" and not (noun.own & INTO or _inquired(head)):
        return kind if noun.determiner == "the" and not around else None
    if word in {"memo", "memorandum"} and _directing(head):
        return "Directive"
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


def _inquired(head: Token) -> bool:
    """Whether a review is opened, ordered or led, as inquiries are."""
    return head.dep_ in {"obj", "nsubj:pass"} and head.head.lemma_ in INQUIRING


def _directing(memo: Token) -> bool:
    """Whether a memo is an order by what it does, or by what is done in it: "in a memo, she instructed staff to"."""
    if any(c.dep_ == "acl" and c.lemma_ in _DIRECTING for c in memo.children):
        return True
    within = memo.dep_ == "obl" and any(c.dep_ == "case" and c.lower_ == "in" for c in memo.children)
    return within and memo.head.lemma_ in {"order", "instruct", "direct"}


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
