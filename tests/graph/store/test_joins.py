"""Names that somebody decided to be one stand as one node, and parting them gives back what was there."""

import io
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.errors import TooLong
from graph.export.dump import dump as write_dump
from graph.store import Store
from graph.store.connection import Connection
from graph.store.tallies import tallies
from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.lines import AnyRecord, read_lines
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken, claim, decide, document, dump, empty

KEPT = make_node("Person", "Ana Mori", aliases=("Ms. Mori",))
OTHER = make_node("Person", "Ana M. Mori", aliases=("A. Mori",))
THIRD = make_node("Person", "Anna Mori")
POLICY, UNION = make_node("Program", "Example Programme"), make_node("Union", "Example Council")
OFFICE = make_node("Office", "Harbour Master")
FIRST = document("First", "Ana Mori opposed the programme. She warned the council, Ana M. Mori said.")
SECOND = document("Second", "Ana M. Mori opposed the programme. Ana M. Mori was harbour master. Both spoke.")
MINE = claim(KEPT, "opposed", POLICY, FIRST, "Ana Mori opposed the programme.")
WARNED = claim(KEPT, "warned", UNION, FIRST, "She warned the council", attributed_to=(OTHER.id,))
THEIRS = claim(OTHER, "opposed", POLICY, SECOND, "Ana M. Mori opposed the programme.", status="found")
HELD = claim(OTHER, "held_office", OFFICE, SECOND, "Ana M. Mori was harbour master.")
BOTH = claim(UNION, "opposed", POLICY, SECOND, "Both spoke.", attributed_to=(KEPT.id, OTHER.id))
BETWEEN = claim(KEPT, "criticized", OTHER, SECOND, "Both spoke.")
ALL = [KEPT, OTHER, POLICY, UNION, OFFICE, FIRST, SECOND, MINE, WARNED, THEIRS, HELD, BOTH, BETWEEN]
JOIN = decide("same", KEPT.id, OTHER.id)
PART = decide("undo", JOIN.id, at="2020-02-01T00:00:00+00:00")
AGAIN = decide("undo", PART.id, at="2020-03-01T00:00:00+00:00")
EDGES = """
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.id AS a, type(r) AS type, b.id AS b, size(r.claims) AS n ORDER BY type, a"""


def undecided(store: Store) -> list[str]:
    """Write the graph without its decisions."""
    return [line for line in dump(store) if "decision/" not in line]


def edges(store: Store) -> set[tuple[object, ...]]:
    return {(row["a"], row["type"], row["b"], row["n"]) for row in store.read("edges", EDGES)}


def written(store: Store) -> bytes:
    stream = io.BytesIO()
    write_dump(store, stream, originals=False)
    return stream.getvalue()


def node(store: Store, identifier: str) -> dict[str, object]:
    [row] = store.read("node", "MATCH (n:Entity {id: $id}) RETURN properties(n) AS held", id=identifier)
    assert isinstance(row["held"], dict)
    return row["held"]


def test_the_joined_node_gives_all_it_has_to_the_one_that_stays(store: Store) -> None:
    store.load([*ALL, JOIN])
    assert edges(store) == {
        (KEPT.id, "OPPOSED", POLICY.id, 2),
        (KEPT.id, "WARNED", UNION.id, 1),
        (KEPT.id, "HELD_OFFICE", OFFICE.id, 1),
        (UNION.id, "OPPOSED", POLICY.id, 1),
    }
    assert broken(store) == []
    assert node(store, OTHER.id)["joined_to"] == KEPT.id and node(store, KEPT.id)["aliases"] == ["Ms. Mori"]
    assert node(store, KEPT.id)["also"] == ["A. Mori", "Ana M. Mori"]
    officials = store.read("officials", "MATCH (n:Official) RETURN n.id AS id")
    assert officials == [{"id": KEPT.id}]
    speakers = "MATCH (c:Claim {id: $id})-[:ATTRIBUTED_TO]->(n) RETURN n.id AS id"
    assert store.read("speakers", speakers, id=BOTH.id) == [{"id": KEPT.id}]
    assert tallies(store.read).nodes == {"Office": 1, "Person": 1, "Program": 1, "Union": 1}


def test_a_search_by_any_of_the_names_finds_the_one_that_stays_and_no_other(store: Store) -> None:
    store.load([*ALL, JOIN])
    for words in ("Ana Mori", "Ana M. Mori", "A. Mori", "Mori"):
        [hit] = store.search(words)
        assert hit.id == KEPT.id and hit.aliases == ("Ms. Mori", "A. Mori", "Ana M. Mori")
    store.load([PART])
    assert {hit.id for hit in store.search("Mori")} == {KEPT.id, OTHER.id}
    assert store.search("Ana M. Mori")[0].id == OTHER.id


def test_loading_it_again_changes_nothing_and_in_any_order_it_is_the_same(store: Store) -> None:
    store.load([*ALL, JOIN])
    wanted, version = dump(store), store.version()
    assert store.load([*ALL, JOIN]).total == 0
    assert dump(store) == wanted and store.version() == version
    empty(store)
    assert store.load([JOIN]).refused == ()
    for record in reversed(ALL[:7]):
        store.load([record])
    for record in reversed(ALL[7:]):
        store.load([record])
    assert dump(store) == wanted and broken(store) == []


def test_parting_gives_back_the_very_same_graph_and_joining_again_the_other(store: Store) -> None:
    store.load(ALL)
    before = dump(store)
    store.load([JOIN])
    joined = undecided(store)
    store.load([PART])
    assert undecided(store) == before and broken(store) == []
    store.load([AGAIN])
    assert undecided(store) == joined and broken(store) == []


def test_a_claim_is_given_back_as_it_was_said(store: Store) -> None:
    store.load(ALL)
    before = [line for line in written(store).splitlines() if b'"kind":"end"' not in line]
    store.load([JOIN])
    after = written(store).splitlines()
    assert [line for line in after if b"decision" not in line and b'"kind":"end"' not in line] == before
    assert any(JOIN.id.encode() in line for line in after)


def test_a_dump_restores_it(store: Store) -> None:
    store.load([*ALL, THIRD, JOIN, decide("same", THIRD.id, KEPT.id, at="2020-01-05T00:00:00+00:00")])
    graph, stream = dump(store), written(store)
    empty(store)
    lines = [line for line in stream.splitlines() if b'"kind":"end"' not in line]
    assert store.load(read_lines(lines, "dump"), replace=False).refused == ()
    assert dump(store) == graph and written(store) == stream


def test_a_chain_is_one_and_parts_link_by_link(store: Store) -> None:
    chain = decide("same", THIRD.id, KEPT.id, at="2020-01-05T00:00:00+00:00")
    store.load([*ALL, THIRD, JOIN, chain])
    assert {row[0] for row in edges(store)} == {THIRD.id, UNION.id} and broken(store) == []
    assert node(store, THIRD.id)["also"] == ["A. Mori", "Ana M. Mori", "Ana Mori", "Ms. Mori"]
    store.load([PART])
    assert node(store, THIRD.id)["also"] == ["Ana Mori", "Ms. Mori"] and broken(store) == []
    assert (OTHER.id, "OPPOSED", POLICY.id, 1) in edges(store) and (THIRD.id, "OPPOSED", POLICY.id, 1) in edges(store)


def test_two_that_are_told_apart_are_not_brought_together(store: Store) -> None:
    apart = decide("not_same", OTHER.id, THIRD.id)
    chain = decide("same", THIRD.id, KEPT.id, at="2020-01-05T00:00:00+00:00")
    report = store.load([*ALL, THIRD, JOIN, chain, apart])
    assert any(chain.id in note for note in report.notes)
    assert "joined_to" not in {key for key, value in node(store, KEPT.id).items() if value}
    assert node(store, OTHER.id)["joined_to"] == KEPT.id and broken(store) == []


@pytest.mark.parametrize("gone", [FIRST, SECOND], ids=["first", "second"])
def test_forgetting_either_document_is_as_if_it_had_never_been_loaded(store: Store, gone: Document) -> None:
    left = [c for c in ALL if not (isinstance(c, Claim) and c.evidence[0].document == gone.id) and c.id != gone.id]
    named = {end for c in left if isinstance(c, Claim) for end in (c.subject, c.object, *c.attributed_to)}
    store.load([one for one in left if isinstance(one, Claim | Document) or one.id in named] + [JOIN])
    wanted = dump(store)
    empty(store)
    store.load([*ALL, JOIN])
    report = store.forget(gone.id)
    assert dump(store) == wanted and broken(store) == []
    assert report.nodes == len(ALL[:5]) - len(named)
    store.forget(FIRST.id if gone is SECOND else SECOND.id)
    assert undecided(store) == [] and broken(store) == []


def test_the_name_that_stays_goes_with_its_last_document_and_the_other_stands_for_itself(store: Store) -> None:
    alone = [KEPT, OTHER, POLICY, FIRST, SECOND, MINE, THEIRS]
    store.load([*alone, JOIN])
    store.forget(FIRST.id)
    assert edges(store) == {(OTHER.id, "OPPOSED", POLICY.id, 1)} and broken(store) == []
    assert store.read("gone", "MATCH (n:Entity {id: $id}) RETURN n.id AS id", id=KEPT.id) == []
    store.load(alone)
    assert edges(store) == {(KEPT.id, "OPPOSED", POLICY.id, 2)} and broken(store) == []


def test_a_document_that_is_read_anew_keeps_to_it_and_takes_out_whom_nobody_names(store: Store) -> None:
    paper = SECOND.model_copy(update={"extractors": ("test",)})
    store.load([KEPT, OTHER, POLICY, OFFICE, FIRST, paper, MINE, THEIRS, HELD, JOIN])
    again = THEIRS.model_copy(update={"status": "alleged", "version": "2"})
    report = store.load([OTHER, POLICY, paper, again])
    assert (report.changed.claims, report.removed.claims, report.removed.nodes) == (1, 1, 1)
    assert edges(store) == {(KEPT.id, "OPPOSED", POLICY.id, 2)} and broken(store) == []
    report = store.load([POLICY, paper])
    assert (report.removed.claims, report.removed.nodes) == (1, 1)
    assert edges(store) == {(KEPT.id, "OPPOSED", POLICY.id, 1)} and broken(store) == []
    assert "also" not in {key for key, value in node(store, KEPT.id).items() if value}


def test_another_name_that_comes_later_is_found_too(store: Store) -> None:
    store.load([*ALL, JOIN])
    report = store.load([OTHER.model_copy(update={"aliases": ("Mori the Younger",)})])
    assert report.changed.nodes == 1
    [hit] = store.search("Younger")
    assert hit.id == KEPT.id and "Mori the Younger" in hit.aliases
    store.load([KEPT.model_copy(update={"aliases": ("Captain Mori",)})])
    assert node(store, KEPT.id)["aliases"] == ["Captain Mori", "Ms. Mori"] and broken(store) == []
    assert store.search("Captain")[0].id == KEPT.id


def test_a_correction_of_a_moved_claim_goes_by_the_name_that_stays(store: Store) -> None:
    right = decide("correct", THEIRS.id, correction={"status": "denied"})
    store.load([*ALL, JOIN, right])
    assert (KEPT.id, "OPPOSED", POLICY.id, 1) in edges(store) and broken(store) == []
    ends = "MATCH (c:Claim {extractor: 'person'})-[r:SUBJECT]->(n) RETURN n.id AS id, r.named AS named"
    assert store.read("ends", ends) == [{"id": KEPT.id, "named": [OTHER.id]}]
    store.load([PART])
    assert store.read("ends", ends) == [{"id": OTHER.id, "named": None}] and broken(store) == []


def test_many_claims_move_in_parts_and_what_was_cut_short_is_finished(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(f"Line {n} says that she opposed it. " for n in range(30))
    paper = document("Long", lines)
    many = [claim(OTHER, "opposed", POLICY, paper, f"Line {n} says that she opposed it.") for n in range(30)]
    store.load([KEPT, OTHER, POLICY, paper, *many])
    before = dump(store)
    monkeypatch.setattr("graph.store.joins.BATCH", 7)
    for decision, wanted in (
        (JOIN, {(KEPT.id, "OPPOSED", POLICY.id, 30)}),
        (PART, {(OTHER.id, "OPPOSED", POLICY.id, 30)}),
    ):
        with monkeypatch.context() as cut:
            stop_after(cut, 3)
            with pytest.raises(KeyboardInterrupt):
                store.load([decision])
        assert sum(row[0] == KEPT.id for row in edges(store)) > 0 and len(edges(store)) == 2
        late = many[0].model_copy(update={"version": "2"})
        store.load([late])
        store.load([many[0]])
        assert edges(store) == wanted and broken(store) == []
    assert undecided(store) == before


def test_a_name_with_very_many_links_gives_all_of_them_and_gets_them_back(store: Store) -> None:
    policies = [make_node("Program", f"Programme number {n}") for n in range(400)]
    paper = document("Long", "".join(f"Line {n} says that she opposed it. " for n in range(800)))
    many = [
        claim(OTHER, "opposed", policies[n % 400], paper, f"Line {n} says that she opposed it.") for n in range(800)
    ]
    store.load([KEPT, OTHER, *policies, paper, *many])
    before = dump(store)
    store.load([JOIN])
    assert {row[0] for row in edges(store)} == {KEPT.id} and len(edges(store)) == 400 and broken(store) == []
    store.load([PART])
    assert undecided(store) == before


def test_a_database_that_is_busy_is_asked_for_less_at_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.load(ALL)
    write, steps = Connection.write, []

    def busy(self: Connection, work: object) -> object:
        most = getattr(work, "keywords", {}).get("most", 0)
        steps.append(most)
        if most > 500:
            raise TooLong("it takes too long")
        return write(self, work)  # type: ignore[arg-type]

    monkeypatch.setattr(Connection, "write", busy)
    store.load([JOIN])
    assert 2000 in steps and 500 in steps and broken(store) == []
    assert tallies(store.read).nodes["Person"] == 1


def stop_after(cut: pytest.MonkeyPatch, number: int) -> None:
    """Let a program die after so many pieces of work."""
    write, done = Connection.write, []

    def counted(self: Connection, work: object) -> object:
        done.append(work)
        if len(done) > number:
            raise KeyboardInterrupt
        return write(self, work)  # type: ignore[arg-type]

    cut.setattr(Connection, "write", counted)


def joins(world: World, draw: random.Random, number: int) -> list[Decision]:
    """Draw decisions about people and about unions, and undoings of some of them."""
    made: list[Decision] = []
    for day in range(number):
        kept, other = draw.sample(draw.choice([world.people, world.unions]), 2)
        verdict = draw.choice(["same", "same", "same", "not_same"])
        made.append(decide(verdict, kept.id, other.id, at=f"2021-01-{day + 1:02}T00:00:00+00:00"))
    for day, one in enumerate(draw.sample(made, number // 3)):
        made.append(decide("undo", one.id, at=f"2021-02-{day + 1:02}T00:00:00+00:00"))
    return made


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(seed=st.integers(0, 10_000))
def test_whatever_is_joined_undoing_all_gives_the_graph_that_never_was_joined(store: Store, seed: int) -> None:
    draw = random.Random(seed)
    world = World(seed, claims=25)
    empty(store)
    store.load(world.records)
    never = undecided(store)
    decisions = joins(world, draw, 6)
    for decision in draw.sample(decisions, len(decisions)):
        store.load([decision])
        assert broken(store) == []
    joined = undecided(store)
    empty(store)
    given: list[AnyRecord] = [*world.records, *decisions]
    store.load(draw.sample(given, len(given)))
    assert undecided(store) == joined
    undone = {one.about[0] for one in decisions if one.verdict == "undo"}
    last = [
        decide("undo", one.id, at="2022-01-01T00:00:00+00:00")
        for one in decisions
        if one.verdict != "undo" and one.id not in undone
    ]
    store.load(last)
    assert undecided(store) == never and broken(store) == []
