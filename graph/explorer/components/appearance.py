"""How types of node and statuses of claims look: a shape, a colour and a word each, so that none stands alone.

A type looks like the nearest of its ancestors that is named here, so a type added to the ontology needs no line.
Shapes are families of types; the line drawn inside tells apart what shares a shape. Paths are SVG path data around
(0, 0), within 14 units; the browser draws the same path on the canvas, in the legend and on the timeline.
"""

import re
from functools import cache

from ontology.record import Record
from ontology.vocabulary import labels, node_type


class Look(Record):
    """A filled outline with a white line drawn in it; the fill has a contrast of 3:1 with black and with white."""

    name: str
    outline: str
    glyph: str
    fill: str


class Mark(Record):
    """How a status looks: an outline, filled or hollow, and the dashes of a line (empty: solid)."""

    outline: str
    filled: bool
    dashes: tuple[int, ...] = ()


CIRCLE = "M0-11A11 11 0 1 1 0 11A11 11 0 1 1 0-11Z"
PILL = "M-6-9H6A9 9 0 0 1 6 9H-6A9 9 0 0 1-6-9Z"
SQUARE = "M-8-10.5H8A2.5 2.5 0 0 1 10.5-8V8A2.5 2.5 0 0 1 8 10.5H-8A2.5 2.5 0 0 1-10.5 8V-8A2.5 2.5 0 0 1-8-10.5Z"
HEXAGON = "M-6.5-11H6.5L12.5 0 6.5 11H-6.5L-12.5 0Z"
PIN = "M0 13C-3 7-10 3-10-3A10 10 0 1 1 10-3C10 3 3 7 0 13Z"
DIAMOND = "M0-13L13 0 0 13-13 0Z"
SHIELD = "M0-12L10.5-8.5V0C10.5 6.5 5 10.5 0 13C-5 10.5-10.5 6.5-10.5 0V-8.5Z"
OCTAGON = "M-4.8-11.5H4.8L11.5-4.8V4.8L4.8 11.5H-4.8L-11.5 4.8V-4.8Z"
PAGE = "M-8.5-12H3L8.5-6.5V12H-8.5Z"
STAR = "M0-13L3.5-5 12.4-4 5.7 1.9 7.6 10.5 0 6.1-7.6 10.5-5.7 1.9-12.4-4-3.5-5Z"
DROP = "M0-13C4-7 9.5-2.5 9.5 3A9.5 9.5 0 1 1-9.5 3C-9.5-2.5-4-7 0-13Z"

BUST = "M0-6.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6M-5.5 6.5C-4.5 2 4.5 2 5.5 6.5"
TWO_BUSTS = (
    "M-4-5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M4-5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4"
    "M-8 5C-7 1.5-1 1.5 0 5C1 1.5 7 1.5 8 5"
)
HOUSE = "M-5 6.5V-6.5H5V6.5M-7 6.5H7M-2-3H-1.9M2-3H2.1M-2 1H-1.9M2 1H2.1"
COLUMNS = "M-6-3L0-7 6-3ZM-4-.5V4M0-.5V4M4-.5V4M-6 6.5H6"
HEADLINE = "M-6-5.5H6M-6-1.5H-1V5.5H-6ZM2-1.5H6M2 2H6M2 5.5H6"
CHAIR = "M-4-7V1H4V7M-4 1V7M4 1V-1"
RING = "M0-6a3 3 0 1 1 0 6a3 3 0 1 1 0-6"
LINES = "M-4-3H4M-5 .5H5M-4 4H4"
SECTION = "M3.2-5C2-7.5-3.2-7-3.2-4.2C-3.2-1 3.2-1.2 3.2 2C3.2 5-2 5.6-3.2 3"
SCALES = "M0-7V6M-3.5 6.5H3.5M-5-4.5H5M-7.2 1.5L-5-4.5-2.8 1.5ZM2.8 1.5L5-4.5 7.2 1.5Z"
TEXT = "M-4.5-3H4.5M-4.5 1H4.5M-4.5 5H1.5"
NONE = ""

LOOKS: dict[str, Look] = {
    look.name: look
    for look in (
        Look(name="Entity", outline=CIRCLE, glyph=NONE, fill="#71767d"),
        Look(name="Person", outline=CIRCLE, glyph=BUST, fill="#2f6fd0"),
        Look(name="Group", outline=PILL, glyph=TWO_BUSTS, fill="#4187b8"),
        Look(name="Organization", outline=SQUARE, glyph=HOUSE, fill="#0f8074"),
        Look(name="NewsOutlet", outline=SQUARE, glyph=HEADLINE, fill="#4a7d8c"),
        Look(name="Court", outline=SQUARE, glyph=COLUMNS, fill="#8f5fa8"),
        Look(name="Office", outline=HEXAGON, glyph=CHAIR, fill="#8a7420"),
        Look(name="Place", outline=PIN, glyph=RING, fill="#4f8a3a"),
        Look(name="Policy", outline=DIAMOND, glyph=LINES, fill="#c2571a"),
        Look(name="Law", outline=SHIELD, glyph=SECTION, fill="#95633f"),
        Look(name="Lawsuit", outline=OCTAGON, glyph=SCALES, fill="#b53a78"),
        Look(name="Document", outline=PAGE, glyph=TEXT, fill="#657084"),
        Look(name="Event", outline=STAR, glyph=NONE, fill="#7a55d6"),
        Look(name="LeakIncident", outline=DROP, glyph=NONE, fill="#d0343b"),
    )
}

DISC = "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z"
RHOMB = "M0-7L7 0 0 7-7 0Z"
BLOCK = "M-5.5-5.5H5.5V5.5H-5.5Z"
CROSS = "M-5-5L5 5M5-5L-5 5"
STRUCK = "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6ZM-8 0H8"

MARKS: dict[str, Mark] = {
    "reported": Mark(outline=DISC, filled=True),
    "alleged": Mark(outline=DISC, filled=False, dashes=(8, 5)),
    "denied": Mark(outline=CROSS, filled=False, dashes=(2, 5)),
    "confirmed": Mark(outline=BLOCK, filled=True),
    "found": Mark(outline=RHOMB, filled=True),
    "retracted": Mark(outline=STRUCK, filled=False, dashes=(2, 5)),
}


@cache
def look_of(kind: str) -> Look:
    """Give the look of a type of node: its own or its nearest ancestor's; raises UnknownType."""
    return next(LOOKS[name] for name in labels(node_type(kind)) if name in LOOKS)


def in_words(kind: str) -> str:
    """Write a type of node as a person would: `GovernmentBody` is "government body"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower()
