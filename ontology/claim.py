"""The claim: what a document says that somebody did, with the sentence that says so."""

from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from ontology.document import Document, Evidence
from ontology.errors import UnknownType
from ontology.identity import digest
from ontology.node import Entity
from ontology.nodes.agents import Agent
from ontology.nodes.documents import Document as DocumentNode
from ontology.record import Id, Record, Words
from ontology.relation import Relation
from ontology.time import Time
from ontology.vocabulary import may_join, relation, type_of

Polarity = Literal["affirmed", "negated"]
Status = Literal["reported", "alleged", "denied", "confirmed", "found", "retracted"]
Modality = Literal["actual", "planned", "required", "possible"]

STATUSES: dict[str, str] = {
    "reported": "The document says so, in its own voice or through a source that it trusts.",
    "alleged": "Somebody accuses or claims.",
    "denied": "Somebody says that it is not so.",
    "confirmed": "A primary document or an admission bears it out.",
    "found": "A court or inspector held so.",
    "retracted": "Whoever said so took it back.",
}
AS_FACT = frozenset({"reported", "confirmed", "found"})
"""Statuses of what may be told as a fact, where it is affirmed and actual."""
SET_ASIDE = frozenset({"rejected", "corrected"})
"""Verdicts after which a claim counts no longer."""
MODALITIES: dict[str, str] = {
    "actual": "It is said to have happened or to hold.",
    "planned": "It is said to be intended.",
    "required": "It is said to be ordered or owed.",
    "possible": "It is said that it may be so.",
}
PROPERTIES: dict[str, type] = {"acting": bool, "role": str, "side": str, "count": int}
SIDES = ("plaintiff", "defendant")
LARGEST = 2**63
"""Databases keep whole numbers in 64 bits."""


class Mention(Record):
    """The words of a document that name one end of a claim; `text` is `document.text[start:end]`."""

    start: Annotated[int, Field(ge=0)]
    end: int
    text: Words

    @model_validator(mode="after")
    def _as_long_as_its_span(self) -> "Mention":
        if self.end - self.start != len(self.text):
            raise ValueError(f"text: {len(self.text)} characters cannot stand at {self.start}:{self.end}")
        return self


class Review(Record):
    """What a person decided about a claim, and when."""

    verdict: Literal["accepted", "rejected", "corrected"]
    by: Words
    at: str


class Claim(Record):
    """One statement of one document about two nodes.

    Ids of nodes are `type/slug`, so the ends are checked without the nodes at hand. `when` is EDTF, `when_words` the
    words that it was read from. `confidence` lies between 0 and 1. Sources and evidence are kept in one order, so that
    equal claims are equal records. Raises InvalidRecord naming the field.
    """

    kind: Literal["claim"] = "claim"
    id: Id
    subject: str
    relation: str
    object: str
    properties: dict[str, bool | int | str] = Field(default_factory=dict)
    polarity: Polarity = "affirmed"
    status: Status = "reported"
    modality: Modality = "actual"
    attributed_to: tuple[str, ...] = ()
    when: str | None = None
    when_words: str | None = None
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    subject_mention: Mention | None = None
    object_mention: Mention | None = None
    extractor: Words
    version: Words
    confidence: Annotated[float, Field(ge=0, le=1)] = 1.0
    review: Review | None = None

    @field_validator("properties")
    @classmethod
    def _known_properties(cls, value: dict[str, bool | int | str]) -> dict[str, bool | int | str]:
        for key, held in value.items():
            wanted = PROPERTIES.get(key)
            if wanted is None:
                raise ValueError(f"{key!r} is no property; the vocabulary has {', '.join(PROPERTIES)}")
            if type(held) is not wanted or held in ("", False):
                raise ValueError(f"{key}: {held!r} is no {wanted.__name__} worth keeping")
        if isinstance(count := value.get("count", 0), int) and abs(count) >= LARGEST:
            raise ValueError(f"count: {count} is more than can be kept; the limit is {LARGEST - 1}")
        if "side" in value and value["side"] not in SIDES:
            raise ValueError(f"side: {value['side']!r} is neither of {SIDES}")
        return value

    @field_validator("when")
    @classmethod
    def _edtf(cls, value: str | None) -> str | None:
        return value if value is None else str(Time.parse(value))

    @field_validator("attributed_to")
    @classmethod
    def _can_say(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for source in value:
            if not issubclass(_type(source), (Agent, DocumentNode)):
                raise ValueError(f"{source!r} can say nothing; only an Agent or a Document can")
        return tuple(sorted(set(value)))

    @field_validator("evidence")
    @classmethod
    def _in_order(cls, value: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        return tuple(sorted(value, key=lambda said: (said.document, said.start, said.end)))

    @model_validator(mode="after")
    def _ends_fit(self) -> "Claim":
        try:
            verb = relation(self.relation)
        except UnknownType as error:
            raise ValueError(f"relation: {error}") from None
        fits_subject, fits_object = may_join(verb, _type(self.subject), _type(self.object))
        if not fits_subject:
            raise ValueError(
                f"subject: {self.subject!r} cannot be what {self.relation} starts from ({_names(verb.domain)})"
            )
        if not fits_object:
            raise ValueError(f"object: {self.object!r} cannot be what {self.relation} leads to ({_names(verb.range)})")
        if refused := set(self.properties) - verb.properties - {"count"}:
            raise ValueError(f"properties: {self.relation} has no {', '.join(sorted(refused))}")
        return self

    @property
    def verb(self) -> type[Relation]:
        """The class of the relation."""
        return relation(self.relation)

    @property
    def time(self) -> Time | None:
        """The time, parsed."""
        return Time.parse(self.when) if self.when else None

    def check(self, document: Document) -> None:
        """Compare quotes and mentions with the text; raises ValueError where one is not the text at its offsets."""
        for evidence in self.evidence:
            if evidence.document == document.id:
                evidence.check(document)
        if self.evidence[0].document == document.id:
            for field, mention in (("subject_mention", self.subject_mention), ("object_mention", self.object_mention)):
                if mention and document.text[mention.start : mention.end] != mention.text:
                    raise ValueError(
                        f"{field}: {mention.text!r} is not the text of {document.id} at {mention.start}:{mention.end}"
                    )


def claim_id(claim_words: tuple[str, str, str, str], evidence: Evidence) -> str:
    """Hash what a claim says and where: (subject words, relation, object words, polarity) and the evidence's span."""
    return f"claim/{digest(*claim_words, evidence.document, str(evidence.start), str(evidence.end))}"


def _type(identifier: str) -> type[Entity]:
    try:
        return type_of(identifier)
    except UnknownType as error:
        raise ValueError(str(error)) from None


def _names(kinds: tuple[type[Entity], ...]) -> str:
    return " or ".join(kind.type() for kind in kinds)
