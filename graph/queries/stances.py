"""Who carried out, supported, opposed, refused or ended a policy, and what courts did with it."""

from collections.abc import Iterator

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import by_day, facts, node
from ontology.record import Record

MOST = 200
# The heading of each stance with the relations that make it; their kinds belong to it too.
STANCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Made it", ("issued", "announced", "signed", "party_to")),
    ("Carried it out", ("implemented",)),
    ("Supported it", ("supported",)),
    ("Opposed it", ("opposed",)),
    ("Criticized it", ("criticized",)),
    ("Challenged it in court", ("challenges",)),
    ("Said to break the law or another rule", ("violates",)),
    ("Stopped it in court", ("blocked",)),
    ("Let it stand in court", ("upheld",)),
    ("Ended it", ("ended",)),
)
# What a policy breaks is said with the policy as the subject; every other stance has it as the object.
OUTWARD = frozenset(and_kinds("violates"))
# Some of each relation: were only the first of all taken, a stance could look as if nobody took it.
CLAIMS_TO = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)
WHERE c.relation IN $relations
WITH c.relation AS relation, c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
ORDER BY day, id
WITH relation, collect(id) AS ids
RETURN relation, size(ids) AS total, ids[0..$limit] AS first
"""
CLAIMS_FROM = CLAIMS_TO.replace(":OBJECT", ":SUBJECT")
PAPERS_BEHIND = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(paper:Entity)
WHERE c.relation IN $challenges
WITH DISTINCT paper
MATCH (paper)<-[:SUBJECT|OBJECT]-(d:Claim)
WHERE d.relation IN $relations
"""
BEHIND = f"{PAPERS_BEHIND}WITH DISTINCT d RETURN d.id AS id ORDER BY id LIMIT $limit"
BEHIND_COUNT = f"{PAPERS_BEHIND}RETURN count(DISTINCT d) AS total"
PAPER_TRAIL = ("filed", "plaintiff_in", "submitted_to", "filed_in", "heard_by", "decided")
TRAIL = {"challenges": list(and_kinds("challenges")), "relations": list(PAPER_TRAIL)}


class Stance(Record):
    """One stance with the facts that say so; `total` counts those not shown too."""

    heading: str
    relations: tuple[str, ...]
    facts: tuple[Fact, ...]
    total: int


class Stances(Answer):
    """The stances taken on a node, and `behind` the challenges: who filed what, and before which court.

    `behind_total` counts the facts behind that are not given too.
    `totals` counts the facts of each relation, shown or not.
    """

    node: Node
    stances: tuple[Stance, ...]
    behind: tuple[Fact, ...] = ()
    behind_total: int = 0
    totals: tuple[tuple[str, int], ...] = ()

    @property
    def total(self) -> int:
        """How many facts there are, shown or not."""
        return sum(stance.total for stance in self.stances)


def stances(store: Graph, identifier: str, limit: int = MOST) -> Stances:
    """Tell where everybody stands on a policy, law, lawsuit or other node, by up to `limit` facts of each relation.

    Raises NotFound.
    """
    about = node(store, identifier)
    asked = {name for _, bases in STANCES for base in bases for name in and_kinds(base)}
    totals: dict[str, int] = {}
    ids: list[str] = []
    for relations, listing in ((asked - OUTWARD, CLAIMS_TO), (OUTWARD, CLAIMS_FROM)):
        for row in store.read("stances", listing, id=about.id, relations=sorted(relations), limit=limit):
            totals[row["relation"]] = row["total"]
            ids += row["first"]
    behind = [
        row["id"] for row in store.read("who is behind the challenges", BEHIND, id=about.id, **TRAIL, limit=limit)
    ]
    behind_total = len(behind)
    if behind_total == limit:
        rows = store.read("count of what is behind the challenges", BEHIND_COUNT, id=about.id, **TRAIL)
        behind_total = rows[0]["total"]
    held = {fact.id: fact for fact in facts(store, [*ids, *behind])}
    found = sorted((held[i] for i in ids if i in held), key=by_day)
    return Stances(
        node=about,
        stances=tuple(_stances(found, totals)),
        behind=tuple(held[i] for i in behind if i in held),
        behind_total=behind_total,
        totals=tuple(sorted(totals.items())),
    )


def _stances(found: list[Fact], totals: dict[str, int]) -> Iterator[Stance]:
    for heading, bases in STANCES:
        relations = tuple(name for base in bases for name in and_kinds(base))
        total = sum(totals.get(name, 0) for name in relations)
        if total:
            taken = tuple(fact for fact in found if fact.relation in relations)
            yield Stance(heading=heading, relations=relations, facts=taken, total=total)
