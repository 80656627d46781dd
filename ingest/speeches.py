"""The words that known speakers say, quoted or in indirect speech, and which of them the speakers stand for."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.arguments import agents, surface_subject
from ingest.attribution import Quotation
from ingest.dependents import children
from ingest.factuality import modality, polarity
from ingest.lookup import resolve_all
from ingest.valuing import Sign
from ingest.worth import FEARING
from ontology.nodes.agents import Agent

ASKING = cues.words("ask inquire wonder")
VOICING = cues.words("voice express raise share")
FEARS = cues.words("fear concern worry alarm")
REPORTING = (cues.TELLING | cues.ALLEGING | FEARING | cues.words("call suggest conclude")) - cues.words(
    "ask inform mention quote read declare"
)
CONDITIONS = cues.words("if unless whether until before although though despite lest")
OPINION = cues.words("think believe feel say know mean hope fear worry understand agree")
FIRST = cues.words("i we")


@dataclass(frozen=True, slots=True)
class Said:
    """Words that some speakers said, in order, and the verb that says so."""

    speakers: tuple[Found, ...]
    tokens: tuple[Token, ...]
    cue: Token

    @property
    def feared(self) -> bool:
        """Whether the speakers say it as something to be afraid of."""
        return self.cue.lemma_ in VOICING | FEARING


def speeches(annotated: Annotated, quoted: tuple[Quotation, ...]) -> Iterator[Said]:
    """Give what is said by speakers who are known, and said for sure."""
    yield from _quoted(quoted, annotated)
    yield from _reported(annotated)


def _quoted(quoted: tuple[Quotation, ...], annotated: Annotated) -> Iterator[Said]:
    """Give the quotations with a known speaker."""
    for each in quoted:
        if each.cue is None or each.speaker is None or not isinstance(each.speaker.entity, Agent):
            continue
        span = annotated.doc.char_span(each.start, each.end, alignment_mode="contract")
        if span is not None and each.cue.lemma_ not in ASKING and _plain(each.cue):
            yield Said((each.speaker,), tuple(span), each.cue)


def _reported(annotated: Annotated) -> Iterator[Said]:
    """Give what is told in indirect speech, outside quotations: "she said that …", "…, she said"."""
    for cue in annotated.doc:
        clauses = _clauses(cue)
        if not clauses or annotated.quotes(cue.idx) or not _plain(cue):
            continue
        speakers = resolve_all(annotated, agents(cue), (Agent,))
        inside = {cue, *cue.subtree} if cue.dep_ == "parataxis" else {cue}
        tokens = tuple(word for clause in clauses for word in clause.subtree if word not in inside)
        if speakers and tokens:
            yield Said(tuple(speakers), tokens, cue)


def _clauses(cue: Token) -> list[Token]:
    """Find the clauses that a word introduces as somebody's: of a verb of speech, of "voiced fears that …"."""
    if cue.pos_ != "VERB":
        return []
    if cue.lemma_ in VOICING:
        nouns = [each for each in children(cue, "obj") if each.lemma_ in FEARS]
        told = [*(each for noun in nouns for each in children(noun, "acl", "ccomp")), *children(cue, "ccomp")]
        return told if nouns else []
    if cue.lemma_ not in REPORTING:
        return []
    clauses = children(cue, "ccomp")
    beside = cue.dep_ == "parataxis" and cue.head.i < cue.i
    return clauses or ([cue.head] if beside else [])


def _plain(cue: Token) -> bool:
    """Say whether a verb tells that something was said: not that it was not, may be, or was admitted or found."""
    firm = cue.lemma_ not in cues.DENYING | cues.CONFIRMING
    return firm and polarity(cue) == "affirmed" and modality(cue) == "actual"


def stands_for(token: Token, inside: frozenset[int]) -> Sign | None:
    """Say whether the speaker stands for a clause (1), says not to think so (-1), or neither.

    Nobody stands for a question, a condition or the word of a third party.
    """
    if _questioned(token):
        return None
    sign: Sign = 1
    while True:
        if any(child.lower_ in CONDITIONS for child in children(token, "mark", "advmod")):
            return None
        head = token.head
        if head == token or head.i not in inside:
            return sign
        governed = token.dep_ in ("ccomp", "xcomp", "parataxis") and head.pos_ == "VERB"
        if governed and head.lemma_ in cues.SPEECH | OPINION:
            if not any(subject.lower_ in FIRST for subject in surface_subject(head)):
                return None
            sign = -1 if polarity(head) == "negated" else sign
        token = head


def _questioned(token: Token) -> bool:
    """Say whether a question mark ends what a word belongs to, which in a quotation may be before its sentence ends."""
    closing = next((word.text for word in token.doc[token.i :] if word.text in (".", "!", "?", ";")), "")
    return closing == "?"
