"""A document read anew: what its extractors no longer find goes, and what somebody reviewed or another says stays."""

import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from graph.store import Store
from graph.store.chunks import chunks
from ontology.claim import Claim
from ontology.document import Document, quote_from
from ontology.lines import AnyRecord
from ontology.node import Entity
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken, claim, decide, document, dump, empty

UNION, SCHEME, OTHER = (
    make_node("Union", "Example Council"),
    make_node("Program", "Example Programme"),
    make_node("Program", "Other Programme"),
)
TEXT = "The council opposed the programme. It opposed the other one too."
PAPER = document("Paper", TEXT, extractors=("test",))
ECHO = document("Echo", "The council, it was reported, opposed the programme.", extractors=("test",))
FIRST = claim(UNION, "opposed", SCHEME, PAPER, "The council opposed the programme.")
SECOND = claim(UNION, "opposed", OTHER, PAPER, "It opposed the other one too.")
BEFORE: list[AnyRecord] = [PAPER, UNION, SCHEME, OTHER, FIRST, SECOND]
NOW: list[AnyRecord] = [PAPER, UNION, SCHEME, FIRST.model_copy(update={"version": "2"})]


def test_what_is_no_longer_found_goes_with_the_nodes_that_only_it_named(store: Store) -> None:
    store.load(NOW)
    wanted = dump(store)
    empty(store)
    store.load(BEFORE)
    report = store.load(NOW)
    assert report.removed.model_dump() == {"documents": 0, "nodes": 1, "claims": 1, "decisions": 0}
    assert report.changed.claims == 1 and report.total == 3
    assert dump(store) == wanted and broken(store) == []
    version = store.version()
    assert store.load(NOW).total == 0 and store.version() == version


def test_a_document_in_which_nothing_is_found_any_more_holds_nothing(store: Store) -> None:
    store.load(BEFORE)
    report = store.load([PAPER])
    assert (report.removed.claims, report.removed.nodes) == (2, 3)
    left = store.read("left", "MATCH (n) WHERE NOT n:Graph RETURN n.id AS id")
    assert left == [{"id": PAPER.id}]


@pytest.mark.parametrize("verdict", ["accept", "reject"])
@pytest.mark.parametrize("at_once", [True, False])
def test_what_somebody_reviewed_stays_also_when_the_review_comes_along(
    store: Store, verdict: str, at_once: bool
) -> None:
    decision = decide(verdict, SECOND.id)
    store.load(BEFORE if at_once else [*BEFORE, decision])
    report = store.load([*NOW, decision] if at_once else NOW)
    assert report.removed.claims == 0 and broken(store) == []
    assert store.counts().claims == {"opposed": 2}
    undone = store.load([*NOW, decide("undo", decision.id, at="2021-01-01T00:00:00+00:00")])
    assert undone.removed.claims == 1 and store.counts().claims == {"opposed": 1}


@pytest.mark.parametrize(
    "now",
    [
        [PAPER.model_copy(update={"extractors": ()}), UNION, SCHEME, FIRST],
        [PAPER.model_copy(update={"extractors": ("another",)}), UNION, SCHEME, FIRST],
        [UNION, SCHEME, FIRST],
        [ECHO, UNION, SCHEME, claim(UNION, "opposed", SCHEME, ECHO, "opposed the programme")],
        [PAPER.model_copy(update={"text": "Another text."})],
    ],
    ids=["speaks for nobody", "for another extractor", "no document", "another document", "refused"],
)
def test_who_does_not_speak_for_a_document_takes_nothing_away(store: Store, now: list[AnyRecord]) -> None:
    store.load(BEFORE)
    assert store.load(now).removed.model_dump() == dict.fromkeys(("documents", "nodes", "claims", "decisions"), 0)
    assert {SECOND.id, FIRST.id} <= {row["id"] for row in store.read("claims", "MATCH (c:Claim) RETURN c.id AS id")}


def test_a_claim_that_another_document_supports_too_stays_until_that_one_is_read_anew(store: Store) -> None:
    both = SECOND.model_copy(update={"evidence": (*SECOND.evidence, quote_from(ECHO, 0, 11))})
    store.load([*BEFORE, ECHO, both])
    assert store.load(NOW).removed.claims == 0
    assert store.load([*NOW, ECHO]).removed.claims == 1


def test_a_claim_that_moves_to_another_node_leaves_none_behind(store: Store) -> None:
    store.load(BEFORE)
    moved = SECOND.model_copy(update={"object": SCHEME.id})
    report = store.load([PAPER, UNION, SCHEME, FIRST, moved])
    assert (report.changed.claims, report.removed.claims, report.removed.nodes) == (1, 0, 1)
    assert store.read("other", "MATCH (n:Entity {id: $id}) RETURN n.id AS id", id=OTHER.id) == []


def test_a_node_of_the_stream_stays_without_a_claim(store: Store) -> None:
    store.load(BEFORE)
    assert store.load([*NOW, OTHER]).removed.nodes == 0
    assert store.load([*NOW, OTHER]).total == 0


def taken(world: World, draw: random.Random) -> list[Document | Entity | Claim]:
    """Some of the claims of a world, the nodes that they name, and all documents, which speak for themselves."""
    claims = draw.sample(world.claims, draw.randrange(len(world.claims)))
    named = {end for c in claims for end in (c.subject, c.object, *c.attributed_to)}
    papers = [paper.model_copy(update={"extractors": ("test",)}) for paper in world.documents]
    return [*papers, *(node for node in world.nodes if node.id in named), *claims]


@pytest.mark.parametrize("seed", range(4))
def test_loading_anew_is_loading_alone(store: Store, seed: int) -> None:
    draw = random.Random(seed)
    world = World(seed)
    before, now = taken(world, draw), taken(world, draw)
    store.load(now)
    wanted = dump(store)
    empty(store)
    store.load(before)
    store.load(draw.sample(now, len(now)), batch=draw.choice((3, 11, 2000)))
    assert dump(store) == wanted and broken(store) == []


def test_two_loads_at_once_take_nothing_of_each_other(store: Store) -> None:
    world = World(44)
    papers = [paper.model_copy(update={"extractors": ("test",)}) for paper in world.documents]
    parts = [[*papers, *world.nodes, *world.claims[n::2]] for n in range(2)]
    with ThreadPoolExecutor(2) as pool:
        reports = list(pool.map(lambda part: store.load(part, batch=500), parts))
    assert not any(report.refused for report in reports) and broken(store) == []
    for part in parts:
        assert store.load(part).total >= 0
        held = {row["id"] for row in store.read("claims", "MATCH (c:Claim) RETURN c.id AS id")}
        assert held == {record.id for record in part if isinstance(record, Claim)}


def test_chunks_leave_nothing_out() -> None:
    for size in (1, 2, 3, 7, 8):
        parts = list(chunks(range(7), size))
        assert [item for part in parts for item in part] == list(range(7))
        assert all(len(part) == size for part in parts[:-1]) and 0 < len(parts[-1]) <= size
