"""How the vocabulary stands to others: strong superclasses in the ontology, weak mappings in a file of their own.

Superclasses come from PROV and ORG alone; everything else is a mapping, because an axiom about somebody else's term
would bind readers who never agreed to it. A mapping is kept only where both run the same way: ours go from who acts to
what is done, and a property of others that runs back is none of them.
"""

from rdflib import Graph, URIRef
from rdflib.namespace import OWL, RDF, SKOS

from ontology.node import NAMESPACE
from ontology.rdf.header import add_alignments_header
from ontology.rdf.terms import DCTERMS, OA, PROV

ORG = "http://www.w3.org/ns/org#"
SCHEMA = "https://schema.org/"
FOAF = "http://xmlns.com/foaf/0.1/"
SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/"
FTM = "https://schema.followthemoney.tech/#"
FABIO = "http://purl.org/spar/fabio/"
ELI = "http://data.europa.eu/eli/ontology#"
CITO = "http://purl.org/spar/cito/"
PREFIXES = {"org": ORG, "schema": SCHEMA, "foaf": FOAF, "sem": SEM, "fabio": FABIO, "eli": ELI, "cito": CITO}

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
    "Agent": (f"{FOAF}Agent", f"{FTM}LegalEntity"),
    "Person": (f"{FOAF}Person", f"{SCHEMA}Person", f"{FTM}Person"),
    "Organization": (f"{FOAF}Organization", f"{SCHEMA}Organization", f"{FTM}Organization"),
    "GovernmentBody": (f"{SCHEMA}GovernmentOrganization", f"{FTM}PublicBody"),
    "Union": (f"{SCHEMA}WorkersUnion",),
    "AdvocacyGroup": (f"{SCHEMA}NGO",),
    "NewsOutlet": (f"{SCHEMA}NewsMediaOrganization",),
    "Group": (f"{FOAF}Group",),
    "Office": (f"{FTM}Position",),
    "Place": (f"{SCHEMA}Place", f"{SEM}Place"),
    "Jurisdiction": (f"{SCHEMA}AdministrativeArea",),
    "Policy": (f"{FABIO}Policy",),
    "Rule": (f"{SCHEMA}Legislation", f"{ELI}LegalResource"),
    "Law": (f"{SCHEMA}Legislation", f"{ELI}LegalResource"),
    "Lawsuit": (f"{FTM}CourtCase",),
    "Document": (f"{FABIO}Expression", f"{SCHEMA}CreativeWork", f"{FOAF}Document", f"{FTM}Document"),
    "Article": (f"{SCHEMA}NewsArticle", f"{FABIO}NewspaperArticle", f"{FTM}Article"),
    "Correspondence": (f"{FABIO}Letter", f"{FABIO}Email", f"{SCHEMA}Message"),
    "Ruling": (f"{FABIO}LegalOpinion",),
    "Statement": (f"{SCHEMA}Quotation",),
    "Event": (f"{SEM}Event", f"{SCHEMA}Event", f"{FTM}Event"),
    "Claim": (f"{SCHEMA}Claim", f"{SEM}View"),
    "Passage": (f"{OA}SpecificResource",),
    "HeldOffice": (f"{ORG}Membership", f"{FTM}Occupancy"),
    "WorksFor": (f"{FTM}Employment",),
    "Represents": (f"{FTM}Representation",),
    "PlaintiffIn": (f"{FTM}CourtCaseParty",),
    "DefendantIn": (f"{FTM}CourtCaseParty",),
}
CLOSE_PROPERTIES: dict[str, tuple[str, ...]] = {
    "heldOffice": (f"{ORG}holds",),
    "officeOf": (f"{ORG}postIn",),
    "partOf": (f"{ORG}unitOf", f"{ORG}subOrganizationOf", f"{SCHEMA}parentOrganization"),
    "worksFor": (f"{ORG}memberOf", f"{SCHEMA}worksFor"),
    "participatedIn": (f"{SCHEMA}performerIn",),
    "locatedIn": (f"{SCHEMA}location", f"{SEM}hasPlace"),
    "concerns": (f"{SCHEMA}about", f"{FOAF}topic", f"{DCTERMS}subject"),
    "sentTo": (f"{SCHEMA}recipient",),
    "supported": (f"{CITO}supports",),
    "challenges": (f"{CITO}disputes",),
    "attributedTo": (f"{PROV}wasAttributedTo", f"{SEM}accordingTo"),
    "evidence": (f"{CITO}citesAsEvidence",),
    "quote": (f"{OA}exact",),
    "earliest": (f"{SEM}hasEarliestBeginTimeStamp",),
    "latest": (f"{SEM}hasLatestEndTimeStamp",),
}


def build_alignments() -> Graph:
    """Build the mappings to other vocabularies, as annotations that bind nobody."""
    graph = Graph()
    add_alignments_header(graph)
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    graph.add((SKOS.closeMatch, RDF.type, OWL.AnnotationProperty))
    for table in (CLOSE, CLOSE_PROPERTIES):
        for name, others in table.items():
            for other in others:
                graph.add((URIRef(NAMESPACE + name), SKOS.closeMatch, URIRef(other)))
    return graph
