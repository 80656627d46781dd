"""Addresses: every view has one, and reads its state from it."""

import re
from collections.abc import Iterable
from urllib.parse import urlencode

from ontology.errors import UnknownType
from ontology.identity import NODE_ID
from ontology.vocabulary import NODE_TYPES, type_of

CLAIM_ID = re.compile(r"claim/[0-9a-f]{6,64}")
LONGEST = 2000
LONGEST_LIST = 20_000
MOST_EXPANDED = 12


def href(page: str, **state: str | Iterable[str] | None) -> str:
    """Write the relative address of a view: `entity?id=person%2Fken-cuccinelli`; empty state is left out."""
    pairs = {key: value if isinstance(value, str) else ",".join(value or ()) for key, value in state.items()}
    query = urlencode({key: value for key, value in pairs.items() if value})
    return f"{page or './'}?{query}" if query else page or "./"


def node_id(value: str | None) -> str | None:
    """Take an id from an address, None where it is no id that a node can have."""
    if not value or len(value) > LONGEST or not NODE_ID.fullmatch(value):
        return None
    try:
        type_of(value)
    except UnknownType:
        return None
    return value


def node_ids(value: str | None) -> tuple[str, ...]:
    """Take some ids, joined by commas; what is no id is dropped, and so is what comes after the first dozen."""
    found = (node_id(part) for part in (value or "")[:LONGEST].split(","))
    return tuple(dict.fromkeys(i for i in found if i))[:MOST_EXPANDED]


def claim_id(value: str | None) -> str | None:
    """Take the id of a claim."""
    return value if value and CLAIM_ID.fullmatch(value) else None


def claim_ids(value: str | None) -> tuple[str, ...]:
    """Take the ids of claims, joined by commas, each once; what is none is dropped."""
    found = (claim_id(part) for part in (value or "")[:LONGEST_LIST].split(","))
    return tuple(dict.fromkeys(i for i in found if i))


def document_id(value: str | None) -> str | None:
    """Take the id of a document."""
    return value if value and value.startswith("source/") and NODE_ID.fullmatch(value) else None


def types(value: Iterable[str]) -> tuple[str, ...]:
    """Keep what is a type of node."""
    return tuple(name for name in value if name in NODE_TYPES)


def web_address(value: str | None) -> str | None:
    """Take a link to the web, None where it is no plain http or https address."""
    return value if value and re.fullmatch(r"https?://[^\s\"'<>\\]+", value) else None
