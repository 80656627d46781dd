"""How much there is of what, kept by whoever changes the graph: to count a large one anew takes seconds.

The numbers lie as text on the node `Graph`, and are changed in the transaction that changes what they count. A graph
that somebody changed past this program has other numbers of claims, nodes or documents than these say; it is counted.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import neo4j

from graph.store.connection import rows, within
from graph.store.schema import CLAIM, ENTITY, GRAPH, SOURCE
from graph.store.version import bump
from ontology.record import Record
from ontology.vocabulary import RELATIONS, type_of

UNCHECKED = "unchecked"
MAKE = "relation", "status", "polarity", "modality", "review"
KEPT = f"MATCH (g:{GRAPH} {{id: 'graph'}}) RETURN g.tallies AS tallies"
KEEP = f"MATCH (g:{GRAPH} {{id: 'graph'}}) SET g.tallies = $tallies"
HELD = f"""
UNWIND $ids AS i MATCH (c:{CLAIM} {{id: i}})
RETURN c.relation AS relation, c.status AS status, c.polarity AS polarity, c.modality AS modality, c.review AS review,
       c.earliest AS earliest, c.latest AS latest"""
# By relation, because there are indexes of it and no query may take too long.
CLAIMS = f"""
MATCH (c:{CLAIM}) WHERE c.relation = $relation
RETURN c.status AS status, c.polarity AS polarity, c.modality AS modality, c.review AS review,
       c.earliest.year AS since, coalesce(c.latest, c.earliest).year AS until, count(c) AS total"""
NODES = f"MATCH (n:{ENTITY}) WHERE n.joined_to IS NULL RETURN split(n.id, '/')[0] AS prefix, count(*) AS total"
JOINED = f"MATCH (n:{ENTITY}) WHERE n.joined_to IS NOT NULL RETURN count(n) AS total"
DOCUMENTS = f"MATCH (d:{SOURCE}) RETURN count(d) AS total"
ALL_CLAIMS = f"MATCH (c:{CLAIM}) RETURN count(c) AS total"
ALL_NODES = f"MATCH (n:{ENTITY}) RETURN count(n) AS total"

Read = Callable[..., Sequence[Mapping[str, Any]]]


class ClaimSum(Record):
    """How many claims are of one relation, status, polarity, modality and review."""

    relation: str
    status: str
    polarity: str
    modality: str
    review: str
    total: int


class Tallies(Record):
    """How much there is: claims by their make, nodes by type, documents, and claims by the years they begin and end in.

    Nodes that stand under the name of another are counted apart, as `joined`. `since` and `until` are of claims whose
    year is known; without an end of its own, a claim ends where it begins.
    """

    claims: tuple[ClaimSum, ...]
    nodes: dict[str, int]
    joined: int = 0
    documents: int
    since: dict[int, int]
    until: dict[int, int]


def tallies(read: Read) -> Tallies:
    """Read the numbers that are kept, or count where there are none or they are not those of this graph.

    `read` takes the name of a query, its text, and its parameters by name.
    """
    kept = read("tallies", KEPT)
    text = kept[0]["tallies"] if kept else None
    if text is not None:
        found = _tallies(json.loads(text))
        told = sum(held.total for held in found.claims), sum(found.nodes.values()) + found.joined, found.documents
        there = tuple(
            read("numbers to check tallies by", query)[0]["total"] for query in (ALL_CLAIMS, ALL_NODES, DOCUMENTS)
        )
        if told == there:
            return found
    return _tallies(count(read))


def recount(tx: neo4j.ManagedTransaction) -> None:
    """Count the graph, while nobody else writes, and keep the numbers."""
    bump(tx)
    counted = count(within(tx))
    rows(tx, KEEP, tallies=_text(counted))


def add(tx: neo4j.ManagedTransaction, change: Mapping[str, int]) -> None:
    """Change the numbers in a transaction that keeps other writers out; a graph never counted stays so."""
    if not any(change.values()):
        return
    kept = rows(tx, KEPT)
    text = kept[0]["tallies"] if kept else None
    if text is not None:
        counted = Counter[str](json.loads(str(text)))
        counted.update(change)
        rows(tx, KEEP, tallies=_text(counted))


def made(claims: Iterable[Mapping[str, Any]]) -> Counter[str]:
    """Count claims by their properties."""
    return Counter(key for claim in claims for key in _keys(claim))


def held(tx: neo4j.ManagedTransaction, ids: Iterable[object]) -> Counter[str]:
    """Count claims as a transaction sees them."""
    wanted = list(ids)
    return made(rows(tx, HELD, ids=wanted)) if wanted else Counter()


def without(counted: Mapping[str, int]) -> Counter[str]:
    """Give the change that takes some numbers away."""
    return Counter({key: -total for key, total in counted.items()})


def nodes(ids: Iterable[object]) -> Counter[str]:
    """Count nodes by their ids."""
    return Counter(f"node {str(key).partition('/')[0]}" for key in ids)


def joined(ids: Iterable[object]) -> Counter[str]:
    """Count nodes that are joined to others: as such, and no longer by their types."""
    names = list(ids)
    counted = Counter({"joined": len(names)})
    counted.subtract(nodes(names))
    return counted


def documents(number: int) -> Counter[str]:
    """Count documents."""
    return Counter({"document": number})


def _keys(claim: Mapping[str, Any]) -> Iterator[str]:
    review, since = claim.get("review") or UNCHECKED, claim.get("earliest")
    yield _make(claim, review)
    if since:
        yield f"since {since.year}"
    if until := claim.get("latest") or since:
        yield f"until {until.year}"


def _make(claim: Mapping[str, Any], review: str) -> str:
    return f"claim {claim['relation']} {claim['status']} {claim['polarity']} {claim['modality']} {review}"


def count(read: Read) -> Counter[str]:
    """Count the graph as it is."""
    counted = documents(read("count of documents", DOCUMENTS)[0]["total"])
    counted.update({f"node {row['prefix']}": row["total"] for row in read("count of nodes by type", NODES)})
    counted["joined"] = read("count of joined nodes", JOINED)[0]["total"]
    for relation in RELATIONS:
        for row in read("sums of claims", CLAIMS, relation=relation):
            keys = [_make({**row, "relation": relation}, row["review"] or UNCHECKED)]
            keys += [f"{end} {row[end]}" for end in ("since", "until") if row[end] is not None]
            counted.update(dict.fromkeys(keys, row["total"]))
    return counted


def _text(counted: Mapping[str, int]) -> str:
    return json.dumps({key: total for key, total in sorted(counted.items()) if total}, separators=(",", ":"))


def _tallies(counted: Mapping[str, int]) -> Tallies:
    parted: dict[str, list[tuple[list[str], int]]] = defaultdict(list)
    for key, total in sorted(counted.items()):
        kind, *words = key.split(" ")
        parted[kind].append((words, total))
    return Tallies(
        claims=tuple(ClaimSum(**dict(zip(MAKE, words, strict=True)), total=total) for words, total in parted["claim"]),
        nodes={type_of(f"{prefix}/").type(): total for (prefix,), total in parted["node"]},
        joined=counted.get("joined", 0),
        documents=counted.get("document", 0),
        since={int(year): total for (year,), total in parted["since"]},
        until={int(year): total for (year,), total in parted["until"]},
    )
