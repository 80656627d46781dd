"""When a clause says that it happened: the expression of time that belongs to it, and to no other clause."""

from spacy.tokens import Token

from ingest import cues
from ingest.dependents import children
from ingest.times import When, times_in

VERBAL = ("VERB", "AUX")


def when_of(trigger: Token, published: str | None, ahead: bool = False) -> When | None:
    """Find the time of a clause, as EDTF against the publication date; positions are those of the document."""
    sentence = trigger.sent
    offset = sentence.start_char
    for when in times_in(sentence.text, published, ahead):
        span = trigger.doc.char_span(offset + when.start, offset + when.end, alignment_mode="expand")
        if span is not None and _belongs(span.root, trigger):
            return When(offset + when.start, offset + when.end, when.words, when.edtf)
    return None


def _belongs(time: Token, trigger: Token) -> bool:
    governor = time.head
    while governor.pos_ not in VERBAL and governor not in (trigger, governor.head):
        governor = governor.head
    while True:
        if governor == trigger:
            return True
        scheduled = trigger.dep_ == "advcl" and trigger.head.lemma_ in cues.PLANNED_HEADS
        if not (scheduled or trigger.dep_ in ("xcomp", "conj")) or _own_time(trigger):
            return False
        trigger = trigger.head


def _own_time(token: Token) -> bool:
    return any(times_in(child.text, "2000-01-01") for child in children(token, "obl", "nmod", "advmod"))
