"""What happened when: the dated claims about a node, and the tenures among them."""

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, node
from ontology.record import Record

MOST = 300
TENURES = frozenset(name for base in ("held_office", "works_for") for name in and_kinds(base))
DATED = """
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.when IS NOT NULL
WITH DISTINCT c
RETURN c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
ORDER BY day, id LIMIT $limit
"""
COUNTS = """
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
RETURN count(c) AS claims, count(c.when) AS dated
"""


class Moment(Record):
    """A dated fact; `tenure` where its time is how long it lasted, and not when it happened."""

    fact: Fact
    tenure: bool


class Timeline(Answer):
    """The dated facts about a node, earliest first; those whose year is unknown come last.

    `dated` counts the facts with a time, shown or not, `undated` those without.
    """

    node: Node
    moments: tuple[Moment, ...]
    dated: int
    undated: int


def timeline(store: Graph, identifier: str, limit: int = MOST) -> Timeline:
    """Order what is dated about a node; raises NotFound."""
    about = node(store, identifier)
    rows = store.read("dated claims of a node", DATED, id=identifier, limit=limit)
    counts = store.read("count of dated claims", COUNTS, id=identifier)[0]
    found = sorted(facts(store, (row["id"] for row in rows)), key=_order)
    return Timeline(
        node=about,
        moments=tuple(Moment(fact=fact, tenure=_is_tenure(fact)) for fact in found),
        dated=counts["dated"],
        undated=counts["claims"] - counts["dated"],
    )


def _is_tenure(fact: Fact) -> bool:
    return fact.relation in TENURES and fact.precision == "interval"


def _order(fact: Fact) -> tuple[str, str, str]:
    return fact.earliest or fact.latest or "9999", fact.latest or "9999", fact.id
