"""What keeps a claim from being told as a fact, and what a text can name though it never came to be.

A suit that nobody brought and a memo only said to be planned are nodes like others; their names alone would mislead.
"""

from collections.abc import Collection, Iterable

from ontology.claim import AS_FACT, MODALITIES, SET_ASIDE, STATUSES
from ontology.node import Entity
from ontology.nodes.documents import Document, Lawsuit
from ontology.nodes.events import Event
from ontology.nodes.policies import Policy
from ontology.vocabulary import type_of

# A person, body, place, post or law is there whatever is said of it.
MAY_NOT_BE: tuple[type[Entity], ...] = (Event, Lawsuit, Document, Policy)
NOT_SO = "not so"
HEARSAY = frozenset(STATUSES) - AS_FACT
UNREAL = frozenset(MODALITIES) - {"actual"}
# In the order in which they are told: what is farthest from being so comes first.
WORDS = {
    NOT_SO: "said not to be so",
    "denied": "denied",
    "retracted": "taken back",
    "rejected": "rejected on review",
    "corrected": "corrected on review",
    "alleged": "alleged",
    "possible": "possible",
    "required": "required",
    "planned": "planned",
    "requested": "asked for",
    "declined": "declined",
}
GRANTED = "taken for granted"
# Who takes a stand on something, or says that it breaks the law, takes it for granted: even who did not oppose a rule,
# or is only alleged to have, had one before them. But people oppose what is only planned, too.
OPINIONS = frozenset(
    ("supported", "opposed", "refused", "criticized", "challenges", "violates", "responded_to"),
)
DONE_WITH_IT = frozenset(("blocked", "upheld", "ended"))
# By these a thing comes to be, as their object or their subject: planned or negated, they do not say that it is there.
BROUGHT_ABOUT = frozenset(
    (
        *("issued", "announced", "signed", "party_to", "filed", "plaintiff_in", "defendant_in", "published", "said"),
        *("disclosed", "participated_in", "led_to"),
    )
)
COMES_TO_BE = frozenset(("filed_in", "submitted_to", "sent_to", "located_in", "concerns"))
# What is asked for or turned down may never have come to be, however plainly that is told.
WISHED = frozenset(("requested", "declined"))


def cautions(polarity: str, modality: str, status: str, verdict: str | None) -> tuple[str, ...]:
    """List what keeps a claim so held from being told as a fact, by keys of `WORDS`; empty where nothing does."""
    found = [verdict] if verdict in SET_ASIDE else []
    found += [status] if status not in AS_FACT else []
    found += [modality] if modality != "actual" else []
    return (*found, NOT_SO) if polarity == "negated" else tuple(found)


def grounds(relation: str, found: tuple[str, ...], *, subject: bool) -> tuple[str, ...]:
    """List why a claim with the cautions `found` does not say that one end of it is there; empty where it does say so.

    `subject` tells which end. A claim that only takes it for granted has `GRANTED` alone.
    """
    if SET_ASIDE.intersection(found):
        return found
    if relation in WISHED and not subject:
        return found or (relation,)
    if relation in OPINIONS:
        return (GRANTED,)
    brought = relation in (COMES_TO_BE if subject else BROUGHT_ABOUT)
    planned = relation == "implemented" and "planned" in found
    hearsay = relation not in DONE_WITH_IT and HEARSAY.intersection(found)
    return found if not found or brought or planned or hearsay else (GRANTED,)


def doubt(told: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Give the grounds on which something may not be there, by those of all that is said of it; empty where it is."""
    every = list(told)
    found = set().union(*every)
    if not all(every) or (GRANTED in found and not UNREAL.intersection(found)):
        return ()
    return tuple(sorted(found - {GRANTED}))


def may_not_be(identifier: str) -> bool:
    """Say whether a node is of a type that a text can name though it never came to be."""
    return issubclass(type_of(identifier), MAY_NOT_BE)


def doubt_words(found: Collection[str]) -> str:
    """Word why something may not be there, by the grounds of all that is said of it: `only alleged or planned`."""
    words = [words for name, words in WORDS.items() if name in found]
    if not words:
        return ""
    return f"only {words[0]}" if len(words) == 1 else f"only {', '.join(words[:-1])} or {words[-1]}"
