"""Appeals told by a verb: "the ministry appealed the ruling" is a filing that goes to a higher court."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, passive
from ingest.claims import Candidate, ClaimMaker
from ingest.coining import coin
from ingest.contracts import Context, Extractor
from ingest.dependents import children, preposition
from ingest.factuality import polarity
from ingest.lookup import resolve_all
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import Agent, Court
from ontology.nodes.documents import Filing, Lawsuit, Ruling

NAME, VERSION = "appeals", "1"
APPEALED = cues.words("ruling decision order injunction judgment judgement verdict conviction sentence case dismissal")
ELSEWHERE = cues.words("to for")
"""What follows where somebody only calls upon others: "appealed to residents for calm"."""

REACH = 2
"""Sentences before the verb within which a court or ruling is told where nothing but "would appeal" is said."""


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who appealed, or means to, and to which court."""
    maker = ClaimMaker(context, NAME, VERSION)
    for verb in context.annotated.doc:
        if verb.lemma_ == "appeal" and verb.pos_ == "VERB":
            yield from maker.claims(_candidates(context.annotated, verb))


def _candidates(annotated: Annotated, verb: Token) -> Iterator[Candidate]:
    things = [] if passive(verb) else children(verb, "obj")
    higher = [c for word in (verb, *things) for c in children(word, "obl", "nmod") if preposition(c) == "to"]
    courts = resolve_all(annotated, higher, (Court,))
    if (
        not courts
        and not any(t.lemma_ in APPEALED for t in things)
        and (things or not _after_a_ruling(annotated, verb))
    ):
        return
    appeal = _appeal(annotated, verb, things, courts)
    filed = [
        Candidate("filed", who, appeal, verb)
        for who in resolve_all(annotated, agents(verb), (Agent,))
        if not isinstance(who.entity, Court)
    ]
    yield from filed
    if polarity(verb) == "negated":
        return
    for court in courts if filed else ():
        yield Candidate("submitted_to", appeal, court, verb)
    for case in resolve_all(annotated, things, (Lawsuit,)) if filed else ():
        yield Candidate("filed_in", appeal, case, verb)


def _after_a_ruling(annotated: Annotated, verb: Token) -> bool:
    """Say whether "would appeal" comes right after a court or a ruling was told, and calls on nobody."""
    if any(preposition(c) in ELSEWHERE for c in children(verb, "obl")) or children(verb, "xcomp"):
        return False
    start = verb.sent.start
    for _ in range(REACH):
        start = verb.doc[start - 1].sent.start if start else 0
    before = annotated.starting(verb.doc[start].idx, verb.idx)
    return any(isinstance(m.entity, (Court, Ruling)) or "judge" in m.text.lower() for m in before)


def _appeal(annotated: Annotated, verb: Token, things: list[Token], courts: list[Found]) -> Found:
    """Name an appeal by what it is of or goes to, or as the paper that the document goes on to call "the appeal"."""
    later = [m for m in annotated.mentions if isinstance(m.entity, Filing) and m.start > verb.idx]
    named = [m for m in later if annotated.doc[m.root].lemma_ == "appeal"]
    of = resolve_all(annotated, things, (Ruling, Lawsuit))
    name = f"appeal to {courts[0].entity.name}" if courts else f"appeal of {of[0].entity.name}" if of else "appeal"
    entity = named[0].entity if named else coin(annotated.document, "Filing", name)
    return Found(verb.idx, verb.idx + len(verb), verb.text, verb.i, entity, "event", 0.8)


APPEALS = Extractor(NAME, VERSION, extract)
