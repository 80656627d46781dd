"""Gold annotations: what a careful reader would put into the graph, a YAML file for each document."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from ingest.errors import EvaluationError
from ontology.claim import Modality, Polarity, Status

# The C loader reads the same files ten times faster; some builds of the library lack it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Encoding = tuple[str, str, str]


class _Gold(BaseModel):
    """A frozen part of a gold file; fields that scoring has no use for are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldEntity(_Gold):
    """Somebody or something that the document names, with every surface form, longest first."""

    id: str
    type: str
    names: tuple[str, ...]
    must: bool


class GoldClaim(_Gold):
    """What the document says; `also` are other encodings that are as good."""

    id: str
    subject: str
    relation: str
    object: str
    polarity: Polarity
    status: Status
    modality: Modality
    must: bool
    properties: dict[str, bool | int | str] | None = None
    attributed_to: tuple[str, ...] | None = None
    when: str | None = None
    evidence: str = ""
    also: tuple[Encoding, ...] | None = None

    @property
    def encodings(self) -> tuple[Encoding, ...]:
        """All triples that say it."""
        return ((self.subject, self.relation, self.object), *(self.also or ()))


class GoldDocument(_Gold):
    """The annotations of one document, which is known by the name of its file."""

    document: str
    entities: tuple[GoldEntity, ...]
    claims: tuple[GoldClaim, ...]


def read_gold(folder: Path) -> list[GoldDocument]:
    """Read every gold file of a folder in name order; raises EvaluationError naming the file and the place."""
    if not folder.is_dir():
        raise EvaluationError(f"{folder}: there is no such folder; give the folder that holds the gold files")
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise EvaluationError(f"{folder}: there is no .yaml file in it; give the folder that holds the gold files")
    return [_read(path) for path in paths]


def _read(path: Path) -> GoldDocument:
    try:
        fields: Any = yaml.load(path.read_text(encoding="utf-8"), LOADER)  # noqa: S506 – either loader is a safe one
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise EvaluationError(f"{path}:{line}: {error.problem or error.context}; correct the YAML") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise EvaluationError(f"{path}: cannot be read ({error}); it must be YAML in UTF-8") from None
    try:
        return GoldDocument.model_validate(fields)
    except ValidationError as error:
        raise EvaluationError(f"{path}: {_place(error, fields)}") from None


def _place(error: ValidationError, fields: Any) -> str:
    """Name the first field at fault, and the claim or entity that it belongs to."""
    fault = error.errors(include_url=False, include_context=False)[0]
    place = list(fault["loc"])
    owner = ""
    if len(place) > 1 and isinstance(place[1], int):
        row = fields[place[0]][place[1]]
        owner = f"{row.get('id', '')} " if isinstance(row, dict) else ""
    return f"{owner}{'.'.join(map(str, place)) or 'the file'}: {fault['msg']}"
