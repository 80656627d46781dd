"""Everything on record about a node, grouped by what is said of it."""

from collections.abc import Iterator

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
RETURN c.id AS id, c.relation AS relation, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
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
# From the node, to the node, and on its word: the query for the claims, and the one for their numbers.
ENDS = {
    "out": (CLAIMS_FROM, TOTALS_FROM),
    "in": (CLAIMS_TO, TOTALS_TO),
    "word": (CLAIMS_BY, TOTALS_BY),
}


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
    """Tell what is on record about a node, up to `limit` facts from it, to it and on its word; raises NotFound."""
    about = node(store, identifier)
    row = store.read("identity of a node", IDENTITY, id=identifier)[0]
    ids = {end: _ids(store, cypher, identifier, limit) for end, (cypher, _) in ENDS.items()}
    totals = {end: _totals(store, cypher, identifier) for end, (_, cypher) in ENDS.items()}
    held = {fact.id: fact for fact in facts(store, (i for listed in ids.values() for i in listed))}
    found = {end: tuple(held[i] for i in listed if i in held) for end, listed in ids.items()}
    return Profile(
        node=about,
        aliases=tuple(row["aliases"] or ()),
        external_ids=tuple(row["external_ids"] or ()),
        official=bool(row["official"]),
        groups=tuple(group for end in ("out", "in") for group in _groups(end, found[end], totals[end])),
        on_its_word=found["word"],
        word_total=sum(totals["word"].values()),
    )


def _ids(store: Graph, cypher: str, identifier: str, limit: int) -> list[str]:
    return [row["id"] for row in store.read("claims of a node", cypher, id=identifier, limit=limit)]


def _totals(store: Graph, cypher: str, identifier: str) -> dict[str, int]:
    return {row["relation"]: row["total"] for row in store.read("count of a node's claims", cypher, id=identifier)}


def _groups(direction: str, held: tuple[Fact, ...], totals: dict[str, int]) -> Iterator[Group]:
    for name, verb in RELATIONS.items():
        if name in totals:
            yield Group(
                relation=name,
                direction=direction,
                heading=verb.reads if direction == "out" else verb.reads_back,
                facts=tuple(fact for fact in held if fact.relation == name),
                total=totals[name],
            )
