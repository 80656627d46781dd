"""Which body is a unit of which, by its name: "the DHS Office for …", "the ministry's press office"."""

import re
from collections.abc import Iterator

from ingest import cues
from ingest.annotate import Annotated, Found
from ingest.claims import ClaimMaker, standing
from ingest.contracts import Context, Extractor
from ontology.claim import Claim
from ontology.document import Document
from ontology.nodes.agents import GovernmentBody, NewsOutlet, Organization
from ontology.nodes.places import Jurisdiction

NAME, VERSION = "units", "1"
UNITS = cues.words(
    "office bureau division unit section directorate branch department service committee subcommittee desk wing arm "
    "agency subsidiary chapter council inspectorate secretariat school faculty college institute"
)

INSIDE = re.compile(
    r"\b(?:group|unit|wing|branch|arm|division|faction|section|department|team|force|body|corps|office)s?"
    r"\s+(?:within|inside|of|in)\s+(?:the\s+)?$"
)
CALLED = re.compile(r",?\s+(?:called|named|dubbed|known\s+as)\s+(?:the\s+)?")
LEAD = 40
"""Characters before a body's name in which it may be said to have a group inside."""


def extract(document: Document, context: Context) -> Iterator[Claim]:
    """Find the bodies whose name begins with the body that they belong to."""
    maker = ClaimMaker(context, NAME, VERSION)
    seen: set[tuple[str, str]] = set()
    for unit, whole in (*_pairs(context.annotated), *_known(context)):
        pair = (unit.entity.id, whole.entity.id)
        candidate = standing("part_of", (unit, whole), context.annotated.doc[unit.root])
        if pair not in seen and (claim := maker.make(candidate)) is not None:
            seen.add(pair)
            yield claim


def _known(context: Context) -> Iterator[tuple[Found, Found]]:
    """Find the known bodies that are written with the name of the body that they belong to before their own."""
    for unit in context.annotated.mentions:
        entry = context.gazetteer.named(unit.entity)
        inside = isinstance(unit.entity, GovernmentBody) and not isinstance(unit.entity, Jurisdiction)
        parent = context.gazetteer.parent(entry) if entry and inside else None
        for name in (parent.name, *parent.aliases) if parent and parent.type != "Jurisdiction" else ():
            if parent and unit.text.startswith(f"{name} "):
                end = unit.start + len(name)
                yield unit, Found(unit.start, end, name, unit.root, parent.node(), "gazetteer", unit.score)
                break


def _called(annotated: Annotated, bodies: list[Found]) -> Iterator[tuple[Found, Found]]:
    """Find the bodies that a text calls a group within another: "the elite unit within the army called Tidewatch"."""
    text = annotated.document.text
    for whole in bodies:
        before, after = INSIDE.search(text, max(0, whole.start - LEAD), whole.start), CALLED.match(text, whole.end)
        if before is not None and after is not None:
            near = annotated.starting(after.end() - len("the "), after.end() + 1)
            yield from ((unit, whole) for unit in near if unit in bodies and unit.entity.id != whole.entity.id)


def _pairs(annotated: Annotated) -> Iterator[tuple[Found, Found]]:
    bodies = [m for m in annotated.mentions if isinstance(m.entity, Organization) and m.how != "pronoun"]
    yield from _called(annotated, bodies)
    for unit in bodies:
        if annotated.doc[unit.root].lower_ not in UNITS or isinstance(unit.entity, (Jurisdiction, NewsOutlet)):
            continue
        for whole in bodies:
            opens = unit.start <= whole.start <= unit.start + len("the ") and whole.end < unit.end
            closes = unit.end == whole.end and annotated.document.text[unit.start : whole.start].endswith(
                (" of ", " of the ")
            )
            if closes and len(annotated.document.text[unit.start : whole.start].split()) > 1:
                yield unit, whole
                continue
            before = annotated.document.text[whole.end : unit.start] in (" ", "’s ", "'s ") and whole.end < unit.start
            if (
                (opens or before)
                and isinstance(whole.entity, GovernmentBody)
                and not isinstance(whole.entity, Jurisdiction)
            ):
                yield unit, whole


UNITS_OF = Extractor(NAME, VERSION, extract)
