"""Papers that only their teller tells from others: "the auditor said in a report" is a report of the auditor's."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document as SourceText
from ontology.nodes.agents import NewsOutlet, Organization, Person
from ontology.nodes.documents import Document

NAME, VERSION = "findings", "1"
TELLING = cues.SPEECH | cues.words("find conclude document detail criticize fault recommend")
PAPERS = cues.words("report study audit survey analysis assessment review")


def extract(document: SourceText, context: Context) -> Iterator[Claim]:
    """Find who said something in a report that no other words tell of."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ in TELLING and verb.pos_ == "VERB" and not passive(verb):
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    papers = [c for c in children(verb, "obl") if preposition(c) == "in" and c.lemma_ in PAPERS and c.tag_ == "NN"]
    if polarity(verb) != "affirmed" or modality(verb) != "actual" or not papers:
        return
    noun = papers[0]
    another = [c for c in children(noun, "nmod", "nmod:poss") if preposition(c) in ("by", "from", "of", "")]
    fresh = any(child.lower_ in ("a", "an") for child in children(noun, "det"))
    if another or not fresh or annotated.covering(noun.i) is not None:
        return
    for who in resolve_all(annotated, agents(verb), (Organization, Person)):
        if isinstance(who.entity, NewsOutlet):
            continue
        entity = coin(annotated.document, "Document", f"{noun.lower_} by {who.entity.name}")
        assert isinstance(entity, Document)
        paper = Found(noun.idx, noun.idx + len(noun), noun.text, noun.i, entity, "event", 0.8)
        yield Candidate("issued", who, paper, verb)


FINDINGS = Extractor(NAME, VERSION, extract)
