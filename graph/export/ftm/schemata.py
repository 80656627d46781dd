"""Which of our kinds and relations FollowTheMoney knows, and what it calls them (release 4.11 of its model).

It has no policies, laws, or people meant as a set; what is claimed of those is told in notes on the other end.
"""

from dataclasses import dataclass

from ontology.identity import digest
from ontology.vocabulary import type_of

SCHEMATA: dict[str, str] = {
    "Person": "Person",
    "Organization": "Organization",
    "GovernmentBody": "PublicBody",
    "Court": "PublicBody",
    "Legislature": "PublicBody",
    "Jurisdiction": "PublicBody",
    "Union": "Organization",
    "AdvocacyGroup": "Organization",
    "NewsOutlet": "Organization",
    "Office": "Position",
    "Place": "Address",
    "Lawsuit": "CourtCase",
    "Document": "Document",
    "Article": "Article",
    "Correspondence": "Document",
    "Filing": "Document",
    "AmicusBrief": "Document",
    "Ruling": "Document",
    "Event": "Event",
    "LeakIncident": "Event",
    "Meeting": "Event",
    "Hearing": "Event",
    "Investigation": "Event",
    "PersonnelAction": "Event",
}
ORGANIZATIONS = frozenset({"Organization", "PublicBody"})
LEGAL = ORGANIZATIONS | {"Person"}
PAPERS = frozenset({"Document", "Article"})


@dataclass(frozen=True, slots=True)
class Link:
    """How a relation is told: the schema, the properties of its two ends, and which schemata these may have."""

    schema: str
    source: str
    target: str
    role: str | None
    sources: frozenset[str]
    targets: frozenset[str]


LINKS: dict[str, Link] = {
    "held_office": Link("Occupancy", "holder", "post", None, frozenset({"Person"}), frozenset({"Position"})),
    "works_for": Link("Employment", "employee", "employer", "employee", frozenset({"Person"}), ORGANIZATIONS),
    "spokesperson_for": Link(
        "Employment", "employee", "employer", "spokesperson", frozenset({"Person"}), ORGANIZATIONS
    ),
    "represents": Link("Representation", "agent", "client", "representative", LEGAL, LEGAL),
    "plaintiff_in": Link("CourtCaseParty", "party", "case", "plaintiff", LEGAL, frozenset({"CourtCase"})),
    "defendant_in": Link("CourtCaseParty", "party", "case", "defendant", LEGAL, frozenset({"CourtCase"})),
}
ANY = frozenset(SCHEMATA.values())


def link_of(relation: str, reads: str, ends: tuple[str, str]) -> Link:
    """Say how a relation between two schemata is told: by a link of its own, or by one that only names its role."""
    found = LINKS.get(relation)
    if found and ends[0] in found.sources and ends[1] in found.targets:
        return found
    return Link("UnknownLink", "subject", "object", reads, ANY, ANY)


def schema_of(identifier: str) -> str | None:
    """Give the schema of a node by its id; None where there is none."""
    return SCHEMATA.get(type_of(identifier).type())


def key_of(identifier: str) -> str:
    """Write an id as FollowTheMoney wants it: letters, digits, hyphens and dots."""
    kind, _, rest = identifier.partition("/")
    if rest.isascii() and rest.replace("-", "").isalnum() and not rest.startswith("-") and not rest.endswith("-"):
        return f"{kind}.{rest}"
    return f"{kind}.{digest(identifier, length=20)}" if kind.isascii() and kind.isalnum() else digest(identifier)
