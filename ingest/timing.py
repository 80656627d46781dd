"""When a clause says that it happened: the expression of time that belongs to it, and to no other clause."""

import re

from spacy.tokens import Token

from ingest import cues
from ingest.dependents import children, preposition
from ingest.times import When, times_in

VERBAL = ("VERB", "AUX")
PAST = ("VBD", "VBN")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LATER = cues.words("later afterward afterwards subsequently then since earlier previously")
BESIDE = cues.words("after before since despite following")
HOUSES = cues.words("committee subcommittee court judge panel commission senate house parliament congress jury council")
"""Before whom somebody speaks, which is no time: "testified before the committee on Tuesday"."""

RULINGS = cues.words("injunction ruling order verdict judgment stay decision")
WINNING = cues.words("win obtain secure grant issue")
"""What is done to a ruling when it is made."""
APART = cues.words("exception exclusion")
HANGING = ("xcomp", "conj", "advcl", "acl")


def when_of(trigger: Token, published: str | None, ahead: bool = False) -> When | None:
    """Find the time of a clause, as EDTF against the publication date; positions are those of the document.

    `ahead` says that the clause tells of a plan: its weekday is still to come, unless it tells when the plan was made.
    """
    sentence = trigger.sent
    offset = sentence.start_char
    coming = {when.start: when for when in times_in(sentence.text, published, True)} if ahead else {}
    for when in times_in(sentence.text, published):
        span = trigger.doc.char_span(offset + when.start, offset + when.end, alignment_mode="expand")
        if span is None or not _belongs(span.root, trigger):
            continue
        read = when if _governor(span.root, trigger).tag_ in PAST else coming.get(when.start, when)
        start, end = offset + read.start, offset + read.end
        return When(start, end, read.words, _of_that_year(read, trigger.doc.text[:start]))
    return None


def _of_that_year(when: When, before: str) -> str:
    """Give the EDTF of a time, "June 29 of that year" with the last year that the text names before it."""
    years = YEAR.findall(before) if when.words.endswith(" year") and when.edtf.startswith("XXXX-") else []
    return when.edtf.replace("XXXX", years[-1]) if years else when.edtf


def _governor(time: Token, trigger: Token) -> Token:
    """Give the verb that a time hangs on, or the trigger if the time is part of its phrase."""
    governor = time.head
    while governor.pos_ not in VERBAL and governor not in (trigger, governor.head):
        governor = governor.head
    return governor


def _of_a_thing(time: Token, trigger: Token) -> bool:
    """Say whether a time is that of something the clause only names: "met the March 3 bomber", "the Act of 2021"."""
    if _enclosed(time) and not _enclosed(trigger):
        return True
    at = time
    while at.head not in (at, trigger) and at.head.pos_ in ("NOUN", "PROPN", "NUM", "ADJ"):
        noun = at.head
        begins = at == time and preposition(time) == "" and time.left_edge.i > 0
        lead = time.doc[time.left_edge.i - 1].lower_ if begins else ""
        if at.dep_ in ("compound", "nummod", "amod", "nmod") and at.i < noun.i and lead not in ("on", "in", "", ","):
            return noun.lemma_ not in cues.PAPERS
        named = preposition(at) == "of" and noun.pos_ == "PROPN" and at == time
        beside = preposition(noun) in BESIDE and noun.lemma_.lower() not in HOUSES
        if noun.lemma_ in APART and at.i > noun.i or at.i > noun.i and (named or beside):
            return True
        at = noun
    return False


def _enclosed(token: Token) -> bool:
    """Say whether a word stands in brackets, as the years that somebody lived do."""
    open_ = [other.text for other in token.sent if other.i < token.i and other.text in ("(", ")")]
    return bool(open_) and open_[-1] == "("


def _belongs(time: Token, trigger: Token) -> bool:
    if _of_a_thing(time, trigger):
        return False
    governor = _governor(time, trigger)
    if governor == trigger.head and _written(trigger) or _to_court(governor, trigger):
        return True
    while True:
        if governor == trigger or _occasion(governor, trigger):
            return True
        if trigger.dep_ not in HANGING or not _same_time(trigger) or _own_time(trigger):
            return False
        trigger = trigger.head


def _occasion(governor: Token, trigger: Token) -> bool:
    """Say whether a clause tells the occasion of another: "broke the law when it approved the plan on Monday"."""
    marks = children(governor, "mark", "advmod")
    return governor.dep_ == "advcl" and governor.head == trigger and any(word.lower_ == "when" for word in marks)


def _written(paper: Token) -> bool:
    """Say whether a paper is of the time of its verb: "complained in a letter on Monday", "sent a letter on Monday"."""
    ruled = paper.lemma_ in RULINGS and paper.dep_ == "obj" and paper.head.lemma_ in WINNING
    if ruled or paper.pos_ != "NOUN" or paper.lemma_ not in cues.PAPERS:
        return ruled
    if paper.dep_ == "obl":
        return preposition(paper) == "in"
    return paper.dep_ == "obj" and paper.head.lemma_ in cues.WRITING


def _to_court(governor: Token, trigger: Token) -> bool:
    """Say whether a time hangs on the "court" of "took the state to court in May", taken for a verb by the parser."""
    near = trigger in (governor.head, governor.head.head)
    return governor.lower_ == "court" and near and not children(governor, "obj")


def _same_time(trigger: Token) -> bool:
    """Say whether a clause that hangs on another happens at the time of that one."""
    if trigger.dep_ == "xcomp":
        return True
    if trigger.dep_ == "conj" and any(word.lower_ in LATER for word in children(trigger, "advmod")):
        return False
    if trigger.dep_ == "conj":
        return trigger.tag_ == trigger.head.tag_ or {trigger.tag_, trigger.head.tag_} <= {"VBD", "VBN", "VB"}
    if trigger.head.pos_ not in VERBAL and trigger.head.dep_ not in ("obj", "iobj", "obl"):
        return False
    if trigger.tag_ == "VBG":
        return not children(trigger, "mark", "nsubj")
    scheduled = trigger.tag_ == "VB" and any(mark.lower_ == "to" for mark in children(trigger, "mark"))
    return scheduled and trigger.dep_ == "advcl" and trigger.head.lemma_ in cues.PLANNED_HEADS


def _own_time(token: Token) -> bool:
    return any(times_in(child.text, "2000-01-01") for child in children(token, "obl", "nmod", "advmod"))
