"""Policies told by a bare verb that somebody is for or against: "called separating families cruel", "it is wrong to …".

What a government does to people is a course of action whether a noun names it or a verb tells it. Only where somebody
takes a stance on it is it worth a node; it is named by the verb's own words.
"""

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.coining import coin
from ingest.cues import words
from ingest.dependents import children

GOVERNING = words(
    "separate detain deport hold jail imprison expel return send turn deny bar ban force restrict limit build arrest "
    "prosecute incarcerate lock screen give grant allow let offer provide require charge fine tax track target punish "
    "remove transfer bus fly release admit resettle house seize search question interrogate strip revoke abolish fund "
    "defund close cap cut raise lower use deploy hire fire keep shackle cage vaccinate test ration license"
)
"""Verbs of what a government does to people or for them."""

WORDS = 12
"""Words that a name may have."""

APART = ("conj", "cc", "parataxis", "punct", "advcl")


def situation(annotated: Annotated, verb: Token) -> Found | None:
    """Give the course of action that "separating families" or "to separate families" tells; None for other verbs."""
    if verb.pos_ != "VERB" or verb.lemma_ not in GOVERNING or not children(verb, "obj"):
        return None
    infinitive = verb.tag_ == "VB" and any(mark.lower_ == "to" for mark in children(verb, "mark"))
    if verb.tag_ != "VBG" and not infinitive or children(verb, "nsubj", "nsubj:pass", "aux"):
        return None
    last = max((t.i for t in verb.subtree if t.i > verb.i and _within(t, verb)), default=verb.i)
    span = annotated.doc[verb.i : min(last, verb.i + WORDS) + 1]
    name = span.text.strip(" ,.")
    entity = coin(annotated.document, "Program", name)
    return Found(span.start_char, span.start_char + len(name), name, verb.i, entity, "situation", 0.6)


def _within(token: Token, verb: Token) -> bool:
    """Say whether a word belongs to what the verb itself tells."""
    while token != verb:
        if token.head == verb and token.dep_ in APART:
            return False
        token = token.head
    return True
