"""Find a node by its name or by any name it goes by."""

from collections import Counter
from collections.abc import Iterable

from graph.answers import Answer, Graph, Node
from graph.queries.doubts import doubts
from ontology.identity import slug
from ontology.record import Record
from ontology.vocabulary import labels, node_type

WEIGHT = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN e.id AS id, count(DISTINCT c) AS claims
"""


class Match(Record):
    """A node found; `alias` is the other name that matched, None where the name itself did.

    `doubt` lists the grounds on which it may not be there at all, by keys of `graph.doubt.WORDS`.
    """

    node: Node
    alias: str | None = None
    claims: int = 0
    doubt: tuple[str, ...] = ()


class Found(Answer):
    """The nodes found, best first: `total` of them fit, `facets` counts all that match the words by type."""

    text: str
    types: tuple[str, ...] = ()
    hits: tuple[Match, ...]
    total: int
    facets: tuple[tuple[str, int], ...]


def find(store: Graph, text: str, types: tuple[str, ...] = (), limit: int = 20) -> Found:
    """Search names and aliases; `types` keeps nodes of these types and of their kinds. Raises UnknownType."""
    wanted = tuple(node_type(name).type() for name in types)
    return store.kept(("find", text, wanted, limit), lambda: _find(store, text, wanted, limit))


def _find(store: Graph, text: str, wanted: tuple[str, ...], limit: int) -> Found:
    searched = store.search_counted(text, wanted, limit)
    hits = searched.hits
    # Few hits are all that there are; of many the rest is counted and not read.
    every = not wanted and len(hits) < limit
    facets = Counter(hit.type for hit in hits) if every else Counter(searched.counts)
    fitting = [name for name in facets if not wanted or set(wanted) & set(labels(node_type(name)))]
    weights = {row["id"]: row["claims"] for row in store.read("claims of hits", WEIGHT, ids=[hit.id for hit in hits])}
    doubted = doubts(store, (hit.id for hit in hits)).by_node
    return Found(
        text=text,
        types=wanted,
        hits=tuple(
            Match(
                node=Node(id=hit.id, name=hit.name, description=hit.description),
                alias=matched_alias(text, hit.name, hit.aliases),
                claims=weights.get(hit.id, 0),
                doubt=doubted.get(hit.id, ()),
            )
            for hit in hits
        ),
        total=sum(facets[name] for name in fitting),
        facets=tuple(sorted(facets.items(), key=lambda item: (-item[1], item[0]))),
    )


def matched_alias(text: str, name: str, aliases: Iterable[str]) -> str | None:
    """Give the alias that has more of the searched words than the name has; None where the name has as many."""
    words = set(slug(text).split("-"))

    def score(candidate: str) -> int:
        held = set(slug(candidate).split("-"))
        return sum(2 if word in held else any(h.startswith(word) for h in held) for word in words)

    best = max(aliases, key=score, default=name)
    return best if score(best) > score(name) else None
