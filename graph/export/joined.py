"""Records as programs draw them, joined names as one node; what is written to be read back stays as it was said."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from graph.export.standing import same
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.node import Entity
from ontology.record import Record


def one_name(records: Iterable[Record]) -> Iterator[Record]:
    """Give a stream of records in which joined nodes are one: decisions first, then nodes, documents and claims."""
    decisions: list[Decision] = []
    held: dict[str, Entity] = {}
    places: dict[str, str] | None = None
    names: frozenset[str] | None = None
    for record in records:
        if isinstance(record, Decision):
            decisions.append(record)
            yield record
            continue
        names = same(decisions).named if names is None else names
        if isinstance(record, Entity):
            if record.id in names:
                held[record.id] = record
            else:
                yield record
            continue
        if places is None:
            places = standing_places(decisions, held)
            yield from joined_nodes(held, places)
        yield joined_claim(record, places) if isinstance(record, Claim) else _document(record, places)
    if places is None:
        yield from joined_nodes(held, standing_places(decisions, held))


def standing_places(decisions: Iterable[Decision], there: Collection[str]) -> dict[str, str]:
    """Give for each of the nodes that are there, and stand under the name of another, that other one."""
    return same(decisions).places(there)


def joined_nodes(nodes: Mapping[str, Entity], places: Mapping[str, str]) -> Iterator[Entity]:
    """Give nodes without those that are joined to others; these have their names and ids besides their own."""
    for key, node in nodes.items():
        others = [nodes[other] for other, place in places.items() if place == key and other in nodes]
        if others:
            names = (*node.aliases, *(name for other in others for name in (other.name, *other.aliases)))
            ids = {scheme: value for other in reversed(others) for scheme, value in other.external_ids.items()}
            aliases = tuple(dict.fromkeys(name for name in names if name != node.name))
            yield node.model_copy(update={"aliases": aliases, "external_ids": ids | node.external_ids})
        elif key not in places:
            yield node


def joined_claim(claim: Claim, places: Mapping[str, str]) -> Claim:
    """Give a claim about the nodes that stand for those it names."""
    if places.keys().isdisjoint((claim.subject, claim.object, *claim.attributed_to)):
        return claim
    speakers = tuple(sorted({places.get(name, name) for name in claim.attributed_to}))
    ends = {"subject": places.get(claim.subject, claim.subject), "object": places.get(claim.object, claim.object)}
    return claim.model_copy(update=ends | {"attributed_to": speakers})


def _document(record: Record, places: Mapping[str, str]) -> Record:
    place = places.get(record.publisher or "") if isinstance(record, Document) else None
    return record.model_copy(update={"publisher": place}) if place else record
