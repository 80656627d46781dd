"""All claims as one table: filtered, counted, and read a page at a time."""

from collections.abc import Iterator
from typing import Any

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.queries._facts import facts, names_of
from ontology.record import Record

PAGE = 50
# More than anybody reads, and as many as a table takes along at once.
MOST = 5000
MATCH = "MATCH (c:Claim)"
IN_OUTLET = "MATCH (c)-[:EVIDENCE]->(:Passage)-[:IN]->(:Source {publisher: $outlet})"
SAID_BY = "MATCH (c)-[:ATTRIBUTED_TO]->(:Entity {id: $said_by})"
OUTLETS = "MATCH (d:Source) WHERE d.publisher IS NOT NULL RETURN d.publisher AS id, count(d) AS total"
SPEAKERS = """
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN a.id AS id, a.name AS name, count(DISTINCT c) AS total ORDER BY total DESC, name LIMIT $limit
"""


class Filter(Record):
    """What claims are asked for; an empty field asks for nothing.

    `since` and `until` are ISO days: a claim fits that may have been so between them. `reviewed` is a verdict, or
    `unchecked`. `least` is the lowest confidence.
    """

    relations: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    polarity: str | None = None
    modality: str | None = None
    since: str | None = None
    until: str | None = None
    said_by: str | None = None
    outlet: str | None = None
    reviewed: str | None = None
    least: float = 0.0


class Claims(Answer):
    """A page of the claims that fit, by date, those without one last; `total` of them fit."""

    facts: tuple[Fact, ...]
    total: int


class Choices(Answer):
    """What there is to filter by: outlets, and those on whose word claims stand, each with a count, the most first."""

    outlets: tuple[tuple[Node, int], ...]
    speakers: tuple[tuple[Node, int], ...]


def claims(store: Graph, wanted: Filter, limit: int = PAGE, skip: int = 0) -> Claims:
    """Read the claims that fit a filter, at most 5,000 at a time."""
    where = _where(wanted)
    asked = _parameters(wanted)
    rows = store.read(
        "claims that fit",
        f"{where}WITH DISTINCT c RETURN c.id AS id, coalesce(c.earliest, c.latest, date('9999-12-31')) AS day "
        "ORDER BY day, id SKIP $skip LIMIT $limit",
        **asked,
        skip=skip,
        limit=min(limit, MOST),
    )
    total = store.read("count of claims that fit", f"{where}RETURN count(DISTINCT c) AS total", **asked)[0]["total"]
    return Claims(facts=facts(store, (row["id"] for row in rows)), total=total)


def choices(store: Graph, limit: int = 100) -> Choices:
    """List what claims can be filtered by."""
    outlets = store.read("outlets of documents", OUTLETS)
    named = names_of(store, (row["id"] for row in outlets))
    listed = [(Node(id=row["id"], name=named[row["id"]]), row["total"]) for row in outlets]
    speakers = store.read("those on whose word claims stand", SPEAKERS, limit=limit)
    return Choices(
        outlets=tuple(sorted(listed, key=lambda pair: (-pair[1], pair[0].name))),
        speakers=tuple((Node(id=row["id"], name=row["name"]), row["total"]) for row in speakers),
    )


def _where(wanted: Filter) -> str:
    joins = "".join(f"{join}\n" for join, asked in ((IN_OUTLET, wanted.outlet), (SAID_BY, wanted.said_by)) if asked)
    conditions = " AND ".join(_conditions(wanted))
    return f"{MATCH}\n{f'WHERE {conditions}' if conditions else ''}\n{joins}"


def _conditions(wanted: Filter) -> Iterator[str]:
    if wanted.relations:
        yield "c.relation IN $relations"
    if wanted.statuses:
        yield "c.status IN $statuses"
    if wanted.polarity:
        yield "c.polarity = $polarity"
    if wanted.modality:
        yield "c.modality = $modality"
    if wanted.since:
        yield "(c.latest >= date($since) OR (c.latest IS NULL AND c.earliest IS NOT NULL))"
    if wanted.until:
        yield "(c.earliest <= date($until) OR (c.earliest IS NULL AND c.latest IS NOT NULL))"
    if wanted.reviewed:
        yield "coalesce(c.review, 'unchecked') = $reviewed"
    if wanted.least:
        yield "c.confidence >= $least"


def _parameters(wanted: Filter) -> dict[str, Any]:
    asked = {name: value for name, value in wanted.model_dump().items() if value}
    if wanted.relations:
        asked["relations"] = sorted({kind for name in wanted.relations for kind in and_kinds(name)})
    if wanted.statuses:
        asked["statuses"] = list(wanted.statuses)
    return asked
