"""What a load or a deletion did."""

from pydantic import Field

from ontology.record import Record


class Tally(Record):
    """How many records of each kind."""

    documents: int = 0
    nodes: int = 0
    claims: int = 0
    decisions: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            documents=self.documents + other.documents,
            nodes=self.nodes + other.nodes,
            claims=self.claims + other.claims,
            decisions=self.decisions + other.decisions,
        )


class LoadReport(Record):
    """What a load did: how many records were new, changed what was there, or changed nothing.

    `refused` says of each refused record why; `notes` what was loaded but deserves a look.
    """

    new: Tally = Field(default_factory=Tally)
    changed: Tally = Field(default_factory=Tally)
    unchanged: Tally = Field(default_factory=Tally)
    refused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __add__(self, other: "LoadReport") -> "LoadReport":
        return LoadReport(
            new=self.new + other.new,
            changed=self.changed + other.changed,
            unchanged=self.unchanged + other.unchanged,
            refused=self.refused + other.refused,
            notes=self.notes + other.notes,
        )

    @property
    def total(self) -> int:
        """The number of new and changed records."""
        return sum(sum(tally.model_dump().values()) for tally in (self.new, self.changed))


class ForgetReport(Record):
    """What went with a document: what it alone supported."""

    document: str
    claims: int
    passages: int
    nodes: int
