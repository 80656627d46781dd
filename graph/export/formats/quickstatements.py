"""A draft of statements for Wikidata's QuickStatements (version 1), to be read by a person before it is sent.

Only what nobody disputes, with a reference that can be opened, about items whose ids came with the nodes: no id is
looked up, made or guessed, and no item is created. An office held as acting is left out, because the plain statement
would say more than that.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import IO

from graph.export.caution import Told, Whole, whole
from graph.export.contracts import Format
from ontology.document import Document
from ontology.record import Record

PROPERTIES = {"held_office": "P39", "part_of": "P749"}
START, END, REFERENCE = "P580", "P582", "S854"
ITEM = re.compile(r"Q[1-9]\d*")
WEB = re.compile(r'https?://[^\s"\t|]+')
DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
PRECISION = {4: 9, 7: 10, 10: 11}
"""How QuickStatements counts precision, by the length of a date: year, month, day."""


def write(records: Iterable[Record], stream: IO[bytes]) -> list[str]:
    """Write statements; tells how many claims were left out, and why."""
    found, lost, lines = whole(records), Counter[str](), dict[str, None]()
    for told in found.claims:
        made = _statement(told, found)
        if made.startswith("Q"):
            lines[made] = None
        else:
            lost[made] += 1
    stream.write("".join(f"{line}\n" for line in lines).encode())
    left = [f"{count} claims left out: {reason}" for reason, count in sorted(lost.items())]
    return [f"{len(lines)} statements drafted; read each before you send it", *left]


def _statement(told: Told, found: Whole) -> str:
    """Give a line, or the reason why there is none."""
    claim = told.claim
    if told.cautions:
        return "alleged, denied, negated, not actual or rejected"
    if claim.relation not in PROPERTIES:
        return "no property for the relation"
    if claim.properties.get("acting"):
        return "held as acting"
    if claim.subject == claim.object:
        return "both ends are one"
    ends = [_item(found, end) for end in (claim.subject, claim.object)]
    if not all(ends):
        return "an end without an id of Wikidata"
    documents = (found.documents.get(said.document) for said in claim.evidence)
    references = dict.fromkeys(_url(document) for document in documents if document and _url(document))
    if not references:
        return "no reference that can be opened"
    cited = [part for url in references for part in (REFERENCE, f'"{url}"')]
    return "\t".join([ends[0], PROPERTIES[claim.relation], ends[1], *_times(claim.when), *cited])


def _item(found: Whole, identifier: str) -> str:
    node = found.nodes.get(identifier)
    known = node.external_ids.get("wikidata", "") if node else ""
    return known if ITEM.fullmatch(known) else ""


def _url(document: Document) -> str:
    return document.url if document.url and WEB.fullmatch(document.url) else ""


def _times(when: str | None) -> list[str]:
    """Give start and end of a stretch; a single time says neither."""
    if when is None or "/" not in when:
        return []
    start, _, end = when.partition("/")
    return [part for name, day in ((START, start), (END, end)) if DAY.fullmatch(day) for part in (name, _moment(day))]


def _moment(day: str) -> str:
    return f"+{(day + '-00-00')[:10]}T00:00:00Z/{PRECISION[len(day)]}"


FORMAT = Format("quickstatements", ".quickstatements.tsv", "text/tab-separated-values", write)
