"""Lists of names, read from punctuation: "the A, the B and C" is one list however the parse hangs its members."""

import re
from itertools import pairwise

from ingest.annotate import Annotated, Found
from ontology.node import Entity
from ontology.nodes.agents import Agent, Person
from ontology.nodes.documents import Document
from ontology.nodes.events import Event
from ontology.nodes.places import Jurisdiction
from ontology.nodes.policies import Law, Policy

COMMA = re.compile(r",\s+(?:the\s+|an?\s+)?")
LAST = re.compile(r"(?:,?\s+and\s+|,?\s+or\s+|\s+&\s+)(?:the\s+|an?\s+)?")
Kinds = tuple[type[Entity], ...]
FAMILIES: tuple[Kinds, ...] = ((Person,), (Agent, Jurisdiction), (Policy, Law), (Document,), (Event,))
FEWEST = 3
FEWEST_LAWS = 2
"""Two laws that "and" joins are broken or passed together, whatever the parse makes of "and" inside their names."""

GAP = 12
LONGEST = 200


def listed_with(annotated: Annotated, mention: Found) -> list[Found]:
    """Give the other members of the list of three or more that a mention stands in; nothing if it stands in none."""
    family = next((kinds for kinds in FAMILIES if isinstance(mention.entity, kinds)), None)
    if family is None or mention.how == "pronoun" or _inner(annotated, mention, family):
        return []
    members = [mention]
    while (before := _before(annotated, members[0], family)) is not None:
        members.insert(0, before)
    while (after := _after(annotated, members[-1], family)) is not None:
        members.append(after)
    closed = any(LAST.fullmatch(annotated.document.text, a.end, b.start) for a, b in pairwise(members))
    fewest = FEWEST_LAWS if all(isinstance(member.entity, Law) for member in members) else FEWEST
    if len(members) < fewest or not closed:
        return []
    return [member for member in members if member is not mention]


def _inner(annotated: Annotated, mention: Found, family: Kinds) -> bool:
    return any(
        isinstance(m.entity, family) and m.start <= mention.start and mention.end <= m.end and m.text != mention.text
        for m in annotated.starting(mention.start - LONGEST, mention.end)
    )


def _before(annotated: Annotated, mention: Found, family: Kinds) -> Found | None:
    for other in annotated.starting(mention.start - LONGEST, mention.start):
        if isinstance(other.entity, family) and _joined(annotated, other, mention):
            return other
    return None


def _after(annotated: Annotated, mention: Found, family: Kinds) -> Found | None:
    for other in annotated.starting(mention.end, mention.end + GAP):
        if isinstance(other.entity, family) and _joined(annotated, mention, other):
            return other
    return None


def _joined(annotated: Annotated, first: Found, second: Found) -> bool:
    if not 0 < second.start - first.end <= GAP or first.how == "pronoun" or second.how == "pronoun":
        return False
    text = annotated.document.text
    return bool(COMMA.fullmatch(text, first.end, second.start) or LAST.fullmatch(text, first.end, second.start))
