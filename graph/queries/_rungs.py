"""Claims at a place in the order of their days: counted by year first, so that only the years that hold them are read.

To put all in order for one page takes most of a second for 100,000 claims. Those without a day are in the order of
their ids, and counted by how these begin.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from graph.answers import Graph
from ontology.record import Record

BEGINS = len("claim/00")
COUNTED = f"""
WITH c.id AS id, coalesce(c.earliest, c.latest) AS day
RETURN CASE WHEN day IS NULL THEN substring(id, 0, {BEGINS}) END AS begins, day.year AS year, count(*) AS total"""
DAY = "coalesce(c.earliest, c.latest)"
WITHIN = f"{DAY} >= $first AND {DAY} <= $last"
DATED = f"\nRETURN c.id AS id, {DAY} AS day"
BETWEEN = "c.earliest IS NULL AND c.latest IS NULL AND c.id >= $begins AND c.id < $beyond"
UNDATED = "\nRETURN c.id AS id"
# An id goes on in letters and digits, so it comes before its beginning with this.
BEYOND = "~"
Where = Callable[[str], str]


class Rung(Record):
    """How many claims are of a year, or of none and with an id that begins so."""

    year: int | None
    begins: str | None
    total: int


def rungs(store: Graph, where: Where, parameters: Mapping[str, Any]) -> tuple[Rung, ...]:
    """Count claims by year, those without one by the beginning of their ids, in their order.

    `where` writes what claims are matched by, with one more condition, which may be empty.
    """
    found = (Rung(**row) for row in store.read("claims by year", f"{where('')}{COUNTED}", **parameters))
    return tuple(sorted(found, key=lambda rung: (rung.year is None, rung.year or 0, rung.begins or "")))


def read(
    store: Graph, where: Where, parameters: Mapping[str, Any], counted: tuple[Rung, ...], places: range
) -> tuple[str, ...]:
    """Give the ids of the claims at some places of the order, out of those that were counted."""
    held, place, first = list[Rung](), 0, 0
    for rung in counted:
        if place < places.stop and place + rung.total > places.start:
            first = first if held else place
            held.append(rung)
        place += rung.total
    years = [rung.year for rung in held if rung.year is not None]
    begins = [rung.begins for rung in held if rung.begins is not None]
    ids: list[str] = []
    if years:
        first_day, last_day = date(years[0], 1, 1), date(years[-1], 12, 31)
        rows = store.read("claims of years", f"{where(WITHIN)}{DATED}", **parameters, first=first_day, last=last_day)
        ids += [row["id"] for row in sorted(rows, key=lambda row: (row["day"], row["id"]))]
    if begins:
        ends = {"begins": begins[0], "beyond": begins[-1] + BEYOND}
        rows = store.read("claims without a day", f"{where(BETWEEN)}{UNDATED}", **parameters, **ends)
        ids += sorted(row["id"] for row in rows)
    return tuple(ids[places.start - first : places.stop - first])
