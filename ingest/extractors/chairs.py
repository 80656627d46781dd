"""Who holds a post that a verb tells: "Ruth Alder, who chairs the Harbor Committee", "a panel chaired by Reed"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Court, GovernmentBody, NewsOutlet, Organization, Person
from ontology.nodes.places import Jurisdiction

NAME, VERSION = "chairs", "1"
POSTS = {"chair": "Chair", "co-chair": "Co-chair", "head": "Head", "direct": "Director"}
PRESIDING = ("chair", "co-chair")
OTHERS = (Court, NewsOutlet, Jurisdiction)


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who chairs, heads or directs which body."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.pos_ == "VERB" and verb.lemma_ in POSTS and _is_so(verb):
            yield from maker.claims(_candidates(context.annotated, verb))


def _is_so(verb: Token) -> bool:
    """Say whether a post is told as held: nothing is said that somebody should do, as in "directed the agency to"."""
    told = not children(verb, "xcomp", "ccomp", "advcl")
    told = told and (verb.lemma_ != "direct" or not any(t.tag_ == "TO" for t in verb.subtree if t.i > verb.i))
    return told and polarity(verb) == "affirmed" and modality(verb) == "actual"


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    people = resolve_all(annotated, agents(verb), (Person,))
    kinds = (Organization,) if verb.lemma_ in PRESIDING else (GovernmentBody,)
    bodies = [b for b in resolve_all(annotated, patients(verb), kinds) if not isinstance(b.entity, OTHERS)]
    bodies = [b for b in bodies if b.how != "description"]
    if len(people) != 1 or len(bodies) != 1:
        return
    post, (person,), (body,) = POSTS[verb.lemma_], people, bodies
    entity = coin(annotated.document, "Office", f"{post} of {body.entity.name}")
    office = Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)
    yield Candidate("held_office", person, office, verb)
    yield Candidate("office_of", office, body, verb)
    yield Candidate("works_for", person, body, verb, {"role": post.lower()})


CHAIRS = Extractor(NAME, VERSION, extract)
