"""Things that are described and not named: "a letter to the ministry", "about 700 asylum officers"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.asides import misread
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._event_nouns import LIGHT
from ingest.mentions._grammar import Phrase, lemma, phrase, shares_head
from ingest.mentions._heads import (
    BODY_HEADS,
    CAMPAIGNING,
    COLLECTIVE,
    HEADS,
    HEADS_ALONE,
    NEEDS_CLAUSE,
    ONLY_WITH_CLAUSE,
    PEOPLE,
    VAGUE,
)
from ingest.mentions._words import JOB_ROLES, OFFICE_ROLES
from ingest.mentions.suits import litigated

_AMICUS = frozenset({"amicus", "friend"})
_COURTLY = frozenset({"court", "judge", "tribunal", "panel", "circuit", "judicial", "appellate", "appeal"})
_LEGAL = _COURTLY | {"brief", "lawsuit", "case", "suit", "ruling", "litigation", "legal"}
_AGAINST = frozenset({"against", "challenging", "challenge", "seeking", "v."})
_ACTIONS = frozenset({"class", "class-action"})
_AT_LAW = frozenset({"legal", "court", "constitutional", "judicial"})
_LODGING = frozenset({"file", "lodge", "submit"})
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
_LANDS = frozenset({"state", "city", "county", "country", "town", "province", "municipality", "tribe"})
_SUING = frozenset({"sue", "join", "challenge", "file", "appeal", "intervene", "argue", "contend"})
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
            name = noun.short if kind == "Group" and noun.own else noun.name
            yield Candidate(noun.start, noun.end, kind, name, "description", 0.6, named=False)


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


def _may_head(token: Token) -> bool:
    if token.dep_ in _NO_HEAD or not token.text[0].isalnum() or shares_head(token):
        return False
    if token.dep_ == "nmod" and token.head.i > token.i and not any(c.dep_ == "case" for c in token.children):
        return False  # a title or the like before another noun
    if token.pos_ == "PROPN":
        return token.tag_ == "NNPS" or token.is_lower
    if token.text[0].isupper() and not token.is_sent_start and token.pos_ == "NOUN" and not _quoted(token):
        return token.tag_ in {"NNS", "NNPS"}
    return token.pos_ in {"NOUN", "PRON"} or _tagged_as_verb(token) or _friend_of_the_court(token) is not None


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
    if word in PEOPLE or _going_to_law(token):
        return "Group"
    return _demonym(token) or HEADS.get(word) or ("Organization" if word in HEADS_ALONE else None)


def _going_to_law(token: Token) -> bool:
    """Whether a number of states or the like acts in court: "eighteen other states have joined the case"."""
    counted = lemma(token) in _LANDS and token.tag_ == "NNS" and any(c.dep_ == "nummod" for c in token.children)
    around = {token.head.lemma_, token.head.head.lemma_}
    return counted and token.dep_ in {"nsubj", "conj", "obl", "obl:agent"} and bool(around & _SUING)


def _field_of_a_role(token: Token) -> bool:
    """Whether the noun only says of what somebody is in charge: "director of legal strategy"."""
    body = lemma(token) in BODY_HEADS.keys() | HEADS_ALONE
    return token.dep_ == "nmod" and token.head.lower_ in OFFICE_ROLES | JOB_ROLES and not body


def _demonym(token: Token) -> str | None:
    """People named by where they are from or what they hold to: "103 Cubans", "Democrats"."""
    plural = token.tag_ in {"NNPS", "NNS"} and token.text[0].isupper()
    return (
        "Group"
        if plural and token.text.endswith(("ans", "itons", "is", "ese", "crats", "ish", "ims", "eeks"))
        else None
    )


def settle(kind: str, head: Token, noun: Phrase) -> str | None:
    """Settle the type of a description by the words around its head; None where it says too little."""
    word, around = lemma(head), noun.own | noun.tail
    if kind == "Group":
        return None if _says_what_somebody_is(head) else _group(word, noun)
    done = kind == "Event" and head.dep_ == "obj" and head.head.lemma_ in LIGHT
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
        return _legal(kind, head, noun)
    if kind == "PersonnelAction" and not (noun.own or noun.possessed or noun.tail):
        return None
    if kind in {"Program", "Rule"} and noun.plural and not around and not noun.possessed:
        return None
    if kind == "Place" and word != "border" and not noun.own:
        return None
    return kind


def _legal(kind: str, head: Token, noun: Phrase) -> str | None:
    """Tell papers and sessions of a court from others that go by the same words."""
    word, around = lemma(head), noun.own | noun.tail
    if kind == "Filing":
        if around & _AMICUS:
            return "AmicusBrief"
        if word == "petition":
            return "Filing" if around & _LEGAL else "Document"
        formal = bool(around & _LEGAL) or _lodged(head)
        return None if word in {"complaint", "appeal", "declaration", "motion", "filing"} and not formal else kind
    if kind == "Ruling":
        return None if word in {"decision", "opinion", "sentence", "stay"} and not around & _COURTLY else kind
    if kind == "Lawsuit":
        if word in {"action", "challenge"}:
            return kind if noun.own & (_AT_LAW if word == "challenge" else _ACTIONS) else None
        pointing = (noun.definite or litigated(kind, head)) and not around
        return None if word in {"case", "suit"} and not pointing and not around & (_COURTLY | _AGAINST) else kind
    if kind == "Hearing":
        return None if word == "argument" and not around & (_COURTLY | {"oral"}) else kind
    if kind == "Meeting":
        if word == "hall":
            return kind if "town" in noun.own else None
        return "Hearing" if word == "hearing" and around & _COURTLY else kind
    return "Ruling" if word == "order" and noun.own & (_COURTLY | {"restraining"}) else kind


def _lodged(head: Token) -> bool:
    """Whether a paper is handed in: "filed a complaint", "the complaint lodged in May"."""
    if head.dep_ == "obl" and lemma(head) == "filing":
        return True
    verbs = [head.head] if head.dep_ in {"obj", "nsubj:pass"} else []
    return any(v.lemma_ in _LODGING for v in (*verbs, *(c for c in head.children if c.dep_ == "acl")))


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
    telling = bool(noun.own or noun.tail) or word not in VAGUE or word in _LANDS
    if noun.plural or word in COLLECTIVE or noun.counted:
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
        return "Group" if noun.own or noun.clause or noun.tail else None
    if word in {"office", "unit", "authority", "panel", "party", "school", "service"} and not noun.own:
        return kind if noun.definite and word not in {"unit", "service"} else None
    return kind


def _broken(head: Token) -> bool:
    """Whether a rule is told as law that somebody broke: "violated state health standards"."""
    verb = next((c for c in head.children if misread(c)), head.head)
    ruled = head.dep_ in {"obj", "nsubj:pass", "nmod", "obl"} or verb is not head.head
    return ruled and lemma(verb) in _BREAKING and head.tag_ == "NNS"


DESCRIPTIONS = Recogniser("descriptions", 50, find)
