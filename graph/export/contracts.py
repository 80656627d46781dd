"""What a format of export is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import IO

from graph.errors import QueryError
from ontology.discovery import discover
from ontology.record import Record


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asks of a format besides the graph: the texts of documents, the day that the data are issued."""

    text: bool = False
    issued: str | None = None


Writer = Callable[[Iterable[Record], IO[bytes]], Sequence[str] | None]
WishingWriter = Callable[[Iterable[Record], IO[bytes], Wishes], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, the suffix of its files, and how records are written to an open binary stream.

    `write` reads the records once: decisions, then nodes before the claims about them, and a document before the
    claims that it supports. `grants` names the wishes that `write_as` can meet. With `every_id`, a node that has
    several ids of one kind comes several times in a row. A format that cannot carry everything gives back what it left
    out, in sentences.
    """

    name: str
    suffix: str
    media_type: str
    write: Writer
    write_as: WishingWriter | None = None
    grants: frozenset[str] = frozenset()
    every_id: bool = False

    def export(self, records: Iterable[Record], stream: IO[bytes], wishes: Wishes) -> Sequence[str]:
        """Write records as somebody wishes, and tell what was left out; raises QueryError for a wish it cannot meet."""
        for wish in fields(wishes):
            if getattr(wishes, wish.name) and wish.name not in self.grants:
                able = ", ".join(name for name, form in formats().items() if wish.name in form.grants)
                raise QueryError(f"{self.name} cannot do that ({wish.name}); formats that can: {able}")
        if self.write_as:
            self.write_as(records, stream, wishes)
            return ()
        return self.write(records, stream) or ()


@cache
def formats() -> dict[str, Format]:
    """Give every format by name."""
    return {found.name: found for found in discover("graph.export.formats", Format)}


def format_named(name: str, others: Iterable[str] = ()) -> Format:
    """Give a format by name; raises QueryError listing those there are, and the `others` that are no stream."""
    try:
        return formats()[name]
    except KeyError:
        raise QueryError(f"{name!r} is no format of export; there are {', '.join((*formats(), *others))}") from None
