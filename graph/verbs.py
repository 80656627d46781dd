"""The verb of a fact: what its relation reads, with polarity and modality in it.

"did not oppose", "is to sign", "may face"; several who do it take a plural verb.
"""

from graph.answers import Fact, Node
from ontology.vocabulary import RELATIONS

ONE = frozenset(("a", "an", "one", "another", "each", "every"))
JOINTS = frozenset(
    (
        *("for", "of", "at", "in", "on", "under", "with", "from", "to", "by", "after", "during", "over", "against"),
        *("who", "that", "whose", "interviewed"),
    )
)
AND = frozenset(("and", "or"))
# Papers, cases and leaks told of in passing have no name of their own: their noun says how many they are.
UNNAMED = frozenset(("Filing", "AmicusBrief", "Lawsuit", "Correspondence", "LeakIncident"))
PEOPLE = frozenset(("people", "men", "women", "children", "staff", "personnel"))
MANY = {"is": "are", "was": "were", "has": "have", "does": "do"}
MODALS = {"planned": "is to", "required": "must", "possible": "may"}
BE = {"is": "be", "was": "be", "has": "have"}
# Whose side a paper takes stands in its verb: it would be odd behind the case.
SIDED = {
    ("supports_side", "plaintiff"): "backs the challengers in",
    ("supports_side", "defendant"): "backs the defence in",
}
# The plain form of each verb that a relation reads with; a relation with another verb is negated by "not:".
PLAIN = {
    "affects": "affect",
    "announced": "announce",
    "appointed": "appoint",
    "backs": "back",
    "blocked": "block",
    "challenges": "challenge",
    "concerns": "concern",
    "criticized": "criticize",
    "decided": "decide",
    "declined": "decline",
    "disciplined": "discipline",
    "dismissed": "dismiss",
    "ended": "end",
    "exposed": "expose",
    "filed": "file",
    "held": "hold",
    "implemented": "implement",
    "investigated": "investigate",
    "issued": "issue",
    "led": "lead",
    "let": "let",
    "notified": "notify",
    "opposed": "oppose",
    "published": "publish",
    "reached": "reach",
    "refused": "refuse",
    "reported": "report",
    "represents": "represent",
    "requested": "request",
    "responded": "respond",
    "said": "say",
    "signed": "sign",
    "supported": "support",
    "took": "take",
    "upheld": "uphold",
    "urged": "urge",
    "violates": "violate",
    "warned": "warn",
    "works": "work",
}


def verb(fact: Fact) -> str:
    """Word the relation of a fact: `implemented`, `did not implement`, `is to implement`."""
    reads = SIDED.get((fact.relation, fact.side or ""), RELATIONS[fact.relation].reads)
    return put_to(fact.subject, reads, fact.modality, negated=fact.polarity == "negated")


def put_to(subject: Node, reads: str, modality: str, *, negated: bool) -> str:
    """Word what a relation reads for one or several who do it, with its modality, and negated where it is."""
    one = _of_one(reads, modality, negated=negated)
    return _of_many(one) if is_many(subject) else one


def _of_one(reads: str, modality: str, *, negated: bool) -> str:
    first, _, rest = reads.partition(" ")
    if modality == "actual":
        if not negated:
            return reads
        if first in BE:
            return f"{first} not {rest}"
        if first not in PLAIN:
            return f"not: {reads}"
        return f"{'does' if first.endswith('s') else 'did'} not {PLAIN[first]} {rest}".strip()
    plain = BE.get(first) or PLAIN.get(first)
    modal = MODALS[modality] if plain else modality + ":"
    if negated:
        modal = f"{modal.split()[0]} not {' '.join(modal.split()[1:])}".strip()
    return f"{modal} {plain or first} {rest}".strip()


def is_many(node: Node) -> bool:
    """Whether a name takes a plural verb: "asylum officers work", but "a group of officers works"."""
    if node.type != "Group" and not (node.type in UNNAMED and node.name[:1].islower()):
        return False
    words = node.name.lower().split()
    # The noun that the rest of the name is about stands before what describes it further.
    end = next((place for place, word in enumerate(words) if word in JOINTS), len(words))
    named = words[:end]
    # "Officers and staff" are many by their first noun, "customs and border officers" by their last.
    joint = next((place for place, word in enumerate(named) if word in AND), end)
    heads = (*named[max(joint - 1, 0) : joint], *named[-1:])
    return words[0] not in ONE and any(_is_plural(head) for head in heads)


def _is_plural(noun: str) -> bool:
    return noun in PEOPLE or (noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s", "’s")))


def _of_many(one: str) -> str:
    start, _, after = one.partition(" ")
    if start in MANY:
        return f"{MANY[start]} {after}".strip()
    return f"{PLAIN[start]} {after}".strip() if start in PLAIN and start.endswith("s") else one
