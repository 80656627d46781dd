"""What a format of export is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import IO

from graph.errors import QueryError
from ontology.discovery import discover
from ontology.record import Record


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the suffix of its files, and how records are written to an open binary stream.

    `write` reads the records once, nodes before the claims about them and a document before the claims it supports.
    """

    name: str
    suffix: str
    media_type: str
    write: Callable[[Iterable[Record], IO[bytes]], None]


@cache
def formats() -> dict[str, Format]:
    """Give every format by name."""
    return {found.name: found for found in discover("graph.export.formats", Format)}


def format_named(name: str) -> Format:
    """Give a format by name; raises QueryError listing those there are."""
    try:
        return formats()[name]
    except KeyError:
        raise QueryError(f"{name!r} is no format of export; there are {', '.join(formats())}") from None
