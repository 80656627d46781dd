"""Two actors side by side: what both dealt with, where they agree, who moved first, and when both held office."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.errors import QueryError
from graph.queries._facts import facts, node
from ontology.record import Record

MOST = 500
FOR = ("issued", "announced", "signed", "party_to", "implemented", "supported", "upheld")
AGAINST = ("opposed", "criticized", "challenges", "blocked", "ended")
SIDES: dict[str, str] = {
    name: side for side, bases in (("for", FOR), ("against", AGAINST)) for base in bases for name in and_kinds(base)
}
# What each dealt with, by id only; what both did is found here, for the databases walk from each such thing to all that
# anybody did with it.
DEALT = """
UNWIND $ids AS i
MATCH (s:Entity {id: i})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(e:Entity)
RETURN i AS actor, e.id AS id, c.id AS claim
ORDER BY id, claim
"""
TENURES = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.relation = $relation AND c.polarity = 'affirmed'
RETURN c.id AS id ORDER BY id LIMIT $limit
"""
Verdict = Literal["agree", "differ", "mixed", "no side"]


class Shared(Record):
    """One thing that both dealt with: the facts of each, whether they stood on one side, and who moved first.

    Only plain facts make a side; `verdict` is `mixed` where one of them stood on both, `no side` where one took none.
    `first` is an id of the two, None where the dates do not tell.
    """

    about: Node
    left: tuple[Fact, ...]
    right: tuple[Fact, ...]
    verdict: Verdict
    first: str | None = None


class Overlap(Record):
    """An office of each, held at the same time: `since` and `until` are ISO days, None where that end is open."""

    left: Fact
    right: Fact
    since: str
    until: str | None


class Compared(Answer):
    """Two nodes, what both dealt with, and the offices that they held at the same time."""

    left: Node
    right: Node
    shared: tuple[Shared, ...]
    overlaps: tuple[Overlap, ...]
    undated: int


def compare(store: Graph, left: str, right: str, limit: int = MOST) -> Compared:
    """Compare two nodes; raises NotFound, and QueryError where both are one."""
    first, second = node(store, left), node(store, right)
    if left == right:
        raise QueryError(f"compare: both are {left}; choose two different nodes")
    rows = store.read("what two nodes dealt with", DEALT, ids=[left, right])
    met = {end: {row["id"] for row in rows if row["actor"] == end} for end in (left, right)}
    both = [row for row in rows if row["id"] in met[left] & met[right]][:limit]
    held = {fact.id: fact for fact in facts(store, (row["claim"] for row in both))}
    sides: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    about: dict[str, Node] = {}
    for row in both:
        fact = held[row["claim"]]
        about[row["id"]] = fact.object
        sides[row["id"]][row["actor"]].append(fact)
    shared = [_shared(about[i], tuple(sides[i][left]), tuple(sides[i][right])) for i in about]
    tenures = [_tenures(store, end) for end in (left, right)]
    return Compared(
        left=first,
        right=second,
        shared=tuple(sorted(shared, key=lambda s: (ORDER.index(s.verdict), s.about.name))),
        overlaps=tuple(o for a in tenures[0] for b in tenures[1] if (o := _overlap(a, b))),
        undated=sum(not fact.earliest and not fact.latest for held in tenures for fact in held),
    )


ORDER: tuple[Verdict, ...] = ("agree", "differ", "mixed", "no side")


def _tenures(store: Graph, identifier: str, limit: int = 100) -> tuple[Fact, ...]:
    rows = store.read("offices of a node", TENURES, id=identifier, relation="held_office", limit=limit)
    return tuple(fact for fact in facts(store, (row["id"] for row in rows)) if fact.plain)


def _shared(about: Node, left: tuple[Fact, ...], right: tuple[Fact, ...]) -> Shared:
    first, second = _side(left), _side(right)
    verdict: Verdict = "no side"
    if "mixed" in (first, second):
        verdict = "mixed"
    elif first and second:
        verdict = "agree" if first == second else "differ"
    return Shared(about=about, left=left, right=right, verdict=verdict, first=_first(left, right))


def _side(held: Iterable[Fact]) -> str | None:
    taken = {SIDES[fact.relation] for fact in held if fact.plain and fact.relation in SIDES}
    return "mixed" if len(taken) == 2 else next(iter(taken), None)


def _first(left: tuple[Fact, ...], right: tuple[Fact, ...]) -> str | None:
    spans = [
        (min(fact.latest or fact.earliest or "" for fact in dated), min(fact.earliest or "" for fact in dated), who)
        for held in (left, right)
        if (dated := [fact for fact in held if fact.earliest and fact.plain])
        for who in (dated[0].subject.id,)
    ]
    if len(spans) < 2:
        return None
    (end_a, start_a, a), (end_b, start_b, b) = spans
    # Told only where the dates, vague as they may be, leave no doubt.
    if end_a < start_b:
        return a
    return b if end_b < start_a else None


def _overlap(left: Fact, right: Fact) -> Overlap | None:
    # A vague date ("in 2019") may mean a day of that year and tells of no overlap; a stretch from then to then does.
    if not (left.earliest and right.earliest) or {left.precision, right.precision} != {"interval"}:
        return None
    since = max(left.earliest, right.earliest)
    ends = [fact.latest for fact in (left, right) if fact.latest]
    until = min(ends) if ends else None
    return Overlap(left=left, right=right, since=since, until=until) if until is None or since <= until else None
