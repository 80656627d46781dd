"""Find a node by its name or by any name it goes by."""

from collections import Counter
from collections.abc import Iterable

from graph.answers import Answer, Graph, Node
from ontology.identity import slug
from ontology.record import Record
from ontology.vocabulary import labels, node_type

# As many hits as facets are counted over: beyond them a search is better narrowed than read.
DEEPEST = 500
WEIGHT = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN e.id AS id, count(DISTINCT c) AS claims
"""


class Match(Record):
    """A node found; `alias` is the other name that matched, None where the name itself did."""

    node: Node
    alias: str | None = None
    claims: int = 0


class Found(Answer):
    """The nodes found, best first: `total` of them fit, `facets` counts all that match the words by type.

    `complete` is False where more than 500 match, and the counts are of the best 500.
    """

    text: str
    types: tuple[str, ...] = ()
    hits: tuple[Match, ...]
    total: int
    facets: tuple[tuple[str, int], ...]
    complete: bool = True


def find(store: Graph, text: str, types: tuple[str, ...] = (), limit: int = 20) -> Found:
    """Search names and aliases; `types` keeps nodes of these types and of their kinds. Raises UnknownType."""
    wanted = tuple(node_type(name).type() for name in types)
    hits = store.search(text, (), DEEPEST) if text.strip() else ()
    nodes = [(Node(id=hit.id, name=hit.name, description=hit.description), hit.aliases) for hit in hits]
    facets = Counter(node.type for node, _ in nodes)
    kept = [(node, aliases) for node, aliases in nodes if not wanted or set(wanted) & set(labels(node_type(node.type)))]
    shown = kept[:limit]
    weights = {row["id"]: row["claims"] for row in store.read("claims of hits", WEIGHT, ids=[n.id for n, _ in shown])}
    return Found(
        text=text,
        types=wanted,
        hits=tuple(
            Match(node=node, alias=matched_alias(text, node.name, aliases), claims=weights.get(node.id, 0))
            for node, aliases in shown
        ),
        total=len(kept),
        facets=tuple(sorted(facets.items(), key=lambda item: (-item[1], item[0]))),
        complete=len(hits) < DEEPEST,
    )


def matched_alias(text: str, name: str, aliases: Iterable[str]) -> str | None:
    """Give the alias that has more of the searched words than the name has; None where the name has as many."""
    words = set(slug(text).split("-"))

    def score(candidate: str) -> int:
        held = set(slug(candidate).split("-"))
        return sum(2 if word in held else any(h.startswith(word) for h in held) for word in words)

    best = max(aliases, key=score, default=name)
    return best if score(best) > score(name) else None
