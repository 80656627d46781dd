"""What a load or a deletion did."""

from collections import Counter
from collections.abc import Iterable

from pydantic import Field

from ontology.record import Record


class Tally(Record):
    """How many records of each kind."""

    documents: int = 0
    nodes: int = 0
    claims: int = 0
    decisions: int = 0


class LoadReport(Record):
    """What a load did: how many records were new, changed what was there, or changed nothing.

    `removed` counts what an extractor no longer finds in a document that it read anew, and the nodes that only that
    named. `refused` says of each refused record why; `notes` what was loaded but deserves a look.
    """

    new: Tally = Field(default_factory=Tally)
    changed: Tally = Field(default_factory=Tally)
    unchanged: Tally = Field(default_factory=Tally)
    removed: Tally = Field(default_factory=Tally)
    refused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @staticmethod
    def sum(reports: Iterable["LoadReport"]) -> "LoadReport":
        """Put reports together, in time that grows with what they say and not with its square."""
        every = list(reports)
        return LoadReport(
            new=_total(report.new for report in every),
            changed=_total(report.changed for report in every),
            unchanged=_total(report.unchanged for report in every),
            removed=_total(report.removed for report in every),
            refused=tuple(line for report in every for line in report.refused),
            notes=tuple(line for report in every for line in report.notes),
        )

    @property
    def total(self) -> int:
        """The number of records that were new, changed or removed."""
        return sum(sum(tally.model_dump().values()) for tally in (self.new, self.changed, self.removed))


class ForgetReport(Record):
    """What went with a document: what it alone supported."""

    document: str
    claims: int
    passages: int
    nodes: int


def _total(tallies: Iterable[Tally]) -> Tally:
    counted: Counter[str] = Counter()
    for tally in tallies:
        counted.update(tally.model_dump())
    return Tally(**counted)
