"""Things that are described and not named: "a letter to the ministry", "about 700 asylum officers"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._grammar import Phrase, lemma, phrase
from ingest.mentions._heads import COLLECTIVE, HEADS, ONLY_WITH_CLAUSE, PEOPLE, VAGUE
from ingest.mentions._words import OFFICE_ROLES

_AMICUS = frozenset({"amicus", "friend"})
_COURTLY = frozenset({"court", "judge", "tribunal", "panel", "circuit", "judicial"})
_LEGAL = frozenset({"brief", "court", "lawsuit", "case", "suit", "ruling", "judge", "litigation"})
_AGAINST = frozenset({"against", "challenge", "over", "seeking"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the nouns of the lists that no name covers."""
    if not reading.parsed:
        return
    covered = {i for c in found for i in range(c.start, c.end)} | reading.headlines
    for token in reading.doc:
        if token.i in covered or token.pos_ not in {"NOUN", "PRON", "DET", "PROPN"}:
            continue
        if (
            token.dep_ in {"compound", "flat", "fixed", "nmod:desc", "goeswith", "nmod:unmarked"}
            or not token.text[0].isalnum()
        ):
            continue
        kind = _kind(token)
        if kind is None:
            continue
        noun = phrase(token)
        kind = refine(kind, token, noun)
        if kind is not None:
            yield _candidate(token, noun, kind)


def _kind(token: Token) -> str | None:
    word = lemma(token)
    if word in ONLY_WITH_CLAUSE:
        return "Group" if any(c.dep_ in {"acl", "acl:relcl"} for c in token.children) else None
    if token.pos_ == "PRON" or token.pos_ == "DET":
        return None
    return "Group" if word in PEOPLE else HEADS.get(word) or _demonym(token)


def _demonym(token: Token) -> str | None:
    """People named by where they are from: "103 Cubans"."""
    counted = token.tag_ in {"NNPS", "NNS"} and token.text[0].isupper() and token.text.endswith("ns")
    return "Group" if counted and any(c.dep_ in {"nummod", "amod", "acl:relcl"} for c in token.children) else None


def refine(kind: str, head: Token, noun: Phrase) -> str | None:
    """Settle the type of a description by the words around its head; None where it says too little."""
    word, own = lemma(head), noun.own
    if kind == "Group":
        return _group(word, head, noun)
    if kind == "Filing" and own & _AMICUS:
        return "AmicusBrief"
    if kind == "Filing" and word in {"complaint", "petition", "appeal", "declaration"} and not own & _LEGAL:
        return "Document" if word == "petition" else None
    if kind == "Rule" and "federal" in own and word in {"regulation", "rule"}:
        return "Law"
    if kind == "Meeting" and word == "hearing" and own & _COURTLY:
        return "Hearing"
    if kind == "Hearing" and word == "argument" and not own & (_COURTLY | {"oral"}):
        return None
    if kind == "Ruling" and word in {"decision", "opinion", "sentence", "stay"} and not own & _COURTLY:
        return None
    if kind == "Directive" and word == "order" and own & (_COURTLY | {"restraining", "injunction"}):
        return "Ruling"
    if kind == "Lawsuit" and word in {"case", "suit"} and not own & (_COURTLY | _AGAINST | {"asylum"} - {"asylum"}):
        return None
    if kind == "Meeting" and word == "hall":
        return "Meeting" if "town" in own else None
    if word in VAGUE and not own:
        return None
    return kind


def _group(word: str, head: Token, noun: Phrase) -> str | None:
    if head.dep_ == "appos" or (noun.plural is False and word in OFFICE_ROLES):
        return None
    if noun.plural or word in COLLECTIVE or noun.number:
        return "Group" if noun.own or word not in VAGUE else None
    if noun.determiner in {"a", "an", "another", "one", "the", "any", "every", "this"} or noun.possessor is not None:
        return "Group" if noun.own or word not in VAGUE | {"member", "leader"} else None
    return None


def _candidate(head: Token, noun: Phrase, kind: str) -> Candidate:
    return Candidate(noun.start, noun.end, kind, noun.name, "description", 0.6, named=False)


DESCRIPTIONS = Recogniser("descriptions", 50, find)
