"""Papers and sessions of courts, told from others that go by the same words."""

from spacy.tokens import Token

from ingest.mentions._grammar import Phrase, lemma
from ingest.mentions.suits import litigated

_AMICUS = frozenset({"amicus", "friend"})
_COURTLY = frozenset({"court", "judge", "tribunal", "panel", "circuit", "judicial", "appellate", "appeal"})
_LEGAL = _COURTLY | {"brief", "lawsuit", "case", "suit", "ruling", "litigation", "legal"}
_AGAINST = frozenset({"against", "challenging", "challenge", "seeking", "v.", "accusing", "alleging", "action"})
_ACTIONS = frozenset({"class", "class-action"})
_AT_LAW = frozenset({"legal", "court", "constitutional", "judicial"})
_LODGING = frozenset({"file", "lodge", "submit"})


def legal(kind: str, head: Token, noun: Phrase) -> str | None:
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
        pointing = litigated(kind, head) or (noun.definite and not around)
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
