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
_DECIDING = frozenset({"throw", "toss", "dismiss", "hear", "file", "lodge"})
_BENCH = frozenset({"judge", "court", "justice", "magistrate", "tribunal"})


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
            at_law = noun.own & (_AT_LAW if word == "challenge" else _ACTIONS)
            return kind if at_law or word == "challenge" and _heard(head) else None
        pointing = litigated(kind, head) or (noun.definite and not around)
        return None if word in {"case", "suit"} and not pointing and not around & (_COURTLY | _AGAINST) else kind
    if kind == "Hearing":
        return None if word == "argument" and not around & (_COURTLY | {"oral"}) else kind
    if kind == "Meeting":
        if word == "hall":
            return kind if "town" in noun.own else None
        return "Hearing" if word == "hearing" and around & _COURTLY else kind
    return "Ruling" if word == "order" and noun.own & (_COURTLY | {"restraining"}) else kind


def judges_order(head: Token) -> bool:
    """Say whether "his order" or "her order" is a court's: "Her order applies to two groups", after a judge."""
    own = any(c.dep_ == "nmod:poss" and c.lower_ in {"his", "her"} for c in head.children)
    return head.lemma_ == "order" and own and judged(head)


def judged(token: Token) -> bool:
    """Say whether a judge or court is told of in this sentence or the one before, so that "she" may be one."""
    start = token.sent.start
    first = token.doc[start - 1].sent.start if start else 0
    return any(word.lemma_.lower() in _BENCH for word in token.doc[first : token.i])


def _heard(challenge: Token) -> bool:
    """Whether a challenge is one at law by what is done with it: "threw out a challenge by the state"."""
    return challenge.dep_ in {"obj", "nsubj:pass"} and challenge.head.lemma_ in _DECIDING


def _lodged(head: Token) -> bool:
    """Whether a paper is handed in: "filed a complaint", "the complaint lodged in May"."""
    if head.dep_ == "obl" and lemma(head) == "filing":
        return True
    following = head.nbor() if head.i + 1 < len(head.doc) else None
    if following is not None and following.tag_ == "VBN" and following.lemma_ in _LODGING:
        return True
    verbs = [head.head] if head.dep_ in {"obj", "nsubj:pass"} else []
    return any(v.lemma_ in _LODGING for v in (*verbs, *(c for c in head.children if c.dep_ == "acl")))
