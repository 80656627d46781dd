"""How the vocabulary stands to others: strong superclasses in the ontology, weak mappings in a file of their own.

Superclasses come from PROV and ORG alone; everything else is a mapping, because an axiom about somebody else's term
would bind readers who never agreed to it.
"""

from ontology.rdf.terms import PROV

ORG = "http://www.w3.org/ns/org#"
SCHEMA = "https://schema.org/"
FOAF = "http://xmlns.com/foaf/0.1/"
SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
FTM = "https://schema.followthemoney.tech/#"
FABIO = "http://purl.org/spar/fabio/"
ELI = "http://data.europa.eu/eli/ontology#"
CITO = "http://purl.org/spar/cito/"

SUPERCLASSES: dict[str, str] = {
    "Agent": f"{PROV}Agent",
    "Person": f"{PROV}Person",
    "Organization": f"{PROV}Organization",
    "GovernmentBody": f"{ORG}FormalOrganization",
    "Office": f"{ORG}Post",
    "Document": f"{PROV}Entity",
    "Event": f"{PROV}Activity",
    "Claim": f"{PROV}Entity",
    "Source": f"{PROV}Entity",
}
CLOSE: dict[str, tuple[str, ...]] = {
    "Person": (f"{FOAF}Person", f"{SCHEMA}Person", f"{FTM}Person"),
    "Organization": (f"{FOAF}Organization", f"{SCHEMA}Organization", f"{FTM}Organization"),
    "GovernmentBody": (f"{SCHEMA}GovernmentOrganization", f"{FTM}PublicBody"),
    "Union": (f"{SCHEMA}WorkersUnion",),
    "AdvocacyGroup": (f"{SCHEMA}NGO",),
    "NewsOutlet": (f"{SCHEMA}NewsMediaOrganization",),
    "Office": (f"{FTM}Position",),
    "Place": (f"{SCHEMA}Place",),
    "Jurisdiction": (f"{SCHEMA}AdministrativeArea",),
    "Policy": (f"{FABIO}Policy",),
    "Law": (f"{SCHEMA}Legislation", f"{ELI}LegalResource"),
    "Lawsuit": (f"{FTM}CourtCase",),
    "Document": (f"{FABIO}Expression", f"{SCHEMA}CreativeWork", f"{FTM}Document"),
    "Article": (f"{SCHEMA}NewsArticle", f"{FABIO}NewspaperArticle", f"{FTM}Article"),
    "Correspondence": (f"{FABIO}Letter", f"{FABIO}Email"),
    "Ruling": (f"{FABIO}LegalOpinion",),
    "Event": (f"{SEM}Event", f"{SCHEMA}Event", f"{FTM}Event"),
    "Claim": (f"{SCHEMA}Claim", f"{SEM}View"),
    "Passage": ("http://www.w3.org/ns/oa#SpecificResource",),
}
CLOSE_PROPERTIES: dict[str, tuple[str, ...]] = {
    "heldOffice": (f"{ORG}holds",),
    "partOf": (f"{ORG}unitOf", f"{ORG}subOrganizationOf"),
    "worksFor": (f"{ORG}memberOf", f"{SCHEMA}worksFor"),
    "participatedIn": (f"{PROV}wasAssociatedWith",),
    "attributedTo": (f"{PROV}wasAttributedTo", f"{SEM}accordingTo"),
    "evidence": (f"{CITO}citesAsEvidence", f"{PROV}wasQuotedFrom"),
}
