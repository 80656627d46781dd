"""Every term that is not a node type or a relation: how a claim, its evidence and its source are written in RDF.

One table serves OWL, SHACL, the JSON-LD context and the export of data, so that none can say what another does not.
"""

import re
from dataclasses import dataclass

from ontology.claim import MODALITIES, STATUSES
from ontology.node import NAMESPACE

DATA = "https://w3id.org/on-record/id/"
DCTERMS = "http://purl.org/dc/terms/"
OA = "http://www.w3.org/ns/oa#"
PROV = "http://www.w3.org/ns/prov#"
SAME_AS = "http://www.w3.org/2002/07/owl#sameAs"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"
EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"

CLASSES: dict[str, str] = {
    "Claim": "One statement of one document about two things, with who said so and the sentence that says it.",
    "Passage": "A verbatim stretch of a source.",
    "Mention": "The words of a source that name one end of a claim.",
    "Source": "A document as it was read at one time: a changed text is another source.",
    "Origin": "Where a source says that its account comes from.",
    "Decision": "What a person settled about things, claims or another decision; undone only by another.",
    "Status": "What is said of whether a claim is so.",
    "Polarity": "Whether a claim affirms or negates.",
    "Modality": "Whether a claim tells what is, is planned, is required, or is possible.",
}
POLARITIES = {
    "affirmed": "The claim says that it is so.",
    "negated": "The claim says that it is not so.",
}
SCHEMES: dict[str, dict[str, str]] = {"Status": STATUSES, "Polarity": POLARITIES, "Modality": MODALITIES}


@dataclass(frozen=True, slots=True)
class Term:
    """A property: of what (`of`), its IRI, its value (`datatype`, or `to`, a class), and how often it may stand."""

    name: str
    of: str
    iri: str
    definition: str
    datatype: str | None = None
    to: str | None = None
    required: bool = False
    many: bool = False


def _own(name: str) -> str:
    return NAMESPACE + re.sub(r"_(\w)", lambda match: match.group(1).upper(), name)


def _term(name: str, of: str, definition: str, **more: str | bool) -> Term:
    return Term(name, of, str(more.pop("iri", _own(name))), definition, **more)  # type: ignore[arg-type]


TERMS: tuple[Term, ...] = (
    _term("name", "Entity", "The name.", iri=f"{RDFS}label", datatype=f"{XSD}string", required=True),
    _term("alias", "Entity", "Another name.", iri=f"{SKOS}altLabel", datatype=f"{XSD}string", many=True),
    _term("description", "Entity", "One line.", iri=f"{DCTERMS}description", datatype=f"{XSD}string"),
    _term("external_id", "Entity", "An id elsewhere, as scheme=id.", datatype=f"{XSD}string", many=True),
    _term("subject", "Claim", "Who or what it is said of.", to="Entity", required=True),
    _term("object", "Claim", "Whom or what it is said in relation to.", to="Entity", required=True),
    _term("relation", "Claim", "Which relation it states, by its name.", datatype=f"{XSD}string"),
    _term("polarity", "Claim", "Affirmed or negated.", to="Polarity", required=True),
    _term("status", "Claim", "Reported, alleged, denied, confirmed, found or retracted.", to="Status", required=True),
    _term("modality", "Claim", "Actual, planned, required or possible.", to="Modality", required=True),
    _term("attributed_to", "Claim", "Whose word it is; none: the document's own.", to="Entity", many=True),
    _term("when", "Claim", "The time, in EDTF.", datatype=EDTF),
    _term("when_words", "Claim", "The words that the time was read from.", datatype=f"{XSD}string"),
    _term("earliest", "Claim", "The first day that the time may mean.", datatype=f"{XSD}date"),
    _term("latest", "Claim", "The last day that the time may mean.", datatype=f"{XSD}date"),
    _term("acting", "Claim", "The office is held in an acting capacity.", datatype=f"{XSD}boolean"),
    _term("role", "Claim", "As what.", datatype=f"{XSD}string"),
    _term("side", "Claim", "Which side of a lawsuit.", datatype=f"{XSD}string"),
    _term("count", "Claim", "How many.", datatype=f"{XSD}integer"),
    _term("evidence", "Claim", "The passage that says so.", to="Passage", required=True, many=True),
    _term("subject_mention", "Claim", "The words that name its subject.", to="Mention"),
    _term("object_mention", "Claim", "The words that name its object.", to="Mention"),
    _term("extractor", "Claim", "What found it.", datatype=f"{XSD}string", required=True),
    _term("extractor_version", "Claim", "The version of what found it.", datatype=f"{XSD}string", required=True),
    _term("confidence", "Claim", "How sure the extractor is, from 0 to 1.", datatype=f"{XSD}decimal", required=True),
    _term("review", "Claim", "What a person last decided about it.", datatype=f"{XSD}string"),
    _term("reviewed_by", "Claim", "Who decided that.", datatype=f"{XSD}string"),
    _term("reviewed_at", "Claim", "When that was decided.", datatype=f"{XSD}string"),
    _term("own_review", "Claim", "The review that it came with, before any decision.", datatype=f"{XSD}string"),
    _term("own_reviewed_by", "Claim", "Who reviewed it before it came.", datatype=f"{XSD}string"),
    _term("own_reviewed_at", "Claim", "When it was reviewed before it came.", datatype=f"{XSD}string"),
    _term("words", "Mention", "The words.", datatype=f"{XSD}string", required=True),
    _term("start", "Mention", "How many characters stand before them.", datatype=f"{XSD}integer", required=True),
    _term("end", "Mention", "Where they end, in characters.", datatype=f"{XSD}integer", required=True),
    _term("mentioned_in", "Mention", "The source of the words.", iri=f"{OA}hasSource", to="Source", required=True),
    _term("quote", "Passage", "The words.", datatype=f"{XSD}string", required=True),
    _term("source", "Passage", "The source that it stands in.", iri=f"{OA}hasSource", to="Source", required=True),
    _term("selector", "Passage", "Where it stands.", iri=f"{OA}hasSelector", required=True, many=True),
    _term("title", "Source", "The title.", iri=f"{DCTERMS}title", datatype=f"{XSD}string"),
    _term("publisher", "Source", "Who published it; nothing else need be known of that.", iri=f"{DCTERMS}publisher"),
    _term("author", "Source", "Who wrote it, as it says.", iri=f"{DCTERMS}creator", datatype=f"{XSD}string", many=True),
    _term("publication_date", "Source", "When, in EDTF.", iri=f"{DCTERMS}issued", datatype=EDTF),
    _term("url", "Source", "Where it was.", iri=f"{DCTERMS}source", datatype=f"{XSD}anyURI"),
    _term("language", "Source", "Its language.", iri=f"{DCTERMS}language", datatype=f"{XSD}string"),
    _term("media_type", "Source", "Its format.", iri=f"{DCTERMS}format", datatype=f"{XSD}string", required=True),
    _term("sha256", "Source", "The hash of its bytes.", datatype=f"{XSD}string", required=True),
    _term("path", "Source", "The file that it was read from.", datatype=f"{XSD}string", required=True),
    _term("characters", "Source", "How many characters its text has.", datatype=f"{XSD}integer", required=True),
    _term("text", "Source", "Its cleaned text, where it is given along.", datatype=f"{XSD}string"),
    _term("cuts", "Source", "Which stretches of the original its text is made of.", datatype=f"{XSD}string"),
    _term("retrieved_at", "Source", "When it was fetched.", datatype=f"{XSD}string"),
    _term("read_by", "Source", "An extractor that read it.", datatype=f"{XSD}string", many=True),
    _term("byline", "Source", "Its authors in their order, as a JSON list.", datatype=f"{XSD}string"),
    _term("origin", "Source", "Where it says that its account comes from.", to="Origin"),
    _term("origin_title", "Origin", "The title.", iri=f"{DCTERMS}title", datatype=f"{XSD}string"),
    _term("outlet", "Origin", "Who published it.", datatype=f"{XSD}string"),
    _term("origin_author", "Origin", "Who wrote it.", iri=f"{DCTERMS}creator", datatype=f"{XSD}string", many=True),
    _term("origin_byline", "Origin", "Its authors in their order, as a JSON list.", datatype=f"{XSD}string"),
    _term("origin_date", "Origin", "When it was published.", iri=f"{DCTERMS}date", datatype=f"{XSD}string"),
    _term("origin_url", "Origin", "Where it is.", iri=f"{DCTERMS}source", datatype=f"{XSD}anyURI"),
    _term("verdict", "Decision", "What was decided.", datatype=f"{XSD}string", required=True),
    _term("about", "Decision", "What it was decided about.", required=True, many=True),
    _term("first", "Decision", "Which of two things it names first."),
    _term("decided_by", "Decision", "Who decided it.", datatype=f"{XSD}string", required=True),
    _term("decided_at", "Decision", "When it was decided.", datatype=f"{XSD}string", required=True),
    _term("reason", "Decision", "Why.", datatype=f"{XSD}string"),
    _term("correction", "Decision", "What is put right, as field=value.", datatype=f"{XSD}string", many=True),
)  # fmt: skip


def terms_of(kind: str) -> tuple[Term, ...]:
    """List the properties of an Entity, or of one of the other classes."""
    return tuple(term for term in TERMS if term.of == kind)


def concept(scheme: str, word: str) -> str:
    """Give the IRI of a status, polarity or modality."""
    return f"{NAMESPACE}{scheme}-{word}"
