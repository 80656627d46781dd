"""What every record is: frozen, strict, and refused with a message that names the field."""

from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from ontology.errors import InvalidRecord

Words = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
Id = Annotated[str, StringConstraints(min_length=1, max_length=200)]
"""An id; ours are half as long, and no index of a database takes one of many thousand characters."""


class Record(BaseModel):
    """A frozen record that crosses a border between rooms; unknown fields are refused.

    Raises InvalidRecord, naming the record and the field, however it is made.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def __init__(self, /, **data: Any) -> None:
        try:
            super().__init__(**data)
        except ValidationError as error:
            raise InvalidRecord(_message(type(self).__name__, error)) from None

    # Tells pydantic that this constructor only translates errors, so that reading JSON does not go through it.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def from_json(cls, line: str | bytes) -> Self:
        """Read a record from JSON."""
        try:
            return cls.model_validate_json(line)
        except ValidationError as error:
            raise InvalidRecord(_message(cls.__name__, error)) from None


def _message(record: str, error: ValidationError) -> str:
    faults = []
    for fault in error.errors(include_url=False, include_context=False):
        field = ".".join(str(part) for part in fault["loc"])
        reason = fault["msg"].removeprefix("Value error, ")
        faults.append(f"{record}.{field}: {reason}" if field else f"{record}: {reason}")
    return "; ".join(faults)
