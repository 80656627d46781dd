"""What a picture shows, and what a person picked in it."""

from datetime import date
from typing import Literal

from pydantic import field_validator, model_validator

from ontology.claim import STATUSES
from ontology.record import Record, Words
from ontology.vocabulary import node_type, relation


class NetworkNode(Record):
    """A node to draw; `hint` is the one line shown when a person points at it, and may be empty."""

    id: Words
    label: Words
    type: str
    hint: str = ""

    @field_validator("type")
    @classmethod
    def _in_the_vocabulary(cls, value: str) -> str:
        return node_type(value).type()


class NetworkEdge(Record):
    """An edge to draw from `source` to `target`: the projection of so many `claims`.

    `label` is the relation in words, read from source to target; `status` the strongest status of its claims.
    """

    id: Words
    source: Words
    target: Words
    relation: str
    label: Words
    status: str = "reported"
    claims: int = 1

    @field_validator("relation")
    @classmethod
    def _known_relation(cls, value: str) -> str:
        return relation(value).name()

    @field_validator("status")
    @classmethod
    def _known_status(cls, value: str) -> str:
        return _status(value)


class Pin(Record):
    """A node that a reader pinned to a place of the picture, in its own units."""

    node: str
    x: int
    y: int


class NetworkView(Record):
    """A network to draw: `total` is how many nodes there are, of which `nodes` may be the first few.

    `focus` is the node that the picture is about. `steps` is how many steps a person took that can be undone, and None
    where the page takes none, so that the picture offers neither to hide nor to add nodes. `pins` are where nodes stand
    when the picture opens; one of a node that is not drawn does nothing. Raises InvalidRecord where an edge or the
    focus has no node.
    """

    title: Words
    nodes: tuple[NetworkNode, ...]
    edges: tuple[NetworkEdge, ...] = ()
    focus: str | None = None
    total: int
    steps: int | None = None
    pins: tuple[Pin, ...] = ()

    @model_validator(mode="after")
    def _ends_are_drawn(self) -> "NetworkView":
        known = {node.id for node in self.nodes}
        if len(known) < len(self.nodes) or len({edge.id for edge in self.edges}) < len(self.edges):
            raise ValueError("nodes, edges: an id occurs twice")
        for edge in self.edges:
            if missing := {edge.source, edge.target} - known:
                raise ValueError(f"edges: {edge.id} ends at {', '.join(sorted(missing))}, which is not among the nodes")
        if self.focus is not None and self.focus not in known:
            raise ValueError(f"focus: {self.focus!r} is not among the nodes")
        return self


class TimelineItem(Record):
    """Something with a time: an event, or a tenure that lasts.

    It happened within [`earliest`, `latest`], or lasted from the one to the other; None is an end that is open or
    unknown, and both None is a time that has no place on the axis. `precision` is that of `ontology.time.Time`;
    `words` is the time as a person reads it, such as "November 2019" or "28 November, year not given".
    """

    id: Words
    label: Words
    lane: str
    earliest: date | None = None
    latest: date | None = None
    precision: str = "day"
    words: str = ""
    status: str = "reported"
    kind: Literal["event", "tenure"] = "event"

    @field_validator("status")
    @classmethod
    def _known_status(cls, value: str) -> str:
        return _status(value)

    @model_validator(mode="after")
    def _in_order(self) -> "TimelineItem":
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"latest: {self.latest} is before the earliest, {self.earliest}")
        return self


class TimelineView(Record):
    """A timeline to draw; lanes stand in the order in which the items first name them.

    `spans` are the first and last days of all there is, items or not: how dense they are is drawn above the lanes, and
    dragging over it asks for a period. `since` and `until` are the period asked for now.
    """

    title: Words
    items: tuple[TimelineItem, ...]
    spans: tuple[tuple[date | None, date | None], ...] = ()
    since: date | None = None
    until: date | None = None

    @model_validator(mode="after")
    def _each_once(self) -> "TimelineView":
        if len({item.id for item in self.items}) < len(self.items):
            raise ValueError("items: an id occurs twice")
        return self


class Picked(Record):
    """What a person chose in a picture: `select` is a click or Enter, `expand` a double click or the key E.

    `hide` is asked of a node; `undo` and `pin` of the picture, whatever the id, and `pins` are then all that hold.
    """

    id: str
    kind: Literal["node", "edge", "event", "tenure"]
    action: Literal["select", "expand", "hide", "undo", "pin"] = "select"
    pins: tuple[Pin, ...] = ()


class Brushed(Record):
    """The period that a person asked for by dragging over a timeline; without days, the whole time."""

    since: date | None = None
    until: date | None = None


def _status(value: str) -> str:
    if value not in STATUSES:
        raise ValueError(f"{value!r} is no status; a claim has one of {', '.join(STATUSES)}")
    return value
