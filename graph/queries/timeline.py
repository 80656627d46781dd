"""What happened when: the dated claims about some nodes, and the tenures among them."""

from collections.abc import Iterator

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, node
from ontology.record import Record

MOST = 300
TENURES = frozenset(name for base in ("held_office", "works_for") for name in and_kinds(base))
MOST_SPANS = 5000
DATED = """
UNWIND $ids AS i
MATCH (e:Entity {{id: i}})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.when IS NOT NULL{period}
WITH DISTINCT c
RETURN c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
ORDER BY day, id LIMIT $limit
"""
FITTING = """
UNWIND $ids AS i
MATCH (e:Entity {{id: i}})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.when IS NOT NULL{period}
RETURN count(DISTINCT c) AS fitting
"""
SPANS = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.earliest IS NOT NULL OR c.latest IS NOT NULL
WITH DISTINCT c
RETURN c.id AS id, c.earliest AS earliest, c.latest AS latest
ORDER BY id LIMIT $limit
"""
COUNTS = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
RETURN count(c) AS claims, count(c.when) AS dated
"""


class Moment(Record):
    """A dated fact; `tenure` where its time is how long it lasted, and not when it happened."""

    fact: Fact
    tenure: bool


class Period(Record):
    """A stretch of time, from and to an ISO day; a claim fits that may have been so within it, its year being known."""

    since: str | None = None
    until: str | None = None


class Timeline(Answer):
    """The dated facts about a node, and about `others` beside it, earliest first; those without a year last.

    `dated` counts the facts with a time, shown or not, `undated` those without, `fitting` those dated ones that fit the
    period asked for. `spans` are the days, from and to, of all whose year is known, whatever the period, up to 5,000.
    """

    node: Node
    moments: tuple[Moment, ...]
    dated: int
    undated: int
    fitting: int
    spans: tuple[tuple[str | None, str | None], ...] = ()
    others: tuple[Node, ...] = ()


WHOLE = Period()


def timeline(
    store: Graph, identifier: str, limit: int = MOST, others: tuple[str, ...] = (), period: Period = WHOLE
) -> Timeline:
    """Order what is dated about a node, and about others if any are named; raises NotFound."""
    about, *beside = (node(store, i) for i in dict.fromkeys((identifier, *others)))
    ids = [one.id for one in (about, *beside)]
    asked = {name: value for name, value in period.model_dump().items() if value}
    text = "".join(f" AND {condition}" for condition in _conditions(period))
    rows = store.read("dated claims of nodes", DATED.format(period=text), ids=ids, limit=limit, **asked)
    counts = store.read("count of dated claims", COUNTS, ids=ids)[0]
    fitting = store.read("count of claims in a period", FITTING.format(period=text), ids=ids, **asked)[0]["fitting"]
    spans = store.read("days of dated claims", SPANS, ids=ids, limit=MOST_SPANS)
    found = sorted(facts(store, (row["id"] for row in rows)), key=_order)
    return Timeline(
        node=about,
        moments=tuple(Moment(fact=fact, tenure=_is_tenure(fact)) for fact in found),
        dated=counts["dated"],
        undated=counts["claims"] - counts["dated"],
        fitting=fitting,
        spans=tuple((_iso(row["earliest"]), _iso(row["latest"])) for row in spans),
        others=tuple(beside),
    )


def _conditions(period: Period) -> Iterator[str]:
    if period.since:
        yield "(c.latest >= date($since) OR (c.latest IS NULL AND c.earliest IS NOT NULL))"
    if period.until:
        yield "(c.earliest <= date($until) OR (c.earliest IS NULL AND c.latest IS NOT NULL))"


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


def _is_tenure(fact: Fact) -> bool:
    return fact.relation in TENURES and fact.precision == "interval"


def _order(fact: Fact) -> tuple[str, str, str]:
    return fact.earliest or fact.latest or "9999", fact.latest or "9999", fact.id
