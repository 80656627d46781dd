"""Stances that people take by what they say: a speaker who calls a policy cruel is against it.

What counts is said by a known speaker, in a quotation or in indirect speech, in a clause that is neither a question nor
a condition nor the word of a third party; and it must be clear which policy, body or paper it is about.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.claims import Candidate, ClaimMaker
from ingest.contracts import Context, Extractor
from ingest.judging import View, judged, relation_of
from ingest.outcries import outcries
from ingest.siding import sides
from ingest.speeches import Said, speeches, stands_for
from ingest.valuing import Sign
from ontology.claim import Claim
from ontology.document import Document

NAME, VERSION = "views", "1"


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find who is for or against what by what they say of it."""
    maker = ClaimMaker(context, NAME, VERSION)
    told = (*sides(context.annotated, maker.quoted), *outcries(context.annotated))
    yield from maker.claims((*_candidates(context.annotated, maker), *told))


def _candidates(annotated: Annotated, maker: ClaimMaker) -> Iterator[Candidate]:
    for said in speeches(annotated, maker.quoted):
        for view in _views(annotated, said):
            for speaker in said.speakers:
                yield _stance(speaker, view, said.cue)


def _stance(speaker: Found, view: View, cue: Token) -> Candidate:
    sentence, own = cue.sent, view.token.sent
    evidence = (min(sentence.start_char, own.start_char), max(sentence.end_char, own.end_char))
    return Candidate(
        relation_of(view.sign, view.target),
        speaker,
        view.target,
        cue,
        status="reported",
        modality="actual",
        polarity="affirmed",
        evidence=evidence,
    )


def _views(annotated: Annotated, said: Said) -> Iterator[View]:
    inside = frozenset(token.i for token in said.tokens)
    seen = set[tuple[str, Sign]]()
    for token in said.tokens:
        held = stands_for(token, inside)
        if held is None:
            continue
        for view in judged(annotated, token, said.feared):
            sign: Sign = view.sign if held > 0 else -1
            own = any(view.target.entity.id == speaker.entity.id for speaker in said.speakers)
            if (view.sign > 0 or held > 0) and not own and (view.target.entity.id, sign) not in seen:
                seen.add((view.target.entity.id, sign))
                yield View(sign, view.target, token)


VIEWS = Extractor(NAME, VERSION, extract)
