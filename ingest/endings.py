"""The end of a policy is a policy of its own: "the repeal of the levy", "ending the levy", "winding down the levy".

Who opposes that a policy ends is no opponent of the policy, and what is blocked is then its end.
"""

from collections.abc import Callable

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.coining import coin
from ingest.cues import words
from ingest.dependents import children, preposition
from ontology.nodes.policies import Law, Policy

ENDING = words(
    "end lift terminate rescind repeal scrap cancel revoke abolish dismantle wind phase drop discontinue unwind undo "
    "abandon suspend ditch axe withdraw halt stop reverse"
)
ENDS = words(
    "end ending lifting termination rescission repeal scrapping cancellation revocation abolition dismantling "
    "discontinuation suspension expiration expiry reversal"
)
KEEPING = words("keep maintain preserve retain continue extend expand enforce implement adopt restore reinstate renew")
Resolve = Callable[[Token], Found | None]


def gerund(token: Token) -> bool:
    """Say whether a word is a verb in -ing that stands as a noun does: "ending", not "the ending rule"."""
    return token.tag_ == "VBG" and token.pos_ == "VERB" and token.dep_ != "amod"


def end_of(annotated: Annotated, token: Token, resolve: Resolve) -> Found | None:
    """Give the end of a policy where a word tells it: a verb in -ing with the policy for its object, or a noun."""
    if gerund(token) and token.lemma_ in ENDING:
        things = children(token, "obj")
    elif token.pos_ == "NOUN" and token.lemma_ in ENDS:
        things = [each for each in children(token, "nmod") if preposition(each) == "of"] or children(token, "nmod:poss")
    else:
        return None
    found = resolve(things[0]) if len(things) == 1 else None
    return made(annotated, found, token) if found is not None else None


def ended_before(annotated: Annotated, found: Found) -> Token | None:
    """Find the verb right before a policy that the parse took for a subject: "said ending the levy would hurt"."""
    root = annotated.doc[found.root]
    if root.dep_ not in ("nsubj", "nsubj:pass") or not isinstance(found.entity, (Policy, Law)):
        return None
    span = annotated.doc.char_span(found.start, found.end, alignment_mode="expand")
    before = span.start - 1 if span is not None else -1
    if before > 0 and annotated.doc[before].lower_ in ("the", "this", "that", "its"):
        before -= 1
    if before > 0 and annotated.doc[before].dep_ == "compound:prt":
        before -= 1
    verb = annotated.doc[before] if before > 0 else None
    return verb if verb is not None and gerund(verb) and verb.lemma_ in ENDING else None


def made(annotated: Annotated, policy: Found, token: Token) -> Found | None:
    """Make the mention of the end of a policy, from the word that tells it to the policy's last."""
    if not isinstance(policy.entity, (Policy, Law)) or policy.start < token.idx:
        return None
    entity = coin(annotated.document, "Program", f"end of {policy.entity.name}")
    text = annotated.document.text[token.idx : policy.end]
    return Found(token.idx, policy.end, text, token.i, entity, "ending", policy.score)
