"""Where a reader pinned the nodes of a network, as its address holds it: `ID:x:y`, joined by commas."""

import re
from collections.abc import Iterable

from graph.explorer.components.views import Pin
from graph.explorer.urls import node_id

LONGEST = 4000
MOST = 40
PIN = re.compile(r"(.+):(-?\d{1,5}):(-?\d{1,5})")


def read_pins(written: str | None) -> tuple[Pin, ...]:
    """Take the pins of an address, the first 40 of them; what is no pin is dropped."""
    found = (PIN.fullmatch(part) for part in (written or "")[:LONGEST].split(","))
    pins = (Pin(node=one[1], x=int(one[2]), y=int(one[3])) for one in found if one and node_id(one[1]))
    return tuple({pin.node: pin for pin in pins}.values())[:MOST]


def write_pins(pins: Iterable[Pin]) -> str:
    """Write pins for an address."""
    return ",".join(f"{pin.node}:{pin.x}:{pin.y}" for pin in [*pins][:MOST])
