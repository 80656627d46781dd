"""What kind of claim a clause makes: does it say that something is so, was planned, or is not."""

from typing import Literal

from spacy.tokens import Token

from ingest import cues
from ingest.dependents import children
from ingest.paths import step
from ontology.claim import Modality, Polarity

Kind = Literal["actual", "planned", "required", "possible"]
TRANSPARENT = frozenset({"xcomp"})
CLIMB = 6
NO_NEGATION_BEFORE = cues.words("only just merely least before until")


def polarity(trigger: Token) -> Polarity:
    """Say whether a clause is denied: "has not sued", "none of them was", "failed to", "did not mention or include"."""
    return "negated" if _negated(trigger, 0) else "affirmed"


def _negated(trigger: Token, depth: int) -> bool:
    if depth > CLIMB:
        return False
    if _negator(trigger) or _empty_subject(trigger) or _left_undone(trigger):
        return True
    head = trigger.head
    kept_from = trigger.dep_ == "advcl" and any(mark.lower_ in ("from", "at") for mark in children(trigger, "mark"))
    if trigger.dep_ in TRANSPARENT or kept_from:
        return head.lemma_ in cues.FAILING or _negated(head, depth + 1)
    if trigger.dep_ == "conj" and not _own_clause(trigger):
        return any(child.lower_ in ("or", "nor") for child in children(trigger, "cc")) and _negated(head, depth + 1)
    return any(child.lower_ == "without" for child in children(trigger, "mark", "case"))


def _left_undone(trigger: Token) -> bool:
    """Say whether something was not done: "has yet to act", "no longer acts", "stopped short of", "has no plan to"."""
    marks = children(trigger, "mark", "case", "cc", "advmod")
    if any(mark.lower_ in ("rather", "instead") and mark.nbor().lower_ in ("than", "of") for mark in marks):
        return True
    if any(mark.lower_ == "of" and mark.i and mark.nbor(-1).lower_ == "short" for mark in marks):
        return True
    if any(mark.lower_ == "longer" and mark.i and mark.nbor(-1).lower_ == "no" for mark in marks):
        return True
    head = trigger.head
    if not any(mark.lower_ == "to" for mark in marks):
        return False
    if trigger.dep_ in ("acl", "advcl", "xcomp") and head.pos_ == "NOUN":
        return any(child.lower_ == "no" for child in children(head, "det"))
    return has_yet(head)


def has_yet(head: Token) -> bool:
    """Say whether a verb is that of "has yet to" or "is yet to", after which nothing is done."""
    return head.lemma_ in ("have", "be") and any(child.lower_ == "yet" for child in children(head, "advmod"))


def _negator(token: Token) -> bool:
    return any(
        child.lower_ in cues.NEGATORS and child.dep_ in ("advmod", "det", "cc", "cc:preconj") and not _only(child)
        for child in token.children
    )


def _only(negator: Token) -> bool:
    return negator.i + 1 < len(negator.doc) and negator.nbor().lower_ in NO_NEGATION_BEFORE


def _empty_subject(trigger: Token) -> bool:
    if trigger.pos_ not in ("VERB", "AUX", "ADJ"):
        return False
    return any(
        each.lower_ in cues.EMPTY
        or any(child.lower_ in ("no", "neither") for child in children(each, "det", "cc", "cc:preconj"))
        for each in (*step(trigger, "subject"), *children(trigger, "obj"))
    )


def modality(trigger: Token) -> Modality:
    """Say whether a clause tells what is, what is planned, what is required, or what may be."""
    return _modality(trigger, 0)


def _modality(trigger: Token, depth: int) -> Modality:
    own = _from_auxiliaries(trigger)
    head = trigger.head
    if own or depth > CLIMB or has_yet(head):
        return own or "actual"
    if _in_question(trigger):
        return "possible"
    if trigger.pos_ in ("NOUN", "PROPN") and not children(trigger, "cop"):
        return _of_noun(trigger)
    asked = any(child.tag_ in ("WRB", "WP", "WDT") for child in trigger.children)
    if trigger.dep_ == "xcomp" and _chosen_for(trigger):
        return "planned"
    if trigger.dep_ == "xcomp" or (trigger.dep_ == "ccomp" and head.lemma_ in cues.POSSIBLE_HEADS and not asked):
        return _from_head(head) or _modality(head, depth + 1)
    if trigger.dep_ == "conj" and not _own_clause(trigger):
        return _modality(head, depth + 1)
    if trigger.dep_ in ("acl", "advcl") and any(child.lower_ == "to" for child in children(trigger, "mark")):
        to_come = cues.PLANNED_HEADS | cues.CHOOSING
        if trigger.lemma_ in cues.EXPRESSING and head.tag_ in ("VBD", "VBN") and head.lemma_ not in to_come:
            return _modality(head, depth + 1)  # "wrote to express concern" expressed it
        introduced = any(word.text in cues.INTRODUCING for word in (head, *head.children))
        return _modality(head, depth + 1) if introduced else _from_head(head) or "planned"
    return "actual"


def _chosen_for(trigger: Token) -> bool:
    """Say whether somebody was only chosen to do it: "was elected to oppose", but not "elected to oppose"."""
    chosen = trigger.lemma_ in cues.EXPRESSING and trigger.head.lemma_ in cues.CHOOSING
    return chosen and bool(children(trigger.head, "aux:pass", "obj"))


def _in_question(trigger: Token) -> bool:
    """Say whether a clause is part of what is asked: "whether they would succeed in making it drop the plan"."""
    at = trigger
    for _ in range(CLIMB):
        told = any(mark.lower_ in ("after", "since") for mark in children(at, "mark", "case"))
        if told or at.tag_ not in ("VB", "VBG") or at.dep_ not in ("xcomp", "ccomp", "advcl", "acl"):
            return False
        at = at.head
        if any(mark.lower_ in ("whether", "if") for mark in children(at, "mark")):
            return True
    return False


def _from_auxiliaries(token: Token) -> Modality | None:
    helpers = {child.lower_ for child in children(token, "aux")}
    if any(mark.lower_ == "to" for mark in children(token, "mark")) and children(token, "cop", "aux"):
        helpers |= {"will"} if any(be.lower_ in ("is", "are") for be in children(token, "cop", "aux")) else set()
    if helpers & cues.PLANNED_AUXILIARIES and not _empty_subject(token):
        return "possible" if _conditional(token) else "planned"
    if helpers & cues.POSSIBLE_AUXILIARIES:
        return "possible"
    if helpers & cues.REQUIRED_AUXILIARIES:
        return "required"
    marked = any(child.lower_ in cues.POSSIBLE_MARKS for child in children(token, "mark"))
    hedged = any(child.lower_ in cues.POSSIBLE_ADVERBS for child in children(token, "advmod"))
    return "possible" if marked or hedged else None


def _conditional(token: Token) -> bool:
    """Say whether a clause holds only under a condition: "would be fired if they spoke" is a threat, no plan."""
    return any(
        mark.lower_ in ("if", "unless") for clause in children(token, "advcl") for mark in children(clause, "mark")
    )


def _from_head(head: Token) -> Modality | None:
    """Read what a governing word makes of its infinitive; "forced to", "began to" and "had to" leave it actual."""
    if head.lemma_ in cues.PLANNED_HEADS:
        return "planned"
    if head.lemma_ in cues.POSSIBLE_HEADS:
        return "possible"
    if head.lemma_ in cues.REQUIRED_HEADS:
        return "required"
    return "required" if head.lemma_ == "have" and head.tag_ in ("VBP", "VBZ") and not children(head, "aux") else None


def _of_noun(noun: Token) -> Modality:
    if any(child.lower_ in ("potential", "possible", "proposed", "planned") for child in children(noun, "amod")):
        return "possible"
    coming = noun.dep_ in ("nsubj", "nsubj:pass", "obj") and noun.head.lemma_ in cues.COMING
    return (_from_auxiliaries(noun.head) if coming else None) or "actual"


def _own_clause(token: Token) -> bool:
    return bool(children(token, "nsubj", "nsubj:pass", "aux"))
