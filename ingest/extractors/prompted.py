"""What a lawsuit was over where a court acted after it: "the judge suspended the order after the union sued"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated
from ingest.arguments import agents, patients
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.factuality import polarity
from ingest.judges import deciding, unnamed
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.documents import Lawsuit
from ontology.nodes.policies import Law, Policy

NAME, VERSION = "prompted", "1"
BLOCKING = cues.words(
    "block enjoin stay vacate overturn void invalidate halt suspend freeze stop pause quash annul bar"
)
AFTER = cues.words("after when once")


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the policies that courts stopped after somebody had sued."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        act = _before(verb) if verb.pos_ == "VERB" else None
        if act is not None:
            yield from maker.claims(_candidates(context.annotated, verb, act))


def _before(verb: Token) -> Token | None:
    """Give the verb after whose clause with "after" another stands, be it hung on the verb or on its object."""
    if verb.left_edge.lower_ not in AFTER:
        return None
    hung = verb.dep_ in ("acl", "acl:relcl") and verb.head.dep_ in ("obj", "obl")
    return verb.head.head if hung else verb.head if verb.dep_ == "advcl" else None


def _candidates(annotated: Annotated, verb: Token, act: Token) -> Iterator[Candidate]:
    suits = resolve_all(annotated, [verb], (Lawsuit,))
    struck = act.lemma_ == "strike" and any(child.lower_ == "down" for child in act.children)
    if not suits or act.lemma_ not in BLOCKING and not struck or polarity(act) == "negated":
        return
    if not deciding(annotated, agents(act)) and not unnamed(annotated, agents(act)):
        return
    for policy in resolve_all(annotated, patients(act), (Policy, Law)):
        for suit in suits:
            yield Candidate("challenges", suit, policy, verb)


PROMPTED = Extractor(NAME, VERSION, extract)
