"""Everything on record about a node, grouped by what is said of it."""

from collections.abc import Iterator

from graph.answers import Answer, Fact, Graph, Node
from graph.queries._facts import by_day, facts, node
from ontology.record import Record
from ontology.vocabulary import RELATIONS

MOST = 200
IDENTITY = """
MATCH (e:Entity {id: $id})
RETURN e.name AS name, e.aliases AS aliases, e.also AS also, e.external_ids AS external_ids, e:Official AS official
"""
# Some of each relation: were only the first of all taken, what nothing is shown of would look like what is not told.
CLAIMS_FROM = """
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WITH c.relation AS relation, c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day
ORDER BY day, id
WITH relation, collect(id) AS ids
RETURN relation, size(ids) AS total, ids[0..$limit] AS first
"""
CLAIMS_TO = CLAIMS_FROM.replace(":SUBJECT", ":OBJECT")
CLAIMS_BY = CLAIMS_FROM.replace(":SUBJECT", ":ATTRIBUTED_TO")
# From the node, to the node, and on its word.
ENDS = {"out": CLAIMS_FROM, "in": CLAIMS_TO, "word": CLAIMS_BY}


class Group(Record):
    """The facts of one relation, from the node (`out`) or to it (`in`); `total` counts those not shown too."""

    relation: str
    direction: str
    heading: str
    facts: tuple[Fact, ...]
    total: int


class Profile(Answer):
    """A node with its other names and all facts about it; `on_its_word` are the claims attributed to it.

    `also` are the names that it has only from nodes that were joined to it.
    """

    node: Node
    aliases: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
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
    """Tell what is on record about a node, from it, to it and on its word, up to `limit` facts of each relation.

    Raises NotFound.
    """
    about = node(store, identifier)
    row = store.read("identity of a node", IDENTITY, id=about.id)[0]
    listed = {end: store.read("claims of a node", cypher, id=about.id, limit=limit) for end, cypher in ENDS.items()}
    held = {
        fact.id: fact for fact in facts(store, (i for rows in listed.values() for one in rows for i in one["first"]))
    }
    found = {end: tuple(held[i] for one in rows for i in one["first"] if i in held) for end, rows in listed.items()}
    totals = {end: {one["relation"]: one["total"] for one in rows} for end, rows in listed.items()}
    return Profile(
        node=about,
        aliases=tuple(row["aliases"] or ()),
        also=tuple(name for name in row["also"] or () if name not in (row["name"], *(row["aliases"] or ()))),
        external_ids=tuple(row["external_ids"] or ()),
        official=bool(row["official"]),
        groups=tuple(group for end in ("out", "in") for group in _groups(end, found[end], totals[end])),
        on_its_word=tuple(sorted(found["word"], key=by_day)),
        word_total=sum(totals["word"].values()),
    )


def is_official(store: Graph, identifier: str) -> bool:
    """Say whether a node is on record as having held an office."""
    return any(row["official"] for row in store.read("identity of a node", IDENTITY, id=identifier))


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
