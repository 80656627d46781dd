"""What the tests of all tools share: the formats, and records in the order in which formats want them."""

from collections.abc import Sequence

from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.node import Entity
from ontology.rdf.__main__ import HERE
from ontology.record import Record

RDF = ("ntriples", "turtle", "trig", "rdfxml", "jsonld")
ONTOLOGY, SHAPES, ALIGNMENTS = HERE / "ontology.ttl", HERE / "shapes.ttl", HERE / "alignments.ttl"
BASE = "https://w3id.org/on-record/id/"
BROKEN = "@prefix k: <https://w3id.org/on-record/ns#> .\nk:a k:b ; k:c [ .\n"


def in_order(records: Sequence[Record]) -> list[Record]:
    """Put decisions first, then nodes, then each document with its claims."""
    made: list[Record] = [one for one in records if isinstance(one, Decision)]
    made += [one for one in records if isinstance(one, Entity)]
    for document in (one for one in records if isinstance(one, Document)):
        claims = (one for one in records if isinstance(one, Claim))
        made += [document, *(claim for claim in claims if claim.evidence[0].document == document.id)]
    return made
