"""Writing: all of a batch or nothing, again where another was in the way, and whole for whoever reads meanwhile."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import neo4j
import pytest
from neo4j.exceptions import ClientError, ConstraintError, Neo4jError, ServiceUnavailable, TransientError

from graph.errors import QueryError, StoreError
from graph.store import Store, connection
from graph.store import load as loading
from graph.store.connection import Connection
from ontology.claim import Claim
from ontology.lines import read_lines, to_line
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken, broken_tallies, claim, decide, document, dump, empty

UNION, POLICY = make_node("Union", "Example Council"), make_node("Program", "Example Programme")
PAPER = document("Paper", "The council opposed the programme. It did so twice.")
CLAIM = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.")
ALL = [PAPER, UNION, POLICY, CLAIM]
TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected"


class Falling:
    """A transaction whose statement of a number fails before it is sent."""

    def __init__(self, tx: neo4j.ManagedTransaction, at: int, error: Exception) -> None:
        self.tx, self.left, self.error = tx, at, error

    def run(self, *given: Any, **named: Any) -> neo4j.Result:
        self.left -= 1
        if self.left < 0:
            raise self.error
        return self.tx.run(*given, **named)


def falling(monkeypatch: pytest.MonkeyPatch, at: int, error: Exception, times: int) -> list[int]:
    """Make the first `times` transactions fail at a statement; gives a list that counts all of them."""
    whole, tried = Connection._written, []

    def written(self: Connection, work: Callable[[Any], Any]) -> Any:
        def attempt(tx: neo4j.ManagedTransaction) -> Any:
            tried.append(1)
            return work(Falling(tx, at, error)) if len(tried) <= times else work(tx)

        return whole(self, attempt)

    monkeypatch.setattr(Connection, "_written", written)
    return tried


def raised(code: str) -> Neo4jError:
    """An error as the driver makes it of what a server says."""
    made = Neo4jError._hydrate_neo4j(code=code, message="so it said")
    assert isinstance(made, Neo4jError)
    return made


@pytest.mark.parametrize("at", range(28))
def test_a_transaction_that_fails_half_way_leaves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """Every statement of every transaction of a load is once the one that fails."""
    world = World(81)
    store.load([*world.documents, *world.nodes, *world.claims[:30]])
    before = dump(store)
    changed = [c.model_copy(update={"status": "found", "version": "2"}) for c in world.claims[:20]]
    error = raised("Neo.ClientError.Statement.ArgumentError")
    assert isinstance(error, ClientError)
    with monkeypatch.context() as patch:
        tried = falling(patch, at, error, times=1)
        with pytest.raises(QueryError, match="so it said"):
            store.load([*changed, *world.claims[30:]])
        assert tried
    assert dump(store) == before and broken_tallies(store) == []
    store.load([*changed, *world.claims[30:]])
    assert broken(store) == [] and dump(store) != before


def test_a_deletion_that_fails_half_way_leaves_everything(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(82)
    store.load(world.records)
    before = dump(store)
    for at in range(21):
        with monkeypatch.context() as patch:
            falling(patch, at, raised("Neo.ClientError.Statement.ArgumentError"), times=1)
            with pytest.raises(QueryError):
                store.forget(world.documents[0].id)
        assert dump(store) == before and broken_tallies(store) == []
    store.forget(world.documents[0].id)
    assert dump(store) != before and broken(store) == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (raised(DEADLOCK), TransientError),
        (raised("Neo.ClientError.Schema.ConstraintValidationFailed"), ConstraintError),
        (ServiceUnavailable("gone for a moment"), ServiceUnavailable),
    ],
    ids=["deadlock", "constraint", "connection"],
)
def test_what_passes_is_tried_again(
    store: Store, monkeypatch: pytest.MonkeyPatch, error: Exception, kind: type[Exception]
) -> None:
    assert isinstance(error, kind)
    store.load(ALL)
    wanted = dump(store)
    empty(store)
    with monkeypatch.context() as patch:
        tried = falling(patch, 1, error, times=2)
        report = store.load(ALL)
    assert len(tried) >= 5 and report.new.claims == 1 and report.refused == ()
    assert dump(store) == wanted


def test_what_takes_too_long_is_written_in_smaller_parts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a machine that is busy makes it: 2,000 claims may take longer then than the database gives a statement."""
    world = World(87, claims=120)
    store.load([*world.nodes, *world.documents])
    monkeypatch.setattr(loading, "LEAST", 10)
    with monkeypatch.context() as patch:
        tried = falling(patch, 12, raised(TIMED_OUT), times=3)
        report = store.load(world.records)
    assert len(tried) > 6 and report.new.claims == len(world.claims) and report.refused == ()
    assert broken(store) == [] and store.load(world.records).total == 0


def test_a_database_that_is_too_slow_for_the_smallest_part_is_named(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(88)
    falling(monkeypatch, 1, raised(TIMED_OUT), times=99)
    with pytest.raises(StoreError, match="too busy to write .* load again"):
        store.load(world.records)


def test_what_does_not_pass_is_given_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "ATTEMPTS", 2)
    with monkeypatch.context() as patch:
        patch.setattr(connection.again, "__defaults__", (2,))
        tried = falling(patch, 0, raised("Neo.ClientError.Schema.ConstraintValidationFailed"), times=99)
        with pytest.raises(QueryError, match="so it said"):
            store.load(ALL)
    assert len(tried) == 2


@pytest.mark.parametrize(("times", "works"), [(2, True), (3, False)])
def test_a_lost_connection_is_opened_again_for_reading(
    store: Store, monkeypatch: pytest.MonkeyPatch, times: int, works: bool
) -> None:
    whole, tried = Connection.reading, []

    def reading(self: Connection) -> Any:
        tried.append(1)
        if len(tried) <= times:
            raise ServiceUnavailable("the server was restarted")
        return whole(self)

    monkeypatch.setattr(Connection, "reading", reading)
    if works:
        assert store.read("one", "RETURN 1 AS n") == [{"n": 1}]
    else:
        with pytest.raises(StoreError, match="no database answers"):
            store.read("one", "RETURN 1 AS n")
    assert len(tried) == 3


def test_two_write_and_who_reads_sees_whole_claims_only(store: Store) -> None:
    """Claims, their edges and their reviews change together, so no reader finds one without the others."""
    world, done = World(83, claims=120), threading.Event()
    store.load([*world.documents, *world.nodes])
    halves = [[*world.claims[n::2], *world.decisions[n::2]] for n in range(2)]
    seen: list[object] = []
    counts: list[int] = []

    def watch() -> None:
        while not done.is_set():
            found = store.read("both", WATCHED)
            seen.extend(row["id"] for row in found if not (row["subject"] and row["object"] and row["quotes"]))
            counts.append(len(found))

    with ThreadPoolExecutor(3) as pool:
        watching = pool.submit(watch)
        reports = list(pool.map(lambda half: store.load(half, batch=6), halves))
        done.set()
        watching.result()
    assert seen == [] and len(counts) > 3 and counts == sorted(counts)
    assert not any(report.refused for report in reports)
    assert broken(store) == [] and len(store.read("claims", "MATCH (c:Claim) RETURN c.id AS id")) == len(world.claims)
    wanted = dump(store)
    empty(store)
    store.load(world.records)
    assert dump(store) == wanted


WATCHED = """
MATCH (c:Claim)
RETURN c.id AS id, exists((c)-[:SUBJECT]->()) AS subject, exists((c)-[:OBJECT]->()) AS object,
       exists((c)-[:EVIDENCE]->()) AS quotes"""


def test_values_of_ten_thousand_characters_come_back_as_they_were(store: Store) -> None:
    long = "word and " * 1200 + "x" * 12_000 + "é🚢"
    assert len(long) > 10_000
    person = make_node("Person", "Ken Example", identifier="person/ken", aliases=(long, long[::-1]))
    person = person.model_copy(update={"description": long, "external_ids": {"note": long}})
    paper = document("Long", long, url=f"https://example.org/{'a' * 10_000}", authors=(long,), title=long)
    made = claim(person, "opposed", POLICY, paper, long, when_words=long)
    decision = decide("reject", made.id, reason=long)
    assert store.load([paper, person, POLICY, made, decision]).refused == ()
    assert store.load([paper, person, POLICY, made, decision]).total == 0
    [found] = store.read("long", LONG)
    assert found == dict.fromkeys(found, long) | {"url": paper.url, "aliases": sorted((long, long[::-1]))}
    assert {hit.id for hit in store.search("Ken Example")} == {person.id}
    assert [hit.quote for hit in store.search_quotes("word")] == [long]
    assert broken(store) == []


LONG = """
MATCH (d:Source)<-[:IN]-(p:Passage)<-[:EVIDENCE]-(c:Claim)-[:SUBJECT]->(n:Person) MATCH (v:Decision)
RETURN d.text AS text, d.title AS title, d.url AS url, p.quote AS quote, c.when_words AS words, n.aliases AS aliases,
       n.description AS description, v.reason AS reason"""


def test_what_no_database_can_hold_is_refused_and_the_rest_loads(store: Store) -> None:
    """Ids longer than an index takes, and numbers of more than 64 bits: anybody may write a line."""
    records = [*ALL, decide("reject", CLAIM.id), claim(UNION, "opposed", POLICY, PAPER, "It did so twice.")]
    lines = [to_line(record) for record in records]
    wrong = [
        line.replace(record.id, f"{record.id}{'a' * 10_000}", 1) for record, line in zip(records, lines, strict=True)
    ]
    wrong += [
        line.replace('"properties":{}', f'"properties":{{"count":{2**63}}}') for line in lines if '"claim"' in line
    ]
    right = [line.replace('"properties":{}', f'"properties":{{"count":{2**63 - 1}}}') for line in lines]
    report = store.load(read_lines([*wrong, *right], "lines"))
    assert report.new.model_dump() == {"documents": 1, "nodes": 2, "claims": 2, "decisions": 1}
    assert len(report.refused) == len(wrong) == 8 and all(len(line) < 500 for line in report.refused)
    assert store.read("count", "MATCH (c:Claim) RETURN DISTINCT c.count AS n") == [{"n": 2**63 - 1}]
    assert broken(store) == []


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("0079-08-24", "0079-08-24", "0079-08-24"),
        ("1066", "1066-01-01", "1066-12-31"),
        ("1776-07/1783-09-03", "1776-07-01", "1783-09-03"),
        ("../1865-04-09", None, "1865-04-09"),
        ("1899-12-31", "1899-12-31", "1899-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ],
)
def test_days_long_ago_are_days(store: Store, when: str, first: str | None, last: str) -> None:
    made: Claim = CLAIM.model_copy(update={"when": when})
    store.load([PAPER, UNION, POLICY, made])
    [found] = store.read("edge", "MATCH ()-[e:OPPOSED]->() RETURN e.first AS first, e.last AS last")
    assert found == {"first": first, "last": last}
    years = store.read("year", "MATCH (c:Claim) WHERE c.latest.year = $year RETURN c.when AS t", year=int(last[:4]))
    assert years == [{"t": when}] and broken(store) == []
