"""Some of a group: "46 of the 103 families", "most of the 600 detainees" are people of their own, not all of them."""

from dataclasses import replace

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.coining import coin
from ingest.cues import PARTITIVE, words
from ingest.dependents import children, preposition
from ontology.nodes.agents import Group

WHOLE = words("all each every any none both")
"""What speaks of everybody in a group, even to say that it holds of nobody."""

UNCOUNTED = words("any none")
PORTION = "portion"


def divided(annotated: Annotated, found: Found) -> Found:
    """Give those who are meant where only some of a group are; the group itself where all or none are, or any may be.

    "Some of the officers" stay the officers, since neither has a number that the other would borrow.
    """
    head = _divider(annotated, found)
    if head is None or head.lower_ in WHOLE or not isinstance(found.entity, Group):
        return found
    if head.pos_ != "NUM" and not children(annotated.doc[found.root], "nummod"):
        return found
    first = _exception(head) or head
    start = min([first.idx, *(child.idx for child in children(head, "nummod"))])
    text = annotated.document.text[start : found.end]
    entity = coin(annotated.document, found.entity.type(), text)
    return replace(found, start=start, text=text, root=head.i, entity=entity, how=PORTION)


def set_apart(annotated: Annotated, token: Token) -> Found | None:
    """Find who "46" are in "of the 103 families, 46 were sent back"."""
    numbered = token.pos_ == "NUM" or token.lower_ in PARTITIVE - WHOLE and token.pos_ != "NOUN"
    if not numbered or token.dep_ not in ("nsubj", "nsubj:pass") or token.n_lefts or token.n_rights:
        return None
    for whole in children(token.head, "obl", "nmod"):
        found = annotated.at(whole.i) if whole.i < token.i and preposition(whole) == "of" else None
        if found is not None and isinstance(found.entity, Group) and children(whole, "nummod"):
            entity = coin(annotated.document, found.entity.type(), f"{token.lower_} of {found.text}")
            end = token.idx + len(token)
            return Found(token.idx, end, token.text, token.i, entity, PORTION, found.score)
    return None


def count_of(annotated: Annotated, found: Found) -> str:
    """Give the words that say how many a mention means: of a part its own number, of "none of" no words at all."""
    if found.how == PORTION:
        number = annotated.doc[found.root]
        return number.text if number.pos_ == "NUM" and _exception(number) is None else ""
    head = _divider(annotated, found)
    return "" if head is not None and head.lower_ in UNCOUNTED else found.text


def _exception(head: Token) -> Token | None:
    """Find the "all" of "all but two of the 300 nurses"."""
    left_out = head.i > 1 and head.nbor(-1).lower_ == "but" and head.nbor(-2).lower_ in WHOLE
    return head.nbor(-2) if left_out else None


def _divider(annotated: Annotated, found: Found) -> Token | None:
    """Find the word that takes some of a known or counted set: the "46" of "46 of the 103 families"."""
    whole = annotated.doc[found.root]
    head = whole.head
    if whole.dep_ != "nmod" or preposition(whole) != "of" or head.idx >= found.start:
        return None
    known = any(child.dep_ in ("det", "nmod:poss") for child in whole.lefts)
    counted = head.pos_ == "NUM" and bool(children(whole, "nummod"))
    return head if (head.lower_ in PARTITIVE or head.pos_ == "NUM") and (known or counted) else None
