"""Two actors side by side: what both dealt with, where they agree, who moved first, and when both held office."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from graph.answers import Answer, Fact, Graph, Node, and_kinds, is_plain
from graph.errors import QueryError
from graph.queries._facts import facts, node
from ontology.record import Record

# Facts of each of the two about one thing, things that both dealt with, and pairs of offices.
MOST, MOST_SHARED, MOST_OVERLAPS = 25, 60, 30
MOST_TENURES = 100
FOR = ("issued", "announced", "signed", "party_to", "implemented", "supported", "upheld")
AGAINST = ("opposed", "criticized", "challenges", "blocked", "ended")
SIDES: dict[str, str] = {
    name: side for side, bases in (("for", FOR), ("against", AGAINST)) for base in bases for name in and_kinds(base)
}
# What each dealt with, without the words; what both did is found here, for the databases walk from each such thing to
# all that anybody did with it.
DEALT = """
UNWIND $ids AS i
MATCH (s:Entity {id: i})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(e:Entity)
RETURN i AS actor, e.id AS id, e.name AS name, c.id AS claim, c.relation AS relation, c.polarity AS polarity,
       c.modality AS modality, c.status AS status, c.review AS review, c.earliest AS earliest, c.latest AS latest
ORDER BY id, claim
"""
TENURES = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.relation = $relation AND c.polarity = 'affirmed'
RETURN c.id AS id ORDER BY id LIMIT $limit
"""
Row = Mapping[str, Any]
Sides = tuple[list[Row], list[Row]]
Verdict = Literal["agree", "differ", "mixed", "no side"]
ORDER: tuple[Verdict, ...] = ("agree", "differ", "mixed", "no side")


class Shared(Record):
    """One thing that both dealt with: the facts of each, whether they stood on one side, and who moved first.

    Only plain facts make a side; `verdict` is `mixed` where one of them stood on both, `no side` where one took none.
    `first` is an id of the two, None where the dates do not tell. All facts count for both, given here or not;
    `left_total` and `right_total` say how many there are.
    """

    about: Node
    left: tuple[Fact, ...]
    right: tuple[Fact, ...]
    left_total: int
    right_total: int
    verdict: Verdict
    first: str | None = None


class Overlap(Record):
    """An office of each, held at the same time: `since` and `until` are ISO days, None where that end is open."""

    left: Fact
    right: Fact
    since: str
    until: str | None


class Compared(Answer):
    """Two nodes, what both dealt with, and the offices that they held at the same time.

    `shared_total` and `overlap_total` count those not given too; `by_verdict` how many shared things have which.
    """

    left: Node
    right: Node
    shared: tuple[Shared, ...]
    shared_total: int
    by_verdict: tuple[tuple[Verdict, int], ...]
    overlaps: tuple[Overlap, ...]
    overlap_total: int
    undated: int


def compare(store: Graph, left: str, right: str, limit: int = MOST) -> Compared:
    """Compare two nodes, with up to `limit` facts of each about each thing, the first by date.

    Raises NotFound, and QueryError where both are one.
    """
    first, second = node(store, left), node(store, right)
    left, right = first.id, second.id
    if left == right:
        raise QueryError(f"compare: both are {first.name}, one name on record; choose two different ones")
    met = _met(store, left, right)
    judged = sorted(
        ((_verdict(*sides), sides[0][0]["name"], about) for about, sides in met.items()),
        key=lambda one: (ORDER.index(one[0]), one[1], one[2]),
    )
    shown = [about for _, _, about in judged[:MOST_SHARED]]
    told = [row["claim"] for about in shown for side in met[about] for row in _dated_first(side)[:limit]]
    held = {fact.id: fact for fact in facts(store, told)}
    tenures = [_tenures(store, end) for end in (left, right)]
    overlaps = [o for a in tenures[0] for b in tenures[1] if (o := _overlap(a, b))]
    verdicts = Counter(verdict for verdict, _, _ in judged)
    return Compared(
        left=first,
        right=second,
        shared=tuple(_shared(met[about], held, limit) for about in shown),
        shared_total=len(judged),
        by_verdict=tuple((verdict, verdicts[verdict]) for verdict in ORDER if verdicts[verdict]),
        overlaps=tuple(overlaps[:MOST_OVERLAPS]),
        overlap_total=len(overlaps),
        undated=sum(not fact.earliest and not fact.latest for held in tenures for fact in held),
    )


def _met(store: Graph, left: str, right: str) -> dict[str, Sides]:
    """Read what both dealt with: by its id, the rows of the one and those of the other."""
    found: dict[str, Sides] = defaultdict(lambda: ([], []))
    for row in store.read("what two nodes dealt with", DEALT, ids=[left, right]):
        found[row["id"]][row["actor"] == right].append(row)
    return {about: sides for about, sides in found.items() if all(sides)}


def _tenures(store: Graph, identifier: str, limit: int = MOST_TENURES) -> tuple[Fact, ...]:
    rows = store.read("offices of a node", TENURES, id=identifier, relation="held_office", limit=limit)
    return tuple(fact for fact in facts(store, (row["id"] for row in rows)) if fact.plain)


def _shared(sides: Sides, held: Mapping[str, Fact], limit: int) -> Shared:
    left, right = (tuple(held[row["claim"]] for row in _dated_first(side)[:limit]) for side in sides)
    return Shared(
        about=left[0].object,
        left=left,
        right=right,
        left_total=len(sides[0]),
        right_total=len(sides[1]),
        verdict=_verdict(*sides),
        first=_first(*sides),
    )


def _dated_first(side: list[Row]) -> list[Row]:
    return sorted(side, key=lambda row: (str(row["earliest"] or row["latest"] or "9999"), row["claim"]))


def _verdict(left: Iterable[Row], right: Iterable[Row]) -> Verdict:
    first, second = _side(left), _side(right)
    if "mixed" in (first, second):
        return "mixed"
    if first and second:
        return "agree" if first == second else "differ"
    return "no side"


def _side(held: Iterable[Row]) -> str | None:
    taken = {SIDES[row["relation"]] for row in held if row["relation"] in SIDES and _is_plain(row)}
    return "mixed" if len(taken) == 2 else next(iter(taken), None)


def _is_plain(row: Row) -> bool:
    return is_plain(row["polarity"], row["modality"], row["status"], row["review"])


def _first(left: Iterable[Row], right: Iterable[Row]) -> str | None:
    spans = [
        (min(row["latest"] or row["earliest"] for row in dated), min(row["earliest"] for row in dated), who)
        for held in (left, right)
        if (dated := [row for row in held if row["earliest"] and _is_plain(row)])
        for who in (dated[0]["actor"],)
    ]
    if len(spans) < 2:
        return None
    (end_a, start_a, a), (end_b, start_b, b) = spans
    # Told only where the dates, vague as they may be, leave no doubt.
    if end_a < start_b:
        return str(a)
    return str(b) if end_b < start_a else None


def _overlap(left: Fact, right: Fact) -> Overlap | None:
    # A vague date ("in 2019") may mean a day of that year and tells of no overlap; a stretch from then to then does.
    if not (left.earliest and right.earliest) or {left.precision, right.precision} != {"interval"}:
        return None
    since = max(left.earliest, right.earliest)
    ends = [fact.latest for fact in (left, right) if fact.latest]
    until = min(ends) if ends else None
    return Overlap(left=left, right=right, since=since, until=until) if until is None or since <= until else None
