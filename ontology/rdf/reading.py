"""A file of RDF to records, all of it or nothing: the shapes first, then each record, then what is left aside."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from pyoxigraph import NamedNode, Store

from ontology.claim import Claim
from ontology.document import Document
from ontology.node import NAMESPACE
from ontology.rdf.check import faults
from ontology.rdf.faults import Fault, InvalidGraph
from ontology.rdf.files import parsed
from ontology.rdf.iris import iri
from ontology.rdf.records import Texts, records
from ontology.rdf.sources import UNKNOWN
from ontology.rdf.statements import TYPE
from ontology.rdf.terms import OA, PROV, SAME_AS, TERMS
from ontology.record import Record
from ontology.vocabulary import RELATIONS

MOST = 1000
"""How many faults are told; a file has as many as it has lines when it is no graph of ours."""
EDGES = {verb.iri(): verb.name() for verb in RELATIONS.values()}
READ = frozenset(
    {TYPE.value, SAME_AS, f"{PROV}wasDerivedFrom", f"{PROV}wasAttributedTo", *(term.iri for term in TERMS), *EDGES}
)
ABOUT_CLAIMS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies"


@dataclass(frozen=True, slots=True)
class Aside:
    """What a file says that no record holds: things of other kinds, statements of other vocabularies, bare edges.

    `pieced` are documents whose text is put together from their quotes.
    """

    foreign: int = 0
    statements: int = 0
    bare: int = 0
    pieced: int = 0

    def notes(self) -> Iterator[str]:
        """Say what was left aside."""
        if self.foreign:
            yield f"{self.foreign} things are of no kind that On Record knows; they were left aside"
        if self.statements:
            yield f"{self.statements} statements are of other vocabularies; they were left aside"
        if self.bare:
            yield f"{self.bare} plain edges have no claim that says so; without its sentence none is taken"
        if self.pieced:
            yield f"{self.pieced} documents came without their text; what is not quoted of them shows as {UNKNOWN}"


def read(path: Path, take: Callable[[Record], object], texts: Texts = lambda _: None) -> Aside:
    """Read a file and give each record to `take`; `texts` knows the text of documents that are at hand already.

    Raises InvalidGraph, with all faults, where a shape or a record is not as it has to be; what `take` was given is of
    no worth then.
    """
    with parsed(path) as store:
        if not any(_ours(store)):
            raise InvalidGraph(f"{path}: nothing in it is of On Record; what it may hold: onrecord schema --as shacl")
        _refuse(path, faults(store))
        told: set[int] = set()
        pieced = 0
        wrong: list[Fault] = []
        for found in records(store, texts):
            if isinstance(found, Fault):
                wrong.append(found)
                if len(wrong) > MOST:
                    break
                continue
            if isinstance(found, Claim):
                told.add(hash((iri(found.subject), found.relation, iri(found.object))))
            pieced += isinstance(found, Document) and UNKNOWN in found.text
            take(found)
        _refuse(path, wrong)
        return _aside(store, told, pieced)


def _refuse(path: Path, wrong: Iterable[Fault]) -> None:
    found = list(dict.fromkeys(fault for fault, _ in zip(wrong, range(MOST + 1), strict=False)))
    if found:
        counted = "1 fault" if len(found) == 1 else f"{len(found)} faults"
        number = f"more than {MOST} faults" if len(found) > MOST else counted
        raise InvalidGraph(f"{path}: {number}; nothing was read of it", tuple(sorted(found[:MOST])))


def _ours(store: Store) -> Iterator[object]:
    kinds = (NamedNode(NAMESPACE + name) for name in ("Entity", "Claim", "Source", "Decision"))
    return chain.from_iterable(store.quads_for_pattern(None, TYPE, kind, None) for kind in kinds)


def _aside(store: Store, told: set[int], pieced: int) -> Aside:
    """Count what is in the store and in no record; what claims say is told by a hash of its words."""
    known, every = set[int](), set[int]()
    statements = bare = 0
    for quad in store:
        subject, predicate = hash(quad.subject), quad.predicate.value
        every.add(subject)
        if predicate == TYPE.value:
            if getattr(quad.object, "value", "").startswith((NAMESPACE, OA)):
                known.add(subject)
        elif predicate in EDGES:
            ends = getattr(quad.subject, "value", ""), EDGES[predicate], getattr(quad.object, "value", "")
            bare += hash(ends) not in told
        elif predicate not in READ and predicate != ABOUT_CLAIMS and not predicate.startswith(OA):
            statements += 1
    return Aside(len(every - known), statements, bare, pieced)
