"""What every node is: identity only. Whatever somebody could dispute is a claim."""

import re
from typing import ClassVar, Self

from pydantic import Field, field_validator, model_validator

from ontology.identity import NODE_ID
from ontology.record import Id, Record, Words

NAMESPACE = "https://w3id.org/on-record/ns#"


class Entity(Record):
    """Anything that the graph can name."""

    abstract: ClassVar[bool] = True
    derived: ClassVar[bool] = False
    iri: ClassVar[str] = f"{NAMESPACE}Entity"
    example: ClassVar[str] = "a pier, a pilot, the rule that shut the harbour: whatever has a name"

    id: Id
    name: Words
    aliases: tuple[Words, ...] = ()
    external_ids: dict[str, str] = Field(default_factory=dict)
    description: str | None = None

    def __init_subclass__(cls, *, abstract: bool = False, derived: bool = False) -> None:
        """Set what a type of node is from its class keywords: `abstract` has no nodes, `derived` is never extracted."""
        cls.abstract, cls.derived, cls.iri = abstract, derived, f"{NAMESPACE}{cls.__name__}"

    @classmethod
    def type(cls) -> str:
        """Name the type as the vocabulary does."""
        return cls.__name__

    @classmethod
    def definition(cls) -> str:
        """Say what the type means: its docstring."""
        return re.sub(r"\s+", " ", (cls.__doc__ or "").strip())

    @field_validator("id")
    @classmethod
    def _own_prefix(cls, value: str) -> str:
        prefix = cls.__name__.lower()
        if not (value.startswith(f"{prefix}/") and NODE_ID.fullmatch(value) and value == value.lower()):
            raise ValueError(f"{value!r} is no id of a {cls.__name__}; write {prefix}/words-with-hyphens")
        return value

    @model_validator(mode="after")
    def _concrete(self) -> Self:
        if self.abstract or self.derived:
            kind = "abstract" if self.abstract else "derived"
            raise ValueError(f"type: {self.type()} is {kind}, no node has it as its own type; use one of its kinds")
        return self
