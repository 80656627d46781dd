"""Who carried out, supported, opposed, refused or ended a policy, and what courts did with it."""

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, node
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
CLAIMS_TO = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)
WHERE c.relation IN $relations
RETURN c.id AS id, coalesce(c.earliest, c.latest, '9999') AS day
ORDER BY day, id LIMIT $limit
"""
CLAIMS_FROM = CLAIMS_TO.replace(":OBJECT", ":SUBJECT")
COUNT_TO = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)
WHERE c.relation IN $relations
RETURN count(c) AS total
"""
COUNT_FROM = COUNT_TO.replace(":OBJECT", ":SUBJECT")
BEHIND = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(paper:Entity)
WHERE c.relation IN $challenges
WITH DISTINCT paper
MATCH (paper)<-[:SUBJECT|OBJECT]-(d:Claim)
WHERE d.relation IN $relations
WITH DISTINCT d
RETURN d.id AS id ORDER BY id LIMIT $limit
"""
PAPER_TRAIL = ("filed", "plaintiff_in", "submitted_to", "filed_in", "heard_by", "decided")


class Stance(Record):
    """One stance with the facts that say so; `total` counts those not shown too."""

    heading: str
    relations: tuple[str, ...]
    facts: tuple[Fact, ...]
    total: int


class Stances(Answer):
    """The stances taken on a node, and `behind` the challenges: who filed what, and before which court."""

    node: Node
    stances: tuple[Stance, ...]
    behind: tuple[Fact, ...] = ()

    @property
    def total(self) -> int:
        """How many facts there are, shown or not."""
        return sum(stance.total for stance in self.stances)


def stances(store: Graph, identifier: str, limit: int = MOST) -> Stances:
    """Tell where everybody stands on a policy, law, lawsuit or other node; raises NotFound."""
    about = node(store, identifier)
    found = []
    for heading, bases in STANCES:
        relations = [name for base in bases for name in and_kinds(base)]
        # What a policy breaks is said with the policy as the subject; every other stance has it as the object.
        outward = "violates" in bases
        asked = {"id": identifier, "relations": relations}
        total = store.read("count of stances", COUNT_FROM if outward else COUNT_TO, **asked)[0]["total"]
        if total:
            rows = store.read("stances", CLAIMS_FROM if outward else CLAIMS_TO, **asked, limit=limit)
            held = facts(store, (row["id"] for row in rows))
            found.append(Stance(heading=heading, relations=tuple(relations), facts=held, total=total))
    behind = store.read(
        "who is behind the challenges",
        BEHIND,
        id=identifier,
        challenges=list(and_kinds("challenges")),
        relations=list(PAPER_TRAIL),
        limit=limit,
    )
    return Stances(node=about, stances=tuple(found), behind=facts(store, (row["id"] for row in behind)))
