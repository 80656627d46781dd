"""Which side a brief takes: "a brief backing the challengers", "filed one in support of the government"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.cues import words
from ingest.lookup import resolve_all
from ingest.parties import Side, case_near, known_sides, side_of
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent
from ontology.nodes.documents import Filing

NAME, VERSION = "briefs", "1"
BACKED = re.compile(
    r"[^,.;:]{0,40}?,?\s+(?:(?:that|which)\s+)?"
    r"(?P<how>(?:support|back|favou?r|defend|oppos)(?:s|es|ed|ing)|siding\s+with|"
    r"in\s+(?:support|favou?r)\s+of|on\s+behalf\s+of|in\s+opposition\s+to)\s+",
    re.IGNORECASE,
)
BEFORE = ("det", "amod", "compound", "nummod", "nmod:poss", "case")
FILING = words("file submit lodge")
NEAR = 400
"""Characters before "one" within which the brief stands that it is like."""

OTHER: dict[Side, Side] = {"plaintiff": "defendant", "defendant": "plaintiff"}


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find which side the briefs of a document support, and in which case."""
    maker = ClaimMaker(context, NAME, VERSION)
    yield from maker.claims(_candidates(context.annotated))


def _candidates(annotated: Annotated) -> Iterator[Candidate]:
    briefs = [(m, annotated.doc[m.root]) for m in annotated.mentions if isinstance(m.entity, Filing)]
    for brief, noun in briefs:
        yield from _taken(annotated, brief, noun)
    for token in annotated.doc if briefs else ():
        like = _like(annotated, token, [brief for brief, _ in briefs])
        for filer in resolve_all(annotated, agents(token.head), (Agent,)) if like is not None else ():
            brief = _another(annotated, like, filer, token)
            yield Candidate("filed", filer, brief, token.head)
            yield from _taken(annotated, brief, token)


def _taken(annotated: Annotated, brief: Found, noun: Token) -> Iterator[Candidate]:
    case = case_near(annotated, noun)
    if case is None:
        return
    backed = _backed(annotated, brief, noun)
    side = side_of(annotated, backed[0], known_sides(annotated)) if backed else None
    if backed and side:
        held: Side = OTHER[side] if backed[1] else side
        yield Candidate("supports_side", brief, case, noun, properties={"side": held})


def _backed(annotated: Annotated, brief: Found, noun: Token) -> tuple[Token, bool] | None:
    """Find whom a brief backs, and whether it is against them; by its words, for a parser stumbles over "brief"."""
    found = BACKED.match(annotated.document.text, brief.end, max(brief.end, noun.sent.end_char))
    span = annotated.doc.char_span(found.end(), found.end() + 1, alignment_mode="expand") if found else None
    if found is None or span is None:
        return None
    whom = span[0]
    while whom.dep_ in BEFORE and whom.head.i > whom.i:
        whom = whom.head
    return whom, "oppos" in found["how"].lower()


def _like(annotated: Annotated, token: Token, briefs: list[Found]) -> Found | None:
    """Give the brief that "one" is another of, in "filed one"."""
    if token.lower_ != "one" or token.dep_ != "obj" or token.head.lemma_ not in FILING:
        return None
    before = [brief for brief in briefs if token.idx - NEAR < brief.start < token.idx]
    return before[-1] if before and annotated.covering(token.i) is None else None


def _another(annotated: Annotated, like: Found | None, filer: Found, token: Token) -> Found:
    assert like is not None
    kind = type(like.entity).__name__
    noun = "friend of the court brief" if kind == "AmicusBrief" else annotated.doc[like.root].lower_
    entity = coin(annotated.document, kind, f"{noun} by {filer.entity.name}")
    return Found(token.idx, token.idx + len(token), token.text, token.i, entity, "event", 0.8)


BRIEFS = Extractor(NAME, VERSION, extract)
