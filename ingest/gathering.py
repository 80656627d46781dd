"""The claims of one document, gathered: what it says several times is one claim, what says next to nothing is none."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ontology.claim import Claim
from ontology.node import Entity
from ontology.nodes.agents import Group
from ontology.nodes.events import Event
from ontology.vocabulary import type_of

COUNTED = re.compile(r"\d|\b(?:members?|employees?|staff|people|workers?)\b", re.IGNORECASE)
TO_THE_EVENT = ("disclosed", "participated_in", "issued", "filed", "plaintiff_in")
FROM_THE_EVENT = ("sent_to", "exposed", "disclosed_to")
"""Relations whose object, or subject, is what happened or was written."""
OF_AN_EVENT = ("affects", "located_in")
"""Relations of an event, and of much else, that hold when it happens."""

JOINING = re.compile(r"\bjoin", re.IGNORECASE)
"""Who joined a lawsuit did not bring it on the same day."""

_Key = tuple[object, ...]


def gathered(claims: Iterable[Claim], nodes: dict[str, Entity], dropped: Counter[str]) -> tuple[Claim, ...]:
    """Make one claim, with all its evidence and sources, of those that say the same; count and leave out the trivial.

    Claims say the same when their ends, relation, kind and time are equal. That nameless people belong to a body tells
    nothing by itself: of "70 members" or "staff" it is kept only where the document says something else of them.
    """
    merged: dict[_Key, Claim] = {}
    for claim in dated(tuple(claims)):
        key = _key(claim)
        if (known := merged.get(key)) is None:
            merged[key] = claim
        else:
            dropped["said again, and kept as evidence"] += 1
            merged[key] = _joined(known, claim)
    kept = tuple(merged.values())
    busy = Counter(end for claim in kept for end in {claim.subject, claim.object, *claim.attributed_to})
    telling = tuple(claim for claim in kept if not _trivial(claim, nodes, busy))
    if len(telling) < len(kept):
        dropped["nameless people of a body, and nothing else of them"] += len(kept) - len(telling)
    return telling


def dated(claims: tuple[Claim, ...]) -> Iterator[Claim]:
    """Give every claim that tells an event, or the sending of a paper, the time that another one gives for the same.

    Only where all that give one agree, and where the claim itself is about the same happening.
    """
    known: dict[str, set[tuple[str, str]]] = {}
    for claim in claims:
        happening = _happening(claim)
        if happening and claim.when:
            known.setdefault(happening, set()).add((claim.when, claim.when_words or ""))
    for claim in claims:
        time = _agreed(known.get(_happening(claim) or "", set())) if claim.when is None else None
        yield claim.model_copy(update={"when": time[0], "when_words": time[1] or None}) if time else claim


def _agreed(times: set[tuple[str, str]]) -> tuple[str, str] | None:
    """Give the time that all agree on: a day is what its month and year are said of too."""
    if not times:
        return None
    finest = max(times, key=lambda time: (len(time[0]), time))
    return finest if all(finest[0].startswith(when) for when, _ in times) else None


def _happening(claim: Claim) -> str | None:
    """Give the node of the event or paper that a claim tells the happening of, if it tells one."""
    if claim.polarity != "affirmed" or claim.modality != "actual":
        return None
    if claim.relation in TO_THE_EVENT:
        joined_later = claim.relation == "plaintiff_in" and JOINING.search(claim.evidence[0].quote)
        return None if joined_later else claim.object
    told = claim.relation in OF_AN_EVENT and issubclass(type_of(claim.subject), Event)
    return claim.subject if told or claim.relation in FROM_THE_EVENT else None


def _key(claim: Claim) -> _Key:
    kind = (claim.polarity, claim.status, claim.modality, claim.when)
    return (claim.subject, claim.relation, claim.object, *kind, tuple(sorted(claim.properties.items())))


def _joined(known: Claim, again: Claim) -> Claim:
    sources = tuple(dict.fromkeys((*known.attributed_to, *again.attributed_to)))
    evidence = tuple(dict.fromkeys((*known.evidence, *again.evidence)))
    return known.model_copy(
        update={
            "evidence": tuple(sorted(evidence, key=lambda e: (e.document, e.start))),
            "attributed_to": tuple(sorted(sources)),
            "confidence": max(known.confidence, again.confidence),
        }
    )


def _trivial(claim: Claim, nodes: dict[str, Entity], busy: Counter[str]) -> bool:
    alone = claim.relation == "works_for" and isinstance(nodes[claim.subject], Group) and busy[claim.subject] < 2
    return alone and COUNTED.search(nodes[claim.subject].name) is not None
