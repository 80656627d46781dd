"""Everything on record about a node, grouped by what is said of it."""

from graph.answers import Answer, Fact, Graph, Node
from graph.queries._facts import facts, node
from ontology.record import Record
from ontology.vocabulary import RELATIONS

MOST = 200
IDENTITY = """
MATCH (e:Entity {id: $id})
RETURN e.aliases AS aliases, e.external_ids AS external_ids, e:Official AS official
"""
CLAIMS_FROM = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
RETURN c.id AS id, c.relation AS relation, coalesce(c.earliest, c.latest, '9999') AS day
ORDER BY day, id LIMIT $limit
"""
CLAIMS_TO = CLAIMS_FROM.replace(":SUBJECT", ":OBJECT")
CLAIMS_BY = CLAIMS_FROM.replace(":SUBJECT", ":ATTRIBUTED_TO")
TOTALS_FROM = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
RETURN c.relation AS relation, count(c) AS total
"""
TOTALS_TO = TOTALS_FROM.replace(":SUBJECT", ":OBJECT")
TOTALS_BY = TOTALS_FROM.replace(":SUBJECT", ":ATTRIBUTED_TO")


class Group(Record):
    """The facts of one relation, from the node (`out`) or to it (`in`); `total` counts those not shown too."""

    relation: str
    direction: str
    heading: str
    facts: tuple[Fact, ...]
    total: int


class Profile(Answer):
    """A node with its other names and all facts about it; `on_its_word` are the claims attributed to it."""

    node: Node
    aliases: tuple[str, ...] = ()
    external_ids: tuple[str, ...] = ()
    official: bool = False
    groups: tuple[Group, ...]
    on_its_word: tuple[Fact, ...] = ()
    word_total: int = 0

    @property
    def total(self) -> int:
        """How many facts there are about the node, shown or not."""
        return sum(group.total for group in self.groups)

    @property
    def shown(self) -> int:
        """How many of them the answer holds."""
        return sum(len(group.facts) for group in self.groups)


def profile(store: Graph, identifier: str, limit: int = MOST) -> Profile:
    """Tell what is on record about a node; raises NotFound."""
    about = node(store, identifier)
    row = store.read("identity of a node", IDENTITY, id=identifier)[0]
    groups = _groups(store, identifier, "out", limit) + _groups(store, identifier, "in", limit)
    word = [r["id"] for r in store.read("claims on a node's word", CLAIMS_BY, id=identifier, limit=limit)]
    return Profile(
        node=about,
        aliases=tuple(row["aliases"] or ()),
        external_ids=tuple(row["external_ids"] or ()),
        official=bool(row["official"]),
        groups=groups,
        on_its_word=facts(store, word),
        word_total=sum(r["total"] for r in store.read("count on a node's word", TOTALS_BY, id=identifier)),
    )


def _groups(store: Graph, identifier: str, direction: str, limit: int) -> tuple[Group, ...]:
    outward = direction == "out"
    totals = {
        row["relation"]: row["total"]
        for row in store.read("count of a node's claims", TOTALS_FROM if outward else TOTALS_TO, id=identifier)
    }
    ids = [
        row["id"]
        for row in store.read("claims of a node", CLAIMS_FROM if outward else CLAIMS_TO, id=identifier, limit=limit)
    ]
    held = facts(store, ids)
    return tuple(
        Group(
            relation=name,
            direction=direction,
            heading=verb.reads if outward else verb.reads_back,
            facts=tuple(fact for fact in held if fact.relation == name),
            total=totals[name],
        )
        for name, verb in RELATIONS.items()
        if name in totals
    )
