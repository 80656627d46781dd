"""From a candidate – a word that says a relation between two mentions – to a claim with all its fields."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from ingest.annotate import Found
from ingest.attribution import Attribution, attribution
from ingest.contracts import Context
from ingest.cues import words
from ingest.factuality import modality, polarity
from ingest.portions import count_of
from ingest.timing import when_of
from ontology.claim import Claim, Mention, Modality, Polarity, Status, claim_id
from ontology.document import Evidence
from ontology.errors import InvalidRecord

WRONGDOING = frozenset({"violates", "disclosed", "disclosed_to", "exposed"})
ACTING = re.compile(r"\b(?:acting|interim)\b", re.IGNORECASE)
ENTERING = words("name appoint elect install inaugurate become promote confirm swear")
LEAVING = words("resign retire quit leave depart step")
COUNTED = frozenset({"represents", "exposed", "affects"})
COUNT = re.compile(r"(?<![\w$€£.,-])(\d{1,3}(?:,\d{3})+|\d+)(?![\w%-]|[.,]\d)")
NAMED = re.compile(r"\b(?!(?:About|Some|Nearly|Almost|Over|Around|The|These|Those|Another|Least|Than)\b)[A-Z]\w*\s+$")
"""A name before a number, which is then part of it and counts nobody: "a Harbour 1993 suspect"."""

FAR = 20
"""Characters before a number among which it still says how many people are meant."""

Properties = dict[str, bool | int | str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a word says of two mentions; what is set here holds against what the clause looks like."""

    relation: str
    subject: Found
    object: Found
    trigger: Token
    properties: Properties = field(default_factory=dict)
    status: Status | None = None
    modality: Modality | None = None
    polarity: Polarity | None = None
    sources: tuple[Found, ...] | None = None
    evidence: tuple[int, int] | None = None
    timed: bool = True


def standing(
    relation: str, ends: tuple[Found, Found], trigger: Token, properties: Properties | None = None
) -> Candidate:
    """Make the candidate of a standing relation: neither the clause's verb nor its time say anything of it."""
    return Candidate(relation, *ends, trigger, properties or {}, "reported", "actual", "affirmed", (), None, False)


class ClaimMaker:
    """Makes the claims of one extractor in one document; declares nodes, counts what does not fit."""

    def __init__(self, context: Context, extractor: str, version: str) -> None:
        self.context, self.extractor, self.version = context, extractor, version
        self.document = context.annotated.document
        self.quoted = context.quoted

    def claims(self, candidates: Iterable[Candidate]) -> Iterator[Claim]:
        """Make the claims of candidates, in their order; those that are none are counted."""
        for candidate in candidates:
            if (claim := self.make(candidate)) is not None:
                yield claim

    def make(self, candidate: Candidate) -> Claim | None:
        """Make a claim; None, and counted, where it would say something of one node and itself or of unfit nodes."""
        subject, target = candidate.subject, candidate.object
        if subject.entity.id == target.entity.id:
            self.context.drop("subject is the object")
            return None
        if candidate.relation == "works_for" and target.start < subject.start < target.end:
            self.context.drop("somebody in the name of a body")  # "a club founded by Ruth Alder"
            return None
        try:
            claim = self._claim(candidate)
        except InvalidRecord:
            self.context.drop("the relation does not admit these nodes")
            return None
        for found in (candidate.subject, candidate.object, *self._sources(candidate)):
            self.context.declare(found.entity)
        return claim

    def _sources(self, candidate: Candidate) -> tuple[Found, ...]:
        if candidate.sources is not None:
            return candidate.sources
        sources = attribution(self.context.annotated, candidate.trigger, self.quoted).sources
        return tuple(found for found in sources if found.entity.id != candidate.subject.entity.id)

    def _claim(self, candidate: Candidate) -> Claim:
        said = attribution(self.context.annotated, candidate.trigger, self.quoted)
        evidence = self._evidence(candidate)
        kind = candidate.modality or modality(candidate.trigger)
        held = candidate.polarity or polarity(candidate.trigger)
        when = when_of(candidate.trigger, self.document.published, kind == "planned") if candidate.timed else None
        subject, target = candidate.subject, candidate.object
        return Claim(
            id=claim_id((self._words(subject), candidate.relation, self._words(target), held), evidence),
            subject=subject.entity.id,
            relation=candidate.relation,
            object=target.entity.id,
            properties=candidate.properties | self._count(candidate) | self._acting(candidate),
            polarity=held,
            status=_alleged(candidate.relation, candidate.status or said.status, said),
            modality=kind,
            attributed_to=tuple(found.entity.id for found in self._sources(candidate)),
            when=_held(candidate, when.edtf) if when else None,
            when_words=when.words if when else None,
            evidence=(evidence,),
            subject_mention=Mention(start=subject.start, end=subject.end, text=subject.text),
            object_mention=Mention(start=target.start, end=target.end, text=target.text),
            extractor=self.extractor,
            version=self.version,
            confidence=round(0.9 * subject.score * target.score, 3),
        )

    def _words(self, found: Found) -> str:
        """Give the words of a mention, with the name of its node where they stand for several: "the agreements"."""
        same = [m for m in self.context.annotated.starting(found.start, found.start + 1) if m.end == found.end]
        return found.text if len(same) < 2 else f"{found.text} ({found.entity.name})"

    def _evidence(self, candidate: Candidate) -> Evidence:
        """Give the sentence that says so, without the white space around it."""
        sentence = candidate.trigger.sent
        start, end = candidate.evidence or (sentence.start_char, sentence.end_char)
        words = self.document.text[start:end]
        start += len(words) - len(words.lstrip())
        quote = words.strip()
        return Evidence(document=self.document.id, start=start, end=start + len(quote), quote=quote)

    def _acting(self, candidate: Candidate) -> Properties:
        """Read "acting" in the words of an office or right before them, however its holder is told."""
        if candidate.relation != "held_office":
            return {}
        office = candidate.object
        return {"acting": True} if ACTING.search(self.document.text, max(0, office.start - 9), office.end) else {}

    def _count(self, candidate: Candidate) -> Properties:
        if candidate.relation not in COUNTED:
            return {}
        words = count_of(self.context.annotated, candidate.object)
        found = COUNT.search(words)
        if found is None or found.start() > FAR or NAMED.search(words[: found.start()]):
            return {}
        return {"count": int(found[1].replace(",", ""))}


def _held(candidate: Candidate, edtf: str) -> str:
    """Give the time of a claim: who is appointed holds an office from then on, who leaves it held it until then."""
    if candidate.relation != "held_office" or "/" in edtf:
        return edtf
    lemma = candidate.trigger.lemma_
    return f"{edtf}/.." if lemma in ENTERING else f"../{edtf}" if lemma in LEAVING else edtf


def _alleged(verb: str, status: Status, said: Attribution) -> Status:
    """Take a wrong that somebody says was done for an allegation, unless they confirm, deny or find it.

    That something breaks a law is one whoever says it, the document itself too: only who judges finds so.
    """
    told = said.sources and verb in WRONGDOING
    return "alleged" if status == "reported" and (told or verb == "violates") else status
