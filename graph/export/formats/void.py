"""What the data set is, in VoID and DCAT: how much of what it holds, in which forms it comes, and on what terms.

Nothing in it is taken from the clock, so that the same graph has the same description; a day of issue is written where
it is given. https://www.w3.org/TR/void/ and https://www.w3.org/TR/vocab-dcat-3/
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from graph.export.contracts import Format, Wishes, formats
from graph.export.rdf.writing import TYPE
from graph.export.triples import triples
from ontology.node import NAMESPACE
from ontology.rdf.context import PREFIXES
from ontology.rdf.terms import DATA, DCTERMS, PROV, XSD
from ontology.record import Record

VOID, DCAT = "http://rdfs.org/ns/void#", "http://www.w3.org/ns/dcat#"
DATASET = NamedNode(f"{DATA}dataset")
LICENCE = NamedNode("https://creativecommons.org/licenses/by/4.0/")
TITLE = "On Record: who did what about which policy, when, according to whom"
MEDIA = "https://www.iana.org/assignments/media-types/"


def write(records: Iterable[Record], stream: IO[bytes]) -> None:
    """Write the description of records, in Turtle."""
    write_as(records, stream, Wishes())


def write_as(records: Iterable[Record], stream: IO[bytes], wishes: Wishes) -> None:
    """Write the description of records, with the day of issue that is wished for."""
    kinds, properties, total = _count(records)
    found = [*_dataset(wishes.issued), *_sizes(kinds, properties, total), *_distributions()]
    serialize(found, stream, RdfFormat.TURTLE, prefixes=PREFIXES | {"void": VOID, "dcat": DCAT})


def _count(records: Iterable[Record]) -> tuple[Counter[str], Counter[str], int]:
    kinds, properties = Counter[str](), Counter[str]()
    for triple in triples(records):
        properties[triple.predicate.value] += 1
        if triple.predicate == TYPE and isinstance(triple.object, NamedNode):
            kinds[triple.object.value] += 1
    return kinds, properties, properties.total()


def _dataset(issued: str | None) -> Iterator[Triple]:
    for kind in (f"{VOID}Dataset", f"{DCAT}Dataset"):
        yield Triple(DATASET, TYPE, NamedNode(kind))
    yield Triple(DATASET, NamedNode(f"{DCTERMS}title"), Literal(TITLE, language="en"))
    yield Triple(DATASET, NamedNode(f"{DCTERMS}license"), LICENCE)
    yield Triple(DATASET, NamedNode(f"{DCTERMS}conformsTo"), NamedNode(NAMESPACE.rstrip("#")))
    yield Triple(DATASET, NamedNode(f"{VOID}uriSpace"), Literal(DATA))
    for vocabulary in sorted({NAMESPACE, *PREFIXES.values()} - {XSD}):
        yield Triple(DATASET, NamedNode(f"{VOID}vocabulary"), NamedNode(vocabulary))
    if issued:
        yield Triple(
            DATASET, NamedNode(f"{DCTERMS}issued"), Literal(issued, datatype=NamedNode(f"{XSD}date"))
        )  # fmt: skip


def _sizes(kinds: Counter[str], properties: Counter[str], total: int) -> Iterator[Triple]:
    entities = sum(kinds[NAMESPACE + name] for name in ("Entity", "Claim", "Source", "Decision"))
    for name, number in (
        ("triples", total), ("entities", entities), ("classes", len(kinds)), ("properties", len(properties)),
    ):  # fmt: skip
        yield _number(DATASET, name, number)
    parts = [
        (part, iri, NamedNode(f"{DATASET.value}#{part}={iri.partition('://')[2].replace('#', '/')}"), of, counted[iri])
        for part, counted, of in (("class", kinds, "entities"), ("property", properties, "triples"))
        for iri in sorted(counted)
    ]
    for part, _, target, _, _ in parts:
        yield Triple(DATASET, NamedNode(f"{VOID}{part}Partition"), target)
    for part, iri, target, of, number in parts:
        yield Triple(target, NamedNode(VOID + part), NamedNode(iri))
        yield _number(target, of, number)


def _distributions() -> Iterator[Triple]:
    """Name the formats that carry all of it; what a table or a drawing leaves out is another data set."""
    for form in (form for form in formats().values() if "text" in form.grants):
        target = NamedNode(f"{DATASET.value}#format={form.name}")
        yield Triple(DATASET, NamedNode(f"{DCAT}distribution"), target)
        yield Triple(target, TYPE, NamedNode(f"{DCAT}Distribution"))
        yield Triple(target, NamedNode(f"{DCTERMS}title"), Literal(form.name))
        media = NamedNode(MEDIA + form.media_type.partition(";")[0])
        yield Triple(target, NamedNode(f"{DCAT}mediaType"), media)
        yield Triple(target, NamedNode(f"{PROV}wasDerivedFrom"), DATASET)


def _number(subject: NamedNode, name: str, value: int) -> Triple:
    return Triple(subject, NamedNode(VOID + name), Literal(str(value), datatype=NamedNode(f"{XSD}integer")))


FORMAT = Format("void", ".void.ttl", "text/turtle", write, write_as, frozenset({"issued"}), every_id=True)
