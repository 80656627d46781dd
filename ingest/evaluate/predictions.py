"""Predictions: the records of a claims file, read leniently, so that what is wrong with them can be counted."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import from_json

from ingest.errors import EvaluationError
from ontology.errors import UnknownType
from ontology.vocabulary import node_type, relation


class _Predicted(BaseModel):
    """A frozen record of a claims file, with the fields that scoring needs; others are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Span(_Predicted):
    """A quote and where it is said to stand."""

    document: str
    start: int
    end: int
    quote: str


class PredictedDocument(_Predicted):
    """A document that claims were found in."""

    id: str
    path: str
    text: str | None = None


class PredictedNode(_Predicted):
    """A node with its names."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All its names."""
        return (self.name, *self.aliases)


class PredictedClaim(_Predicted):
    """A claim."""

    id: str
    subject: str
    relation: str
    object: str
    evidence: Annotated[tuple[Span, ...], Field(min_length=1)]
    polarity: str = "affirmed"
    status: str = "reported"
    modality: str = "actual"
    properties: dict[str, bool | int | str] | None = None
    attributed_to: tuple[str, ...] | None = None
    when: str | None = None

    @property
    def nodes(self) -> set[str]:
        """The ids of all nodes that it speaks of."""
        return {self.subject, self.object, *(self.attributed_to or ())}


@dataclass(frozen=True, slots=True)
class Predictions:
    """What a claims file predicts: nodes by id, claims by the name of the file that they are about, broken quotes."""

    nodes: dict[str, PredictedNode]
    claims: dict[str, tuple[PredictedClaim, ...]]
    broken_quotes: tuple[str, ...]


KINDS: dict[str, type[PredictedDocument | PredictedNode | PredictedClaim]] = {
    "document": PredictedDocument,
    "node": PredictedNode,
    "claim": PredictedClaim,
}


def read_predictions(path: Path) -> Predictions:
    """Read a claims file; raises EvaluationError naming the line that cannot be scored.

    A quote that is not the text at its offsets is no such line: it is listed.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationError(f"{path}: cannot be read ({error}); give a file of JSON lines in UTF-8") from None
    documents: dict[str, PredictedDocument] = {}
    nodes: dict[str, PredictedNode] = {}
    claims: list[tuple[str, PredictedClaim]] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            place = f"{path}:{number}"
            match _record(line, place):
                case PredictedDocument() as document:
                    documents[document.id] = document
                case PredictedNode() as node:
                    nodes[node.id] = node
                case PredictedClaim() as claim:
                    claims.append((place, claim))
    return _sorted_by_document(documents, nodes, claims)


def _record(line: str, place: str) -> BaseModel | None:
    try:
        fields = from_json(line)
        kind = KINDS.get(fields["kind"])
        record = kind.model_validate(fields) if kind else None
        if isinstance(record, PredictedNode):
            node_type(record.type)
        elif isinstance(record, PredictedClaim):
            relation(record.relation)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_context=False)[0]
        raise EvaluationError(f"{place}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}") from None
    except UnknownType as error:
        raise EvaluationError(f"{place}: {error}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{place}: no record of a claims file ({error})") from None
    return record


def _sorted_by_document(
    documents: dict[str, PredictedDocument],
    nodes: dict[str, PredictedNode],
    claims: list[tuple[str, PredictedClaim]],
) -> Predictions:
    by_file: dict[str, list[PredictedClaim]] = {}
    broken: list[str] = []
    for place, claim in claims:
        if missing := sorted(claim.nodes - nodes.keys()):
            raise EvaluationError(f"{place}: {claim.id} speaks of {missing[0]}, and no line has that node")
        for span in claim.evidence:
            if span.document not in documents:
                raise EvaluationError(f"{place}: {claim.id} quotes {span.document}, and no line has that document")
            text = documents[span.document].text
            if text is not None and text[span.start : span.end] != span.quote:
                broken.append(f"{place}: {claim.id}: the quote is not the text at {span.start}:{span.end}")
        for identifier in dict.fromkeys(span.document for span in claim.evidence):
            name = PurePosixPath(documents[identifier].path).name
            by_file.setdefault(name, []).append(claim)
    return Predictions(nodes, {name: tuple(found) for name, found in by_file.items()}, tuple(broken))
