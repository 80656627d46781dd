"""Actors against policies: who is on record as having done what with which, to be counted and compared."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.doubt import cautions
from graph.queries._facts import facts, nodes
from graph.queries.joined import places
from graph.queries.stances import OUTWARD, STANCES
from ontology.record import Record
from ontology.relations.tenure import HeldOffice
from ontology.vocabulary import labels, type_of

COLUMNS = 6
ROWS = 60
# Claims that a table is made of; beyond them it is better narrowed than read.
MOST = 20_000
Row = Mapping[str, Any]
DEALT_WITH = ("Policy", "Law", "Lawsuit", "Ruling")
RELATIONS = sorted({name for _, bases in STANCES for base in bases for name in and_kinds(base)} - OUTWARD)
HEADINGS = {name: heading for heading, bases in STANCES for base in bases for name in and_kinds(base)}
ORDER = [heading for heading, _ in STANCES]
PLACES = {name: ORDER.index(heading) for name, heading in HEADINGS.items()}
DEALT = f"""
MATCH (c:Claim)-[:OBJECT]->(p:Entity)
WHERE c.relation IN $relations AND ({" OR ".join(f"p:{name}" for name in DEALT_WITH)})
WITH p.id AS id, count(c) AS claims ORDER BY claims DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[0..$limit] AS busiest
"""
CELLS = """
UNWIND $policies AS i
MATCH (p:Entity {id: i})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(a:Entity)
WHERE c.relation IN $relations
RETURN p.id AS policy, a.id AS actor, a.name AS name, a.description AS description, c.id AS claim,
       c.relation AS relation, c.status AS status, c.polarity AS polarity, c.modality AS modality, c.review AS review,
       c.earliest AS earliest, c.latest AS latest
ORDER BY claim LIMIT $limit
"""
TENURES = """
UNWIND $actors AS i
MATCH (a:Entity {id: i})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
WHERE c.relation = $relation AND c.polarity = 'affirmed'
RETURN a.id AS actor, o.id AS office, o.name AS name, c.earliest AS earliest, c.latest AS latest
"""


class Wanted(Record):
    """What cells are asked for; an empty field asks for nothing.

    `since` and `until` are ISO days, `kind` a type of actor with its kinds, `office` an id: an actor fits who is on
    record as holding it, unless the dates of both are known and do not meet.
    """

    policies: tuple[str, ...] = ()
    kind: str | None = None
    statuses: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    office: str | None = None


class Stood(Record):
    """One relation of a cell and how many claims say so, under the same `cautions`: none where it is plain fact."""

    relation: str
    cautions: tuple[str, ...]
    total: int


class Cell(Record):
    """What one actor did with one policy, in the order of stances, of each what is plain fact first."""

    actor: str
    policy: str
    stances: tuple[Stood, ...]
    claims: tuple[str, ...]
    first: str | None = None


class Matrix(Answer):
    """Actors as rows, policies as columns; `cells` are those not empty, `actor_total` counts rows not shown too.

    `policies_known` are those that most is said of, out of `policy_total` that somebody did something with, `offices`
    those that actors of these columns held. `is_cut` where there are more claims than the table is made of.
    """

    actors: tuple[Node, ...]
    actor_total: int
    policies: tuple[Node, ...]
    policies_known: tuple[Node, ...]
    policy_total: int
    offices: tuple[Node, ...]
    cells: tuple[Cell, ...]
    is_cut: bool = False


def matrix(store: Graph, wanted: Wanted, rows: int = ROWS) -> Matrix:
    """Set actors against policies: those asked for, else the six that most is said of; the busiest actors first."""
    return store.kept(("matrix", wanted, rows), lambda: _matrix(store, wanted, rows))


def _matrix(store: Graph, wanted: Wanted, rows: int) -> Matrix:
    wanted = _standing(store, wanted)
    known, total = _known(store)
    chosen = tuple(node for node in known if node.id in wanted.policies) or known[:COLUMNS]
    found, tenures = _made_of(store, chosen, usual=chosen == known[:COLUMNS])
    kept = [row for row in found if _fits(row, wanted, tenures.get(row["actor"], []))]
    names = {row["actor"]: Node(id=row["actor"], name=row["name"], description=row["description"]) for row in kept}
    cells = tuple(_cells(kept))
    weight: dict[str, int] = defaultdict(int)
    for cell in cells:
        weight[cell.actor] += len(cell.claims)
    ordered = sorted(names.values(), key=lambda node: (-weight[node.id], node.name))
    shown = {node.id for node in ordered[:rows]}
    offices = {tenure["office"]: tenure["name"] for held in tenures.values() for tenure in held}
    return Matrix(
        actors=tuple(ordered[:rows]),
        actor_total=len(ordered),
        policies=chosen,
        policies_known=known,
        policy_total=total,
        offices=tuple(Node(id=office, name=offices[office]) for office in sorted(offices)),
        cells=tuple(cell for cell in cells if cell.actor in shown),
        is_cut=len(found) == MOST,
    )


def _standing(store: Graph, wanted: Wanted) -> Wanted:
    """Ask for the nodes under which those stand that are asked for."""
    standing = places(store)
    policies = tuple(standing.get(key, key) for key in wanted.policies)
    return wanted.model_copy(update={"policies": policies, "office": standing.get(wanted.office or "", wanted.office)})


def cell_facts(store: Graph, cell: Cell) -> tuple[Fact, ...]:
    """Read the facts of a cell."""
    return facts(store, cell.claims)


def _known(store: Graph, limit: int = 200) -> tuple[tuple[Node, ...], int]:
    """Give those policies that most is said of, and how many there are."""
    return store.kept(("policies dealt with", limit), lambda: _dealt_with(store, limit))


def _dealt_with(store: Graph, limit: int) -> tuple[tuple[Node, ...], int]:
    [row] = store.read("policies that somebody dealt with", DEALT, relations=RELATIONS, limit=limit)
    return nodes(store, row["busiest"]), row["total"]


def _made_of(store: Graph, policies: tuple[Node, ...], *, usual: bool) -> tuple[Sequence[Row], Mapping[str, list[Row]]]:
    """Read the claims of some columns and the tenures of those who made them; of the usual columns they are kept."""

    def read() -> tuple[Sequence[Row], Mapping[str, list[Row]]]:
        asked = {"policies": [node.id for node in policies], "relations": RELATIONS, "limit": MOST}
        found = store.read("cells of the matrix", CELLS, **asked)
        return found, _tenures(store, {row["actor"] for row in found})

    return store.kept("what the usual matrix is made of", read) if usual else read()


def _tenures(store: Graph, actors: Iterable[str]) -> dict[str, list[Row]]:
    held: dict[str, list[Row]] = defaultdict(list)
    holders = sorted(actor for actor in actors if issubclass(type_of(actor), HeldOffice.domain))
    for row in store.read("offices of actors", TENURES, actors=holders, relation=HeldOffice.name()):
        held[row["actor"]].append(row)
    return held


def _fits(row: Row, wanted: Wanted, tenures: Iterable[Row]) -> bool:
    if wanted.kind and wanted.kind not in labels(type_of(row["actor"])):
        return False
    if wanted.statuses and row["status"] not in wanted.statuses:
        return False
    if (wanted.since or wanted.until) and not _meets(row, wanted.since, wanted.until, undated=False):
        return False
    if not wanted.office:
        return True
    return any(
        tenure["office"] == wanted.office and _meets(row, tenure["earliest"], tenure["latest"], undated=True)
        for tenure in tenures
    )


def _meets(row: Row, since: str | None, until: str | None, *, undated: bool) -> bool:
    first, last = row["earliest"], row["latest"]
    if not first and not last:
        return undated
    return not (since and last and last < since) and not (until and first and first > until)


def _cells(found: Iterable[Row]) -> Iterator[Cell]:
    grouped: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in found:
        grouped[row["actor"], row["policy"]].append(row)
    for (actor, policy), rows in grouped.items():
        counts = Counter((row["relation"], _cautions(row)) for row in rows)
        yield Cell(
            actor=actor,
            policy=policy,
            stances=tuple(
                Stood(relation=name, cautions=found, total=total)
                for (name, found), total in sorted(counts.items(), key=lambda item: (PLACES[item[0][0]], item[0]))
            ),
            claims=tuple(row["claim"] for row in rows),
            first=min((row["earliest"] for row in rows if row["earliest"]), default=None),
        )


def _cautions(row: Row) -> tuple[str, ...]:
    return cautions(row["polarity"], row["modality"], row["status"], row["review"])
