"""What is wrong with a graph that is to be read, in words that somebody can act on."""

from dataclasses import dataclass

from ontology.errors import OnRecordError


class InvalidGraph(OnRecordError):
    """A file of RDF cannot be read as records; the message says why, `faults` what is wrong with which node."""

    def __init__(self, message: str, faults: tuple["Fault", ...] = ()) -> None:
        super().__init__(message)
        self.faults = faults


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong with a node, and by which rule."""

    node: str
    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.node}: {self.words} (rule {self.rule})"
