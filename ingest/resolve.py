"""What needs all documents: one record for each node, whatever documents named it."""

from collections.abc import Iterable, Iterator
from itertools import chain

from ontology.node import Entity


def merge(records: Iterable[Entity]) -> Entity:
    """Unite records of one node: the longest name first, all others as aliases; the same in whatever order they come.

    Raises ValueError when the records are of different nodes or there is none.
    """
    found = list(records)
    if len({record.id for record in found}) != 1:
        raise ValueError(f"records of one node are wanted, not of {sorted({record.id for record in found})}")
    names = sorted({record.name for record in found}, key=lambda name: (-len(name), name))
    aliases = set(names[1:]).union(*(record.aliases for record in found)) - {names[0]}
    known = sorted(chain.from_iterable(record.external_ids.items() for record in found), reverse=True)
    descriptions = sorted(
        (record.description for record in found if record.description), key=lambda words: (-len(words), words)
    )
    return type(found[0])(
        id=found[0].id,
        name=names[0],
        aliases=tuple(sorted(aliases, key=lambda name: (-len(name), name))),
        external_ids=dict(sorted(dict(known).items())),
        description=descriptions[0] if descriptions else None,
    )


def resolve(nodes: Iterable[Entity]) -> Iterator[Entity]:
    """Give every node once, in order of id, with the names that all its records have together."""
    by_id: dict[str, list[Entity]] = {}
    for node in nodes:
        by_id.setdefault(node.id, []).append(node)
    return (merge(by_id[identifier]) for identifier in sorted(by_id))
