"""Which lane of a timeline a fact stands in, as the reader chooses."""

from collections import Counter
from collections.abc import Sequence

from graph.answers import Fact
from graph.wording import family, family_words
from ontology.vocabulary import labels, type_of

# The address of a view holds these words.
LANES = {"kind": "Kind of claim", "actor": "Actor", "policy": "Policy or case", "name": "Chosen name"}
MOST = 12
OTHERS = "Others"
DEALT_WITH = frozenset(("Policy", "Law", "Lawsuit"))


def lanes(facts: Sequence[Fact], by: str, chosen: Sequence[str]) -> list[str]:
    """Name the lane of each fact, by a key of `LANES`; beyond the 12 busiest they share one, and so do those of none.

    `chosen` are the ids of the nodes that the timeline is about.
    """
    found = [_lane(fact, by, chosen) for fact in facts]
    busiest = Counter(name for name in found if name)
    kept = {name for name, _ in sorted(busiest.items(), key=lambda item: (-item[1], item[0]))[:MOST]}
    return [name if name in kept else OTHERS for name in found]


def _lane(fact: Fact, by: str, chosen: Sequence[str]) -> str:
    ends = (fact.subject, fact.object)
    if by == "actor":
        return next((node.name for node in ends if "Agent" in labels(type_of(node.id))), "")
    if by == "policy":
        return next((node.name for node in ends if not DEALT_WITH.isdisjoint(labels(type_of(node.id)))), "")
    if by == "name":
        return next((node.name for node in ends if node.id in chosen), "")
    return family_words(family(fact.relation))
