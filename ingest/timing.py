"""When a clause says that it happened: the expression of time that belongs to it, and to no other clause."""

from spacy.tokens import Token

from ingest import cues
from ingest.dependents import children
from ingest.times import When, times_in

VERBAL = ("VERB", "AUX")
PAST = ("VBD", "VBN")
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
        return When(offset + read.start, offset + read.end, read.words, read.edtf)
    return None


def _governor(time: Token, trigger: Token) -> Token:
    """Give the verb that a time hangs on, or the trigger if the time is part of its phrase."""
    governor = time.head
    while governor.pos_ not in VERBAL and governor not in (trigger, governor.head):
        governor = governor.head
    return governor


def _belongs(time: Token, trigger: Token) -> bool:
    governor = _governor(time, trigger)
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


def _same_time(trigger: Token) -> bool:
    """Say whether a clause that hangs on another happens at the time of that one."""
    if trigger.dep_ == "xcomp":
        return True
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
