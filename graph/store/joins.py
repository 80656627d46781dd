"""Carry out what people decided about names: those that are the same stand as one node, under the name that was chosen.

The joined node keeps its record and says in `joined_to` where it stands now; it has no claims, and no search finds it.
The other says in `also` what the joined ones are called, and is found by that. All of it is made from the decisions
that stand, at the end of each load and deletion, so the order of loading does not matter and parting puts everything
back.

It is done in steps of a transaction each, and each looks anew at what is left to do, so two programs may do it at once
and one that was cut short is finished by the next. Claims that lag behind are always found: with the node that they
name after its joining, and before its parting is written down.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

import neo4j

from graph.errors import TooLong
from graph.store import tallies
from graph.store.connection import Connection, Row, rows, within
from graph.store.edges import project
from graph.store.report import LoadReport
from graph.store.rewire import ANY, rewire
from graph.store.same import Groups, paired_decisions, same_groups
from graph.store.schema import CLAIM, ENTITY
from graph.store.version import bump, hold
from graph.store.words import search_by

BATCH, LEAST = 2000, 20
"""Claims that are moved at once; fewer where a database is too slow for it, but not fewer than the second."""

NODES = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}})
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.joined_to AS joined_to, n.also AS also, n.search AS search
ORDER BY id"""
LAGGING = f"UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}})<-[:{ANY}]-() RETURN DISTINCT n.id AS id ORDER BY id"
OF = f"MATCH (:{ENTITY} {{id: $id}})<-[:{ANY}]-(c:{CLAIM}) RETURN DISTINCT c.id AS id ORDER BY id LIMIT $most"
MOVED = f"""
MATCH (:{ENTITY} {{id: $at}})<-[r:{ANY}]-(c:{CLAIM}) WHERE $id IN r.named
RETURN DISTINCT c.id AS id ORDER BY id LIMIT $most"""
SET = f"UNWIND $rows AS r MATCH (n:{ENTITY} {{id: r.id}}) SET n += r.props"

INVOLVED = f"""
UNWIND $ids AS i MATCH (n:{ENTITY} {{id: i}}) WHERE n.joined_to IS NOT NULL OR n.also IS NOT NULL
RETURN n.id AS id, coalesce(n.joined_to, n.id) AS at ORDER BY id"""
NAMED = f"""
UNWIND $rows AS r MATCH (n:{ENTITY} {{id: r.at}})<-[e:{ANY}]-(c:{CLAIM})
WHERE (r.id IN e.named OR (e.named IS NULL AND r.id = r.at)) AND NOT c.id IN $doomed
RETURN DISTINCT r.id AS id"""

Read = Callable[..., Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is still to be done, by what a transaction sees; `names` are properties to set, by node."""

    parting: tuple[tuple[str, str], ...]
    joining: dict[str, str]
    lagging: tuple[str, ...]
    names: dict[str, Row]

    @property
    def is_due(self) -> bool:
        """Whether anything is."""
        return bool(self.parting or self.joining or self.lagging or self.names)


def carry_out_joins(connection: Connection, without: Collection[str] = ()) -> LoadReport:
    """Make the nodes agree with the decisions about names; what agrees already is left alone.

    Nodes of `without` are taken for nodes that are not there. What was decided and cannot be is told in the notes.
    Raises TooLong where the database is too busy for the smallest step.
    """
    groups = same_groups(paired_decisions(connection.ask))
    if groups.named and _look(connection.ask, groups, without).is_due:
        most, more = BATCH, True
        while more:
            try:
                more = connection.write(partial(_step, without=without, most=most))
            except TooLong:
                if most <= LEAST:
                    raise
                most //= 2
    return LoadReport(notes=groups.notes)


def step_aside(connection: Connection, ids: Iterable[object], doomed: Iterable[object] = ()) -> None:
    """Part from all others those of some nodes that no claim names but some that are to go, so that they can go too."""
    involved = connection.read("joined among nodes", INVOLVED, {"ids": list(ids)})
    if involved:
        asked = {"rows": involved, "doomed": list(doomed)}
        named = {row["id"] for row in connection.read("claims that name joined nodes", NAMED, asked)}
        unnamed = frozenset(str(row["id"]) for row in involved) - named
        if unnamed:
            carry_out_joins(connection, unnamed)


def _step(tx: neo4j.ManagedTransaction, without: Collection[str], most: int) -> bool:
    """Do one piece of what is due, with at most so many claims, and say whether there was any."""
    read = within(tx)
    hold(tx)
    groups = same_groups(paired_decisions(read))
    due = _look(read, groups, without)
    if not due.is_due:
        return False
    bump(tx)
    if due.parting:
        name, at = due.parting[0]
        moved = [row["id"] for row in rows(tx, MOVED, id=name, at=at, most=most)]
        project(tx, rewire(tx, moved, {name}))
        if len(moved) < most:
            _place(tx, {name: None})
    elif due.joining:
        _place(tx, due.joining)
    elif due.lagging:
        lagging = [row["id"] for row in rows(tx, OF, id=due.lagging[0], most=most)]
        project(tx, rewire(tx, lagging))
    _set(tx, _look(read, groups, without).names)
    return True


def _look(read: Read, groups: Groups, without: Collection[str]) -> Outlook:
    nodes = {str(row["id"]): row for row in read("joined nodes", NODES, ids=sorted(groups.named))}
    places = groups.places(nodes.keys() - set(without))
    held = {key: str(row["joined_to"]) for key, row in nodes.items() if row["joined_to"]}
    settled = [key for key, place in held.items() if places.get(key) == place]
    return Outlook(
        parting=tuple((key, place) for key, place in held.items() if places.get(key) != place),
        joining={key: place for key, place in places.items() if key not in held},
        lagging=tuple(str(row["id"]) for row in read("claims of joined nodes", LAGGING, ids=settled))
        if settled
        else (),
        names=_names(nodes, held),
    )


def _names(nodes: dict[str, Row], held: dict[str, str]) -> dict[str, Row]:
    """Give the properties that names have to be found by, of the nodes that have other ones."""
    also: dict[str, set[str]] = defaultdict(set)
    for key, place in held.items():
        also[place] |= {str(nodes[key]["name"]), *_texts(nodes[key]["aliases"])}
    found: dict[str, Row] = {}
    for key, row in nodes.items():
        others = sorted(also[key]) or None
        wanted: Row = {"also": others, "search": search_by(row | {"also": others})}
        if any(row[name] != value for name, value in wanted.items()):
            found[key] = wanted
    return found


def _texts(held: object) -> list[str]:
    return list(cast("list[str]", held)) if held else []


def _place(tx: neo4j.ManagedTransaction, places: dict[str, str] | dict[str, None]) -> None:
    """Write down where some nodes stand: under the name of another, or for themselves."""
    _set(tx, {key: {"joined_to": place} for key, place in places.items()})
    joined = tallies.joined(key for key, place in places.items() if place)
    joined.subtract(tallies.joined(key for key, place in places.items() if not place))
    tallies.add(tx, joined)


def _set(tx: neo4j.ManagedTransaction, props: dict[str, Row]) -> None:
    if props:
        rows(tx, SET, rows=[{"id": key, "props": props[key]} for key in sorted(props)])
