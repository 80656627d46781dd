"""What after a noun belongs to it and identifies it: "policy | that bans night fishing", and what is the verb's."""

import re

from spacy.tokens import Token

from ingest.mentions._heads import BODY_HEADS, TAKES, TAKES_TO
from ingest.mentions._people_nouns import PEOPLE
from ingest.mentions._words import _set

LONGEST = 12
"""Words after the head that a name may have."""

_TAIL = frozenset({"nmod", "acl", "acl:relcl", "nmod:desc", "obl", "xcomp", "amod"})
_STOPS_TAIL = frozenset({"cc", "conj", "appos", "parataxis"})
_NOT_LAST = frozenset({"CCONJ", "SCONJ", "PUNCT", "DET", "AUX"})
_OPENING_LINKS = frozenset({"case", "mark", "cc"})
_CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "parataxis"})
_ENDS = frozenset({",", ";", "—", "–", "(", ":", ".", "--", "["})
_QUOTES = frozenset("\"'“”‘’") | {"``", "''"}
_PERSONAL = _set("he she they it we i you")
_RELATIVES = _set("that who which whom whose where when why")
_OCCASIONS = _set("after before once because until while")
_TOLD = _set("tell warn assure inform remind convince notify persuade advise promise say write testify reject")
_CHARGING = _set("accuse suspect convict acquit deprive rob strip relieve clear cure")
_BARRING = _set("bar ban block prevent stop keep prohibit discourage deter exclude disqualify exempt dissuade forbid")
_USING = _set("use need have invoke cite apply need require employ adapt change")
_SEEN = _set("report see show find catch hear watch notice observe film picture describe spot")
_MADE_TO = _set("require order force allow tell ask urge compel instruct direct permit enable cause lead oblige invite")
_GIVING = _set(
    "deny give grant pay offer award send tell ask show teach promise allow charge fine owe refuse name call"
)
"""Verbs whose participle may have an object: "refugees denied a hearing"."""

_AGENTS = PEOPLE | BODY_HEADS.keys()
_PLACES_OF_PEOPLE = _set("at during after before since until on")
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
_UNIT = r"(?:night|morning|afternoon|evening|week|weekend|month|year|spring|summer|fall|autumn|winter|quarter)"
_DATE = (
    rf"(?:(?:(?:late|early|mid)[ -])?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}"
    rf"|{_DAY}(?: {_UNIT})?|(?:last|this|next|that|earlier this|later this|the previous) (?:{_UNIT}|{_DAY}|{_MONTH})"
    rf"|(?:spring|summer|autumn|winter)|(?:earlier|later) {_DAY}|(?:1[89]|20)\d\d"
    rf"|(?:\w+ )?{_UNIT}s? (?:ago|earlier|later))"
)
TIME = re.compile(
    rf"(?: (?:on|since|until|till|by|in|before|after|from|late|early|of|for))*(?: the)? {_DATE}$", re.IGNORECASE
)


def after(head: Token) -> tuple[list[Token], bool]:
    """Give the words after the head that identify it, and whether they are a clause."""
    if relative := _with_which(head):
        return relative, True
    kept: list[Token] = []
    clause = False
    for child in head.rights:
        if child.dep_ in _STOPS_TAIL or (child.dep_ == "punct" and child.text not in _QUOTES):
            break
        if child.dep_ not in _TAIL or _charge(child, head):
            continue
        words = _finished(_shortened(_own(child, head), LONGEST - len(kept)), child)
        if not words or (kept and words[0].i != kept[-1].i + 1):
            break
        clause = clause or child.dep_.startswith("acl")
        kept += words
    if kept:
        return kept, clause
    told = _complement(head)
    return told, bool(told) and told[0].dep_ == "mark"


def _charge(child: Token, head: Token) -> bool:
    """Whether words tell what is done to somebody: "accuse the agency | of delays", "bar students | from staying"."""
    if head.dep_ not in {"obj", "nsubj:pass", "iobj"} or child.i < max(head.i, head.head.i):
        return False
    links = {c.lower_ for c in child.children if c.dep_ in {"case", "mark"}}
    barred = head.head.lemma_ in _BARRING and child.tag_ == "VBG" and "from" in links
    charged = head.head.lemma_ in _CHARGING and "of" in links
    return barred or charged or (head.head.lemma_ in _TOLD and "about" in links)


def _with_which(head: Token) -> list[Token]:
    """Give a clause that begins with a preposition and "which" at once, though the parser hung it on the verb."""
    doc, at = head.doc, head.i + 1
    if at + 2 >= len(doc) or doc[at].pos_ != "ADP" or doc[at + 1].lower_ != "which":
        return []
    end = next((t.i for t in doc[at:] if t.text in _ENDS or t.is_space or t.is_sent_start), len(doc))
    return _finished(_shortened(list(doc[at:end]), LONGEST), doc[at])


def _complement(head: Token) -> list[Token]:
    """Give the phrase that a noun calls for and that follows at once, though the parser hung it on the verb."""
    at = head.i + 1
    if at < len(head.doc) and head.doc[at].tag_ == "TO" and _lemma(head) in TAKES_TO:
        return _infinitive(head)
    if at >= len(head.doc) or head.doc[at].lower_ not in TAKES.get((head.lemma_ or head.text).lower(), ()):
        return []
    noun = head.doc[at].head
    if noun.i <= at or head.doc[at].dep_ != "case":
        return []
    return _finished(_shortened([t for t in _own(noun, head) if t.i >= at], LONGEST), noun)


def _infinitive(head: Token) -> list[Token]:
    """Give the "to" clause right after a noun that calls for one, though the parser hung it on the noun's verb."""
    verb = head.doc[head.i + 1].head
    if verb.i <= head.i or verb.tag_ != "VB" or head.head.lemma_.lower() in _USING:
        return []
    return _finished(_shortened([t for t in _own(verb, head) if t.i > head.i], LONGEST), verb)


def _own(child: Token, head: Token) -> list[Token]:
    """Give the words of a phrase or clause up to what is not of the noun; none where all of it is the verb's."""
    words: list[Token] = []
    stop = _stop(child, head)
    for token in child.subtree:
        if token.i <= head.i:
            return []
        dash = token.text == "-" and head.doc[token.i - 1].whitespace_
        if token.i >= stop or token.text in _ENDS or dash or token.is_space:
            break
        words.append(token)
    comma = bool(words) and head.doc[words[-1].i + 1 : words[-1].i + 2].text == ","
    listed = comma and words[0].dep_ == "case"
    if listed and any(c.dep_ == "conj" and c.i > words[-1].i for w in words for c in w.rights):
        return []  # "a memo to his office, two senators and the union": its first addressee is not its name
    marks = [i for i, t in enumerate(words) if t.text in _QUOTES]
    if len(marks) % 2:
        words = words[: marks[-1] if words[marks[-1]].text not in {"”", "’", "''"} else marks[0]]
    return words if any(w.i == child.i for w in words) else []


def _stop(child: Token, head: Token) -> int:
    """Give the first token that says something else than which one is meant."""
    stop = len(head.doc)
    verb = head.head
    made_to = head.dep_ in {"obj", "iobj", "nsubj:pass"} and verb.lemma_.lower() in _MADE_TO
    for token in child.subtree:
        doing = token.tag_ == "VBG" and any(c.lower_ in {"of", "for"} and c.i == token.i - 1 for c in token.children)
        if doing and token.head.i == head.i and _lemma(head) in _AGENTS:
            stop = min(stop, token.i - 1)
        if token.dep_ in _CLAUSES and _foreign(token, head if token.i == child.i else token.head):
            stop = min(stop, max(head.i + 1, token.left_edge.i))
        if made_to and token.lower_ == "to" and token.i + 1 < len(head.doc) and token.nbor(1).tag_ == "VB":
            stop = min(stop, token.i)
    if child.dep_ in {"nmod", "obl"} and _lemma(head) in _AGENTS and any(c.lower_ == "by" for c in child.children):
        return head.i + 1
    first = next((t for t in child.subtree if t.i > head.i), None)
    if child.dep_ in {"nmod", "obl"} and _lemma(head) in PEOPLE and first is not None:
        for token in child.subtree:
            named = any(t.pos_ == "PROPN" or t.ent_type_ for t in token.head.subtree)
            if token.dep_ == "case" and token.lower_ in _PLACES_OF_PEOPLE and not named:
                stop = min(stop, token.i)
    return stop


def _foreign(clause: Token, noun: Token) -> bool:
    """Whether a clause after a noun is not one that tells which is meant: "told staff | that she …"."""
    subjects = [c for c in clause.children if c.dep_.startswith("nsubj") and c.lower_ not in _RELATIVES]
    if any(s.lower_ in _PERSONAL for s in subjects) or _governing(clause, noun):
        return True
    if clause.left_edge.lower_ in _OCCASIONS:
        return True  # "suspended the rule | after the union sued"
    if clause.dep_ in {"advcl", "parataxis"}:
        return any(c.dep_ == "mark" and c.lower_ not in {"to"} for c in clause.children)
    if clause.dep_ == "ccomp":
        return False
    definite = any(c.lower_ == "the" for c in noun.children)
    if clause.tag_ == "VBG" and definite and noun.dep_ == "obj" and noun.head.lemma_.lower() in _SEEN:
        return True
    opening = clause.left_edge
    if opening.lower_ == "that" and subjects:
        told = noun.dep_ in {"obj", "iobj", "nsubj:pass", "obl"} and noun.head.lemma_.lower() in _TOLD
        filled = any(c.dep_ == "obj" and c.lower_ != "that" for c in clause.children)
        return told or filled
    relative = any(c.lower_ in _RELATIVES for c in clause.subtree if c.i < clause.i)
    finite = clause.tag_ in {"VBD", "VBZ", "VBP"}
    marked = any(c.dep_ == "mark" for c in clause.children)
    return finite and not relative and (marked or not subjects)


def _governing(clause: Token, noun: Token) -> bool:
    """Whether what was read as a participle is the verb of its noun: "said the ban | affected 60,000 people"."""
    if clause.tag_ not in {"VBN", "VBD"} or clause.dep_ != "acl" or clause.i != noun.i + 1 or clause.lemma_ in _GIVING:
        return False
    return noun.dep_.startswith("nsubj") and any(c.dep_ == "obj" and c.i > clause.i for c in clause.children)


def _lemma(token: Token) -> str:
    return (token.lemma_ or token.text).lower()


def _shortened(words: list[Token], longest: int) -> list[Token]:
    """Cut a long phrase where another one begins, never inside one."""
    if len(words) <= longest:
        return words
    at = longest
    while at > 0 and not _opens(words[at]):
        at -= 1
    marks = [i for i, token in enumerate(words[:at]) if token.text in _QUOTES]
    return words[: marks[-1] if len(marks) % 2 else at]  # no name ends inside a quotation


def _opens(token: Token) -> bool:
    """Whether a phrase begins here that may be left out."""
    if token.tag_ == "TO" or (token.lower_ == "to" and token.head.pos_ == "VERB"):
        return False
    return token.dep_ in _OPENING_LINKS or token.lower_ in _RELATIVES


def _finished(words: list[Token], child: Token) -> list[Token]:
    """Take times of day and year, and words that wait for another, off the end."""
    whole = len(words)
    while words:
        last = words[-1]
        waiting = last.dep_ in _OPENING_LINKS or (last.pos_ == "PART" and last.lower_ == "to")
        if last.pos_ in _NOT_LAST or waiting or (last.pos_ == "ADP" and last.dep_ in {"obl", "nmod", "dep"}):
            words = words[:-1]
            continue
        text = "".join(f" {t.text}" for t in words)
        found = TIME.search(text)
        if found is None:
            break
        words = words[: len(words) - len(found.group().split())]
    if len(words) == 1 < whole and words[0].tag_ in {"VBN", "VBG"}:
        return []  # "elections scheduled | for May"
    return words if any(w.i == child.i for w in words) else []
