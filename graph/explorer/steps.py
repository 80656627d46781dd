"""What a reader did to a network, one step after another, as its address holds it; the last step can be undone.

A step is `add:ID`, `add:ID:RELATION` (what is around a node, all of it or by one relation) or `hide:ID`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from graph.explorer.urls import node_id
from graph.queries.neighbourhood import Part
from ontology.vocabulary import RELATIONS

LONGEST = 6000
MOST = 40


@dataclass(frozen=True)
class Step:
    """One thing done to a network."""

    deed: Literal["add", "hide"]
    node: str
    relation: str | None = None

    def __str__(self) -> str:
        """Write the step as the address has it."""
        return ":".join(part for part in (self.deed, self.node, self.relation) if part)


def read_steps(written: str | None) -> tuple[Step, ...]:
    """Take the steps of an address, the first 40 of them; what is no step is dropped."""
    found = (_step(part) for part in (written or "")[:LONGEST].split(","))
    return tuple(step for step in found if step)[:MOST]


def write_steps(steps: Iterable[Step]) -> str:
    """Write steps for an address; one that is done a second time stands where it was done last."""
    last = dict.fromkeys(reversed([*steps]))
    return ",".join(str(step) for step in reversed([*last][:MOST]))


def parts(steps: Iterable[Step]) -> tuple[Part, ...]:
    """Give what is drawn beside what is around the centre."""
    return tuple(Part(node=step.node, relation=step.relation) for step in steps if step.deed == "add")


def hidden(steps: Iterable[Step], centre: str) -> tuple[str, ...]:
    """Give the nodes that are hidden: what is added again later is not, and the centre never is."""
    found: dict[str, None] = {}
    for step in steps:
        if step.deed == "hide" and step.node != centre:
            found[step.node] = None
        else:
            found.pop(step.node, None)
    return tuple(found)


def _step(written: str) -> Step | None:
    deed, _, rest = written.partition(":")
    node, _, relation = rest.partition(":")
    if node_id(node) is None or (relation and relation not in RELATIONS):
        return None
    if deed == "add":
        return Step("add", node, relation or None)
    return Step("hide", node) if deed == "hide" and not relation else None
