"""The decision: what a person settled about nodes or claims; kept, and undone only by another."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from ontology.identity import digest
from ontology.record import Id, Record, Words

Verdict = Literal["same", "not_same", "accept", "reject", "correct", "protect", "undo"]
_ABOUT = {"same": 2, "not_same": 2, "accept": 1, "reject": 1, "correct": 1, "protect": 1, "undo": 1}


class Decision(Record):
    """A verdict about two nodes (`same`, `not_same`), a claim (`accept`, `reject`, `correct`) or a decision (`undo`).

    Of two that are the `same`, the first is the one under whose name both stand.
    What is protected (`protect`: a node, document or claim) is left out of what is exported for the public.

    `at` is an ISO 8601 time with its zone; `correction` holds the fields of the claim that are put right, as text, in
    one order, so that equal decisions are equal records.
    """

    kind: Literal["decision"] = "decision"
    id: Id
    verdict: Verdict
    about: Annotated[tuple[Words, ...], Field(min_length=1, max_length=2)]
    by: Words
    at: str
    reason: str | None = None
    correction: dict[str, str] = Field(default_factory=dict)

    @staticmethod
    def make_id(verdict: str, about: tuple[str, ...], by: str, at: str) -> str:
        """Make the id of a decision from what it says."""
        return f"decision/{digest(verdict, *about, by, at)}"

    @classmethod
    def now(
        cls,
        verdict: Verdict,
        about: str | tuple[str, ...],
        by: str,
        reason: str | None = None,
        correction: dict[str, str] | None = None,
    ) -> "Decision":
        """Make the decision that somebody takes at this moment, about a thing or two; raises InvalidRecord."""
        at, things = datetime.now(UTC).isoformat(), (about,) if isinstance(about, str) else about
        return cls(
            id=cls.make_id(verdict, things, by, at),
            verdict=verdict,
            about=things,
            by=by,
            at=at,
            reason=reason or None,
            correction=correction or {},
        )

    @field_validator("at")
    @classmethod
    def _zoned(cls, value: str) -> str:
        if datetime.fromisoformat(value).tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; write 2019-11-21T12:57:00+00:00")
        return value

    @field_validator("correction")
    @classmethod
    def _in_order(cls, value: dict[str, str]) -> dict[str, str]:
        return dict(sorted(value.items()))

    @model_validator(mode="after")
    def _about_enough(self) -> "Decision":
        if len(self.about) != _ABOUT[self.verdict]:
            raise ValueError(f"about: {self.verdict} is about {_ABOUT[self.verdict]}, not {len(self.about)}")
        if bool(self.correction) != (self.verdict == "correct"):
            raise ValueError("correction: only `correct` has one, and it needs one")
        return self


def corrected_id(decision: str) -> str:
    """Make the id of the claim that says what a decision put right."""
    return f"claim/{digest('corrected', decision)}"
