"""Triples as the files of RDF, written as a stream by pyoxigraph: memory does not grow with the graph."""

from collections.abc import Callable, Iterable, Iterator
from typing import IO

from pyoxigraph import Literal, Quad, RdfFormat, Triple, serialize

from graph.errors import QueryError
from graph.export.contracts import Format, Wishes
from graph.export.triples import triples
from ontology.rdf.context import PREFIXES
from ontology.rdf.iris import CLAIM, DECISION
from ontology.rdf.terms import DATA
from ontology.record import Record
from ontology.vocabulary import NODE_TYPES

KINDS = [name.lower() for name, kind in NODE_TYPES.items() if not (kind.abstract or kind.derived)]
SHORT = PREFIXES | {kind.strip("/"): f"{DATA}{kind.strip('/')}/" for kind in (*KINDS, "source", CLAIM, DECISION)}
"""A prefix for each kind of thing, so that names read as they do elsewhere: `person:ann-lee`."""

Make = Callable[..., Iterable[Triple] | Iterable[Quad]]


def rdf_format(
    names: tuple[str, str, str],
    target: RdfFormat,
    make: Make = triples,
    prefixes: dict[str, str] = SHORT,
) -> Format:
    """Make a format of RDF: (name, suffix, media type), what pyoxigraph calls it, and how records become triples."""
    name, suffix, media_type = names

    def write_as(records: Iterable[Record], stream: IO[bytes], wishes: Wishes) -> None:
        serialize(make(records, text=wishes.text), stream, target, prefixes=prefixes)

    def write(records: Iterable[Record], stream: IO[bytes]) -> None:
        write_as(records, stream, Wishes())

    return Format(name, suffix, media_type, write, write_as, frozenset({"text"}), every_id=True)


def in_xml(records: Iterable[Record], *, text: bool = False) -> Iterator[Triple]:
    """Write records as triples that XML can hold; raises QueryError naming the first word that it cannot."""
    for triple in triples(records, text=text):
        if isinstance(triple.object, Literal) and (bad := _not_xml(triple.object.value)):
            raise QueryError(
                f"rdfxml: {triple.subject} has the character U+{ord(bad):04X}, which XML cannot hold; "
                "choose turtle, ntriples or jsonld"
            )
        yield triple


def _not_xml(words: str) -> str:
    if words.isprintable():
        return ""
    # A carriage return would come back as another line end: https://www.w3.org/TR/xml/#sec-line-ends
    return next((c for c in words if (c < " " and c not in "\t\n") or c in "\ufffe\uffff"), "")
