"""Agreements by their parties: an agreement that a text only calls so gets the names of the two that it binds."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ontology.claim import Claim
from ontology.node import Entity
from ontology.nodes.policies import Agreement
from ontology.vocabulary import make_node

TAIL = re.compile(r"\s+(?:with|between|that|which|to|under|signed|on|in)\b.*$")
LIKENING = re.compile(r"^(?:similar|separate|other|new|own)\s+")
PARTIES = 2


def named_by_parties(claims: Iterable[Claim], nodes: dict[str, Entity]) -> Iterator[Entity]:
    """Give every agreement that has just two parties, named by both: as its name if it had one word, else besides."""
    parties: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in sorted(claims, key=_place):
        if claim.relation == "party_to" and claim.polarity == "affirmed" and claim.modality == "actual":
            parties[claim.object][claim.subject] = None
    for identifier, bound in parties.items():
        pact = nodes[identifier]
        if len(bound) != PARTIES or not isinstance(pact, Agreement) or pact.name[0].isupper():
            continue
        first, second = (nodes[party].name for party in bound)
        noun = LIKENING.sub("", TAIL.sub("", pact.name))
        if first in noun or second in noun:
            noun = noun.split()[-1]
        name = f"{first}-{second} {noun}"
        bare = " " not in pact.name
        names = dict.fromkeys((name, pact.name, *pact.aliases) if bare else (pact.name, *pact.aliases, name))
        called, *others = names
        yield make_node("Agreement", called, identifier=pact.id, aliases=tuple(others))


def _place(claim: Claim) -> int:
    return claim.subject_mention.start if claim.subject_mention else claim.evidence[0].start
