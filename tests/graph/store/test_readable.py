"""The graph reads well to somebody who has nothing but a driver."""

from datetime import date

import neo4j.time

from graph.queries.card import EDGE, MEANINGS, NODE, card
from graph.store import Store
from graph.store.connection import rows
from tests.graph.store.world import World

DAYS = """
MATCH (c:Claim) WHERE c.earliest >= date('2019-06-01') AND c.latest.year = 2019
RETURN c.earliest AS earliest, c.latest AS latest"""
SPANS = "MATCH ()-[r:OPPOSED]->() WHERE r.first <= r.last RETURN r.first AS earliest, r.last AS latest"


def test_days_are_dates_and_can_be_reckoned_with(store: Store) -> None:
    world = World(3, claims=200)
    store.load(world.records)
    for query in (DAYS, SPANS):
        with store.connection.reading() as session:
            found = session.execute_read(lambda tx, query=query: rows(tx, query))
        assert found
        for row in found:
            assert all(isinstance(day, neo4j.time.Date) for day in row.values())
    times = [claim.time for claim in world.claims if claim.time]
    wanted = [
        time
        for time in times
        if time.earliest and time.latest and time.earliest >= date(2019, 6, 1) and time.latest.year == 2019
    ]
    assert len(store.read("days", DAYS)) == len(wanted)


def test_every_property_is_on_the_card_with_its_meaning(store: Store) -> None:
    world = World(3, claims=200)
    store.load(world.records)
    known = {"Entity": NODE} | {name: properties for name, (properties, _) in MEANINGS.items()}
    for label, properties in known.items():
        keys = store.read("keys", f"MATCH (n:{label}) UNWIND keys(n) AS key RETURN DISTINCT key")
        assert keys and {str(row["key"]) for row in keys} <= set(properties)
    edges = store.read("keys", "MATCH (:Entity)-[r]->(:Entity) UNWIND keys(r) AS key RETURN DISTINCT key")
    assert {str(row["key"]) for row in edges} == set(EDGE)


def test_the_card_counts_what_there_is(store: Store) -> None:
    world = World(3, claims=200)
    store.load(world.records)
    found = card(store)
    nodes = {kind.name: kind.total for kind in found.nodes}
    assert nodes["Entity"] == len(world.nodes) and nodes["Union"] == len(world.unions)
    assert nodes["Agent"] == nodes["Person"] + nodes["Organization"] == len(world.people) + len(world.unions)
    assert {kind.name: kind.total for kind in found.records}["Claim"] == len(world.claims)
    [(edges)] = store.read("edges", "MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n")
    assert sum(kind.total for kind in found.edges) == edges["n"]
    links = {kind.name: kind.total for kind in found.structure}
    assert links["EVIDENCE"] == sum(len(set(claim.evidence)) for claim in world.claims)
