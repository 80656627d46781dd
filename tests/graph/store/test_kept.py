"""What is kept is what would be found anew, whoever changes the graph."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from graph.errors import StoreError
from graph.store import Store, open_store
from graph.store.kept import Kept
from tests.graph.store.world import World, decide

CLAIMS = "MATCH (c:Claim) RETURN coalesce(c.review, 'none') AS review, count(c) AS total ORDER BY review"


class Made:
    """Counts how often it was made."""

    def __init__(self) -> None:
        self.times, self.version = 0, "first"

    def __call__(self) -> int:
        self.times += 1
        return self.times


@pytest.fixture
def made() -> Made:
    return Made()


def test_an_answer_is_made_once_for_a_version_and_a_key(made: Made) -> None:
    kept = Kept(lambda: made.version)
    assert [kept.get("a", made), kept.get("a", made), kept.get("b", made), kept.get("a", made)] == [1, 1, 2, 1]
    made.version = "second"
    assert [kept.get("a", made), kept.get("b", made), kept.get("a", made)] == [3, 4, 3]


def test_the_answer_asked_for_longest_ago_makes_room(made: Made) -> None:
    kept = Kept(lambda: made.version, most=2)
    for key in ("a", "b", "a", "c"):
        kept.get(key, made)
    assert len(kept) == 2
    assert [kept.get("a", made), kept.get("b", made)] == [1, 4]


def test_an_answer_grows_old(made: Made) -> None:
    kept = Kept(lambda: made.version, seconds=0.0)
    assert [kept.get("a", made), kept.get("a", made)] == [1, 2]


def test_what_changes_while_an_answer_is_made_is_seen_afterwards(made: Made) -> None:
    kept = Kept(lambda: made.version)

    def overtaken() -> int:
        made.version = "second"
        return made()

    assert [kept.get("a", overtaken), kept.get("a", made)] == [1, 2]


def test_who_asks_for_what_is_being_made_waits_for_it(made: Made) -> None:
    kept = Kept(lambda: made.version)
    begun, go_on = Event(), Event()

    def slowly() -> int:
        begun.set()
        assert go_on.wait(20)
        return made()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(kept.get, "a", slowly)
        assert begun.wait(20)
        second = pool.submit(kept.get, "a", slowly)
        assert kept.get("b", lambda: "another key waits for nobody")
        go_on.set()
        assert (first.result(20), second.result(20)) == (1, 1)


def test_a_failure_is_not_kept(made: Made) -> None:
    kept = Kept(lambda: made.version)

    def failing() -> int:
        raise StoreError("down")

    with pytest.raises(StoreError):
        kept.get("a", failing)
    assert kept.get("a", made) == 1


def test_every_change_is_seen_also_one_from_elsewhere(store: Store) -> None:
    world = World(23)
    claim = next(held.id for held in world.claims if held.review is None)

    def seen() -> object:
        return store.kept("claims", lambda: store.read("claims", CLAIMS))

    def anew() -> object:
        return store.read("claims", CLAIMS)

    answers = [seen()]
    with open_store(store.settings) as other:
        for change in (
            lambda: other.load([*world.nodes, *world.documents, *world.claims]),
            lambda: other.load([decide("accept", claim)]),
            lambda: store.load([decide("reject", claim, at="2021-01-01T00:00:00+00:00")]),
            lambda: other.forget(world.documents[0].id),
        ):
            change()
            answers.append(seen())
            assert answers[-1] == anew() == seen()
    assert all(before != after for before, after in zip(answers, answers[1:], strict=False))
