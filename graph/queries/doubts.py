"""Which of some things may not be there at all: a suit that nobody brought, an inquiry that is only asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph.answers import Answer, Graph
from graph.doubt import OPINIONS, WISHED, cautions, doubt, grounds, may_not_be
from ontology.claim import AS_FACT
from ontology.record import Record
from ontology.vocabulary import RELATIONS

MOST = 500
# An edge stands for what is affirmed and actual, under the strongest status of those who say so.
EDGES = "|".join(verb.edge() for name, verb in RELATIONS.items() if name not in WISHED | OPINIONS)
SURE = f"""
UNWIND $ids AS i
MATCH (e:Entity {{id: i}})
WHERE EXISTS {{ MATCH (e)-[r:{EDGES}]-(:Entity) WHERE r.status IN $facts }}
RETURN e.id AS id
"""
TOLD = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[end:SUBJECT|OBJECT]-(c:Claim)
RETURN DISTINCT e.id AS id, type(end) AS end, c.relation AS relation, c.polarity AS polarity,
       c.modality AS modality, c.status AS status, c.review AS review
"""


class Doubt(Record):
    """A node, and on what grounds it may not be there, by keys of `graph.doubt.WORDS`."""

    node: str
    grounds: tuple[str, ...]


class Doubts(Answer):
    """Those of some nodes that may not be there at all: something is told of each, and nothing that says it is."""

    doubts: tuple[Doubt, ...]

    @property
    def by_node(self) -> Mapping[str, tuple[str, ...]]:
        """The grounds by the id of the node."""
        return {doubt.node: doubt.grounds for doubt in self.doubts}


def doubts(store: Graph, ids: Iterable[str], limit: int = MOST) -> Doubts:
    """Tell which of up to `limit` events, lawsuits, papers and policies may not be there; all else always is."""
    asked = tuple(sorted({i for i in ids if may_not_be(i)}))[:limit]
    if not asked:
        return Doubts(doubts=())
    return store.kept(("doubts", asked), lambda: _doubts(store, asked))


def _doubts(store: Graph, asked: tuple[str, ...]) -> Doubts:
    sure = {row["id"] for row in store.read("what facts speak of", SURE, ids=list(asked), facts=sorted(AS_FACT))}
    told: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for row in store.read("what keeps it from being fact", TOLD, ids=[i for i in asked if i not in sure]):
        held = cautions(row["polarity"], row["modality"], row["status"], row["review"])
        told[row["id"]].append(grounds(row["relation"], held, subject=row["end"] == "SUBJECT"))
    return Doubts(doubts=tuple(Doubt(node=i, grounds=why) for i in sorted(told) if (why := doubt(told[i]))))
