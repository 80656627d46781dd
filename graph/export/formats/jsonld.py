"""JSON-LD with its context inside, so that reading it needs no network; the same triples as the other RDF formats."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import IO, Any

from pyoxigraph import Literal, NamedNode, Triple

from graph.export.contracts import Format, Wishes
from graph.export.rdf.writing import TYPE
from graph.export.triples import triples
from ontology.rdf.context import PREFIXES, build_context
from ontology.rdf.terms import DATA, XSD
from ontology.record import Record

_CONTEXT = build_context()["@context"]
# Of several names for one property, the first is written.
_NAMES = {entry["@id"]: (name, entry["@type"]) for name, entry in reversed(_CONTEXT.items()) if isinstance(entry, dict)}
_CLASSES = {iri: name for name, iri in _CONTEXT.items() if isinstance(iri, str) and name[0].isupper()}


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write the triples of records as one JSON-LD document, an object a line."""
    write_as(records, stream, Wishes())


def write_as(records: Iterable[Record], stream: IO[bytes], wishes: Wishes) -> None:
    """Write the triples of records, the texts of documents too where that is wished for."""
    head = json.dumps({"@context": _CONTEXT}, ensure_ascii=False)
    stream.write(f'{head[:-1]}, "@graph": [\n'.encode())
    comma = ""
    for subject, group in groupby(triples(records, text=wishes.text), key=lambda triple: triple.subject):
        stream.write((comma + json.dumps(_object(subject, group), ensure_ascii=False)).encode())
        comma = ",\n"
    stream.write(b"\n]}\n")


def _object(subject: Any, group: Iterable[Triple]) -> dict[str, Any]:
    made: dict[str, Any] = {"id": _relative(subject)}
    for triple in group:
        name, value = _pair(triple)
        held = made.setdefault(name, value)
        if held is not value:
            made[name] = [*held, value] if isinstance(held, list) else [held, value]
    return made


def _pair(triple: Triple) -> tuple[str, Any]:
    name, kind = _NAMES.get(triple.predicate.value, (_short(triple.predicate.value), ""))
    if isinstance(triple.object, NamedNode):
        if triple.predicate == TYPE:
            return "type", _CLASSES.get(triple.object.value, _short(triple.object.value))
        target = _relative(triple.object)
        return name, target if kind == "@id" else {"id": target}
    assert isinstance(triple.object, Literal)
    datatype = triple.object.datatype.value
    if datatype == (kind or XSD + "string"):
        return name, triple.object.value
    return name, {"@value": triple.object.value, "@type": datatype}


def _relative(iri: NamedNode) -> str:
    return iri.value.removeprefix(DATA)


def _short(iri: str) -> str:
    """Write an IRI with a prefix of the context, where one fits."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


FORMAT = Format("jsonld", ".jsonld", "application/ld+json", write, write_as, grants=frozenset({"text"}), every_id=True)
