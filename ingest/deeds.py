"""What a policy is called by its deeds and figures: "the expulsions", "the restrictions", "the number"."""

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.cues import words
from ingest.dependents import children
from ontology.nodes.policies import Policy

DEEDS: dict[str, str] = {
    "expulsion": "expel",
    "deportation": "deport",
    "separation": "separate",
    "detention": "detain",
    "removal": "remove",
    "exclusion": "exclude",
    "eviction": "evict",
    "denial": "deny",
    "arrest": "arrest",
    "transfer": "transfer",
    "return": "return",
    "closure": "close",
    "relocation": "relocate",
    "seizure": "seize",
    "inspection": "inspect",
    "screening": "screen",
    "reassignment": "reassign",
}
"""Nouns of what is done to people under a policy, and the verb by which a text tells it."""

FIGURES = words("number figure cap ceiling limit target quota")
CAPS = words("cap ceiling limit quota target")
RESTRICTING = words("restriction curb ban limit rule regulation requirement measure")
POINTING = words("the these those this")
STILL = words("continued continuing ongoing repeated")


def by_deed(annotated: Annotated, token: Token) -> Found | None:
    """Give the one policy of which the text told the verb of "the expulsions": "the order under which they expel"."""
    verb = DEEDS.get(token.lemma_)
    if verb is None or not _pointing(token):
        return None
    policies = [each for each in annotated.starting(0, token.idx) if isinstance(each.entity, Policy)]
    telling = {each.entity.id: each for each in policies if _tells(annotated.doc[each.root], verb)}
    return next(iter(telling.values())) if len(telling) == 1 else None


def by_figure(annotated: Annotated, token: Token) -> Found | None:
    """Give the one cap or ceiling that the text set a figure to, for "the number" or "the cap"."""
    if token.lemma_ not in FIGURES or token.tag_ == "NNS" or not _pointing(token):
        return None
    caps = {}
    for each in annotated.starting(0, token.idx):
        root = annotated.doc[each.root]
        if isinstance(each.entity, Policy) and root.lemma_ in CAPS and any(c.isdigit() for c in each.entity.name):
            caps[each.entity.id] = each
    return next(iter(caps.values())) if len(caps) == 1 else None


def restricting(token: Token) -> bool:
    """Say whether a plural stands for a policy as a whole: "the restrictions"."""
    return token.tag_ == "NNS" and token.lemma_ in RESTRICTING and _pointing(token)


def _pointing(token: Token) -> bool:
    """Say whether "the" and no word of its own stand before a noun, and nothing after it."""
    lefts = [child for child in token.lefts if child.dep_ not in ("case", "cc", "punct", "nsubj", "cop", "expl")]
    light = all(child.dep_ == "det" or child.lower_ in STILL for child in lefts)
    return light and any(child.lower_ in POINTING for child in lefts) and not children(token, "nmod", "acl", "nummod")


def _tells(root: Token, verb: str) -> bool:
    told = (word for child in children(root, "acl", "acl:relcl") for word in (child, *children(child, "conj", "xcomp")))
    return any(word.lemma_ == verb for word in told)
