"""How two nodes are connected: the shortest way over facts, every step with the words that say so."""

from collections.abc import Collection

from graph.answers import Answer, Fact, Graph, Node
from graph.errors import QueryError
from graph.queries._facts import facts, node
from ontology.record import Record
from ontology.vocabulary import RELATIONS

MOST_STEPS = 4
MOST_CLAIMS = 25  # told of one step
# The nodes of the pattern are bound first: both databases then walk the projected edges only, never the claims.
SHORTEST = """
MATCH (a:Entity {{id: $a}}), (b:Entity {{id: $b}})
MATCH p = shortestPath((a)-[:{edges}*..{steps}]-(b))
WITH nodes(p) AS ns, relationships(p) AS rs
UNWIND range(0, size(rs) - 1) AS i
WITH i, ns[i] AS here, ns[i + 1] AS there, rs[i] AS r
RETURN i AS step, here.id AS here, there.id AS there, type(r) AS edge, r.claims AS claims, r.status AS status
ORDER BY step
"""


class Step(Record):
    """One step of the way; `facts` are claims that the edge stands for, `status` the strongest of theirs.

    `total` counts those not given too.
    """

    here: Node
    there: Node
    relation: str
    status: str
    facts: tuple[Fact, ...]
    total: int = 0


class Path(Answer):
    """The way from one node to the other; no steps where there is none of so few."""

    start: Node
    end: Node
    steps: tuple[Step, ...]
    most_steps: int = MOST_STEPS


def path(store: Graph, start: str, end: str, most_steps: int = MOST_STEPS, relations: Collection[str] = ()) -> Path:
    """Connect two nodes by at most 4 steps, over some relations only where any are named.

    Raises NotFound, and QueryError where both are one, the way too long, or a relation none.
    """
    if not 1 <= most_steps <= MOST_STEPS:
        raise QueryError(f"path: {most_steps} steps; ask for 1 to {MOST_STEPS}")
    edges = _edges(relations)
    first, last = node(store, start), node(store, end)
    if first.id == last.id:
        raise QueryError(f"path: both ends are {first.name}, one name on record; choose two different ones")
    rows = store.read("shortest path", SHORTEST.format(edges=edges, steps=most_steps), a=first.id, b=last.id)
    held = {fact.id: fact for fact in facts(store, (claim for row in rows for claim in row["claims"][:MOST_CLAIMS]))}
    named = {n.id: n for n in (first, last)} | {n.id: n for fact in held.values() for n in (fact.subject, fact.object)}
    return Path(
        start=first,
        end=last,
        steps=tuple(
            Step(
                here=named[row["here"]],
                there=named[row["there"]],
                relation=row["edge"].lower(),
                status=row["status"],
                facts=tuple(held[claim] for claim in row["claims"] if claim in held),
                total=len(row["claims"]),
            )
            for row in rows
        ),
        most_steps=most_steps,
    )


def _edges(relations: Collection[str]) -> str:
    if unknown := sorted(set(relations) - RELATIONS.keys()):
        raise QueryError(f"path: {', '.join(unknown)} is no relation; `onrecord types` lists them")
    return "|".join(RELATIONS[name].edge() for name in RELATIONS if not relations or name in relations)
