"""All claims as one table: filtered, counted, and read a page at a time."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from graph.answers import Answer, Fact, Graph, Node, and_kinds
from graph.errors import QueryError
from graph.queries._facts import facts, names_of
from graph.queries._rungs import read, rungs
from graph.queries._sums import sums
from graph.queries.joined import places
from graph.store.tallies import ClaimSum
from ontology.record import Record

PAGE = 50
# More than anybody reads, and as many as a table takes along at once.
MOST = 5000
# How many are read and kept at a time, twenty pages: to find them takes longer than to read them. Of the first pages,
# which are all that most people read, fewer: a database finds the first few without putting all in order.
READ, FIRST = 1000, 200
# As many claims are counted and put in order at once; more of them would take more memory than one query may use.
AT_ONCE = 20_000
MATCH = "MATCH (c:Claim)"
IN_OUTLET = "UNWIND $outlet AS outlet MATCH (:Source {publisher: outlet})<-[:IN]-(:Passage)<-[:EVIDENCE]-(c:Claim)"
ABOUT = "MATCH (:Entity {id: $about})<-[:SUBJECT|OBJECT]-(c:Claim)"
SAID_BY = "MATCH (:Entity {id: $said_by})<-[:ATTRIBUTED_TO]-(c:Claim)"
# What has no day comes last: in both databases nothing is more than null.
ORDERED = """
WITH c.id AS id, coalesce(c.earliest, c.latest) AS day ORDER BY day, id SKIP $skip LIMIT $limit
RETURN id"""
COUNTED = """
WITH c.id AS id, coalesce(c.earliest, c.latest) AS day ORDER BY day, id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[$skip..$end] AS ids"""
# What of a filter the sums of claims can answer, with the name that it has there.
SUMMED = {
    "relations": "relation",
    "statuses": "status",
    "polarity": "polarity",
    "modality": "modality",
    "reviewed": "review",
}
OUTLETS = "MATCH (d:Source) WHERE d.publisher IS NOT NULL RETURN d.publisher AS id, count(d) AS total"
SPEAKERS = """
MATCH (:Claim)-[:ATTRIBUTED_TO]->(a:Entity)
WITH a, count(*) AS total
RETURN a.id AS id, a.name AS name, total ORDER BY total DESC, name LIMIT $limit
"""
SPEAKER_COUNT = "MATCH (:Claim)-[:ATTRIBUTED_TO]->(a:Entity) RETURN count(DISTINCT a) AS total"


class Filter(Record):
    """What claims are asked for; an empty field asks for nothing.

    `about` is the id of a node that a claim says something of or to.
    `since` and `until` are ISO days: a claim fits that may have been so between them. `reviewed` is a verdict, or
    `unchecked`. `least` is the lowest confidence.
    """

    relations: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    polarity: str | None = None
    modality: str | None = None
    about: str | None = None
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


class Block(Record):
    """Ids of claims from a place on, by day, and how many fit in all."""

    ids: tuple[str, ...]
    total: int


class Choices(Answer):
    """What there is to filter by: outlets, and those on whose word claims stand, each with a count, the most first.

    `speaker_total` counts those who are not among the `speakers` too.
    """

    outlets: tuple[tuple[Node, int], ...]
    speakers: tuple[tuple[Node, int], ...]
    speaker_total: int


def claims(store: Graph, wanted: Filter, limit: int = PAGE, skip: int = 0) -> Claims:
    """Read the claims that fit a filter, at most 5,000 at a time."""
    wanted = _standing(store, wanted)
    limit = min(limit, MOST)
    end = skip + limit
    size = FIRST if end <= FIRST else max(READ, limit)
    # Some pages are read at a time and kept, since all must be ordered for one.
    blocks = [(start, _block(store, wanted, start, size)) for start in range(skip - skip % size, end, size)]
    ids = [key for start, block in blocks for key in block.ids[max(skip - start, 0) : end - start]]
    return Claims(facts=facts(store, ids), total=blocks[0][1].total if blocks else _total(store, wanted))


def _standing(store: Graph, wanted: Filter) -> Filter:
    """Ask for the nodes under which those stand that a filter names."""
    known, asked = places(store), {"about": wanted.about, "said_by": wanted.said_by}
    return wanted.model_copy(update={field: known[key] for field, key in asked.items() if key and key in known})


def choices(store: Graph, limit: int = 100) -> Choices:
    """List what claims can be filtered by."""
    return store.kept(("choices", limit), lambda: _choices(store, limit))


def _choices(store: Graph, limit: int) -> Choices:
    outlets = store.read("outlets of documents", OUTLETS)
    known, totals = places(store), Counter[str]()
    for row in outlets:
        totals[known.get(row["id"], row["id"])] += row["total"]
    named = names_of(store, totals)
    listed = [(Node(id=outlet, name=named[outlet]), total) for outlet, total in totals.items()]
    speakers = store.read("those on whose word claims stand", SPEAKERS, limit=limit)
    total = len(speakers)
    if total == limit:
        total = store.read("count of those on whose word claims stand", SPEAKER_COUNT)[0]["total"]
    return Choices(
        outlets=tuple(sorted(listed, key=lambda pair: (-pair[1], pair[0].name))),
        speakers=tuple((Node(id=row["id"], name=row["name"]), row["total"]) for row in speakers),
        speaker_total=total,
    )


def _block(store: Graph, wanted: Filter, skip: int, limit: int) -> Block:
    return store.kept(("claims that fit", wanted, skip, limit), lambda: _read(store, wanted, skip, limit))


def _read(store: Graph, wanted: Filter, skip: int, limit: int) -> Block:
    """Read ids from a place on, by day, and how many fit: in one go where these cannot be too many."""
    asked = _parameters(wanted) | _outlet(store, wanted) | {"skip": skip, "limit": limit, "end": skip + limit}
    if not _is_summed(wanted) and _most(store, wanted) <= AT_ONCE:
        [row] = store.read("claims that fit", f"{_where(wanted)}{COUNTED}", **asked)
        return Block(ids=tuple(row["ids"]), total=row["total"])
    if limit > FIRST:
        return _far(store, wanted, range(skip, skip + limit))
    ids = tuple(row["id"] for row in store.read("claims that fit", f"{_where(wanted)}{ORDERED}", **asked))
    return Block(ids=ids, total=_total(store, wanted))


def _far(store: Graph, wanted: Filter, places: range) -> Block:
    """Read ids from a place on without putting all in order."""
    given = partial(_where, wanted), _parameters(wanted)
    counted = store.kept(("claims by year", wanted), lambda: rungs(store, *given))
    return Block(ids=read(store, *given, counted, places), total=sum(rung.total for rung in counted))


def _is_summed(wanted: Filter) -> bool:
    return not wanted.model_dump(exclude=set(SUMMED), exclude_defaults=True)


def _most(store: Graph, wanted: Filter) -> int:
    return sum(held.total for held in sums(store).claims if _counts(held, wanted))


def _total(store: Graph, wanted: Filter) -> int:
    if _is_summed(wanted):
        return _most(store, wanted)
    return store.kept(("count of claims that fit", wanted), lambda: _count(store, wanted))


def _count(store: Graph, wanted: Filter) -> int:
    query = f"{_where(wanted)}\nRETURN count(c) AS total"
    return int(
        store.read("count of claims that fit", query, **_parameters(wanted) | _outlet(store, wanted))[0]["total"]
    )


def _outlet(store: Graph, wanted: Filter) -> dict[str, list[str]]:
    """Give the ids of the outlet asked for, whose documents may name it by one that was joined to it."""
    known = places(store)
    asked = known.get(wanted.outlet or "", wanted.outlet)
    return {"outlet": [asked, *(key for key, place in known.items() if place == asked)]} if asked else {}


def _counts(held: ClaimSum, wanted: Filter) -> bool:
    asked = {field: values for name, field in SUMMED.items() if (values := _parameters(wanted).get(name))}
    return all(
        value in values if isinstance(values, list) else value == values
        for value, values in ((getattr(held, field), values) for field, values in asked.items())
    )


def _where(wanted: Filter, more: str = "") -> str:
    """Match from the side that knows best: the name, speaker or outlet, else the relation or the status.

    `more` is one more condition.
    """
    known = ((ABOUT, wanted.about), (SAID_BY, wanted.said_by), (IN_OUTLET, wanted.outlet))
    ways = [way for way, asked in known if asked] or [MATCH]
    conditions = " AND ".join(filter(None, (*_conditions(wanted), more)))
    # Only from a name or a passage may a claim be met twice, and to tell claims apart takes longer than to order them.
    once = "\nWITH DISTINCT c" if wanted.outlet or wanted.about else ""
    return "\n".join(ways) + (f"\nWHERE {conditions}" if conditions else "") + once


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
        yield "(c.latest >= $since OR (c.latest IS NULL AND c.earliest IS NOT NULL))"
    if wanted.until:
        yield "(c.earliest <= $until OR (c.earliest IS NULL AND c.latest IS NOT NULL))"
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
    # Days go as days: to read them from text for each claim takes longer than all the rest.
    return asked | {name: _day(asked[name]) for name in ("since", "until") if name in asked}


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise QueryError(f"{text!r} is no day; write it as 2019-11-21") from None
