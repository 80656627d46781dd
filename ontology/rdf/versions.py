"""The versions of the ontology, and what a version owes to those who wrote data with an earlier one.

A version is numbered major.minor.patch. A patch changes words only; a minor version adds terms or retires some; only a
major version may drop them, and only such as were retired before. A retired term stays in the file for that long,
marked as deprecated and with its successor. An IRI is never used again for something else.

To release a version: copy `ontology.ttl` to `released/VERSION.ttl` and name the next one in VERSIONS; from then on a
test compares what is built with every version in `released/`.
"""

from dataclasses import dataclass

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF

from ontology.node import NAMESPACE


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the ontology: its number, and the day (ISO 8601) from which it counts."""

    number: str
    day: str

    @property
    def iri(self) -> str:
        """The IRI of this version, beside the one of the ontology."""
        return NAMESPACE.removesuffix("ns#") + self.number

    @property
    def major(self) -> int:
        """The number before the first dot."""
        return int(self.number.partition(".")[0])


@dataclass(frozen=True, slots=True)
class Retired:
    """A term that is still understood and no longer written: its name, what it was (`Class`, `ObjectProperty` or
    `DatatypeProperty`), what it meant, the version that retired it, and its successor's name where it has one."""

    name: str
    kind: str
    definition: str
    since: str
    successor: str | None = None


VERSIONS: tuple[Version, ...] = (Version("0.1.0", "2026-11-22"),)
RETIRED: tuple[Retired, ...] = ()


def current() -> Version:
    """Give the version that is built."""
    return VERSIONS[-1]


def prior() -> Version | None:
    """Give the version before the one that is built, if there was any."""
    return VERSIONS[-2] if len(VERSIONS) > 1 else None


def retire(graph: Graph, terms: tuple[Retired, ...] = RETIRED) -> None:
    """Write the retired terms; their labels and definitions are the caller's to add."""
    for item in terms:
        iri = URIRef(NAMESPACE + item.name)
        graph.add((iri, RDF.type, OWL[item.kind]))
        graph.add((iri, OWL.deprecated, Literal(True)))
        if item.successor:
            graph.add((iri, DCTERMS.isReplacedBy, URIRef(NAMESPACE + item.successor)))


def owed(before: Graph, now: Graph) -> list[str]:
    """List what a later version may not do to an earlier one: terms that are gone or have become something else.

    Between two major versions, terms that the earlier one had marked as deprecated may go.
    """
    faults = []
    may_drop = _major(now) > _major(before)
    for iri in sorted({s for s in before.subjects(RDF.type) if isinstance(s, URIRef) and s.startswith(NAMESPACE)}):
        kinds, kept = (set(graph.objects(iri, RDF.type)) & _KINDS for graph in (before, now))
        dropped = may_drop and (iri, OWL.deprecated, Literal(True)) in before
        if kinds and not kept and not dropped:
            faults.append(f"{iri} is gone; retire it first (ontology/rdf/versions.py)")
        elif kept and kinds != kept:
            faults.append(f"{iri} has become something else; take a new name")
    return faults


_KINDS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.NamedIndividual}


def _major(graph: Graph) -> int:
    number = next(graph.objects(None, OWL.versionInfo), Literal("0"))
    return Version(str(number), "").major
