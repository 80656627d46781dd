"""The graph reads well to somebody who has nothing but a driver."""

from datetime import date

import neo4j.time

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
