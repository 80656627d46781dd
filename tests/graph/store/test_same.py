"""Which names are one, reckoned from decisions alone."""

from hypothesis import given
from hypothesis import strategies as st

from graph.store.same import Groups, same_groups
from ontology.decision import Decision
from tests.graph.store.world import decide

A, B, C, D = (f"person/{letter}" for letter in "abcd")


def day(number: int) -> str:
    return f"2020-01-{number:02}T00:00:00+00:00"


def groups(*decisions: Decision) -> Groups:
    return same_groups([dict(one.model_dump(), about=list(one.about)) for one in decisions])


def test_names_that_are_one_hang_together_under_the_name_that_was_chosen() -> None:
    found = groups(decide("same", A, B, at=day(1)), decide("same", C, A, at=day(2)))
    assert found.groups == ((C, A, B),) and found.notes == ()
    assert found.places({A, B, C}) == {A: C, B: C}
    assert found.places({A, B}) == {B: A} and found.places({B}) == {}
    assert found.together({B, D}) == {A, B, C, D}


def test_of_a_pair_the_last_decision_counts_whichever_is_named_first() -> None:
    once, turned = decide("same", A, B, at=day(1)), decide("same", B, A, at=day(2))
    assert groups(once, turned).groups == ((B, A),)
    parted = decide("not_same", A, B, at=day(3))
    assert groups(turned, parted, once).groups == ()
    undone = decide("undo", parted.id, at=day(4))
    assert groups(once, turned, parted, undone).groups == ((B, A),)
    again = decide("undo", undone.id, at=day(5))
    assert groups(once, turned, parted, undone, again).groups == ()


def test_within_a_group_the_leading_name_gives_way_to_one_chosen_later() -> None:
    chain = [decide("same", A, B, at=day(1)), decide("same", B, C, at=day(2))]
    assert groups(*chain).groups == ((A, B, C),)
    assert groups(*chain, decide("same", C, A, at=day(3))).groups == ((C, A, B),)
    star = [decide("same", A, B, at=day(1)), decide("same", A, C, at=day(2))]
    assert groups(*star, decide("same", C, B, at=day(3))).groups == ((A, B, C),)


def test_what_would_bring_together_two_told_apart_is_left_out_and_told() -> None:
    apart = decide("not_same", A, C, at=day(9))
    first, second = decide("same", A, B, at=day(1)), decide("same", B, C, at=day(2))
    found = groups(apart, second, first)
    assert found.groups == ((A, B),) and found.named == {A, B, C}
    [note] = found.notes
    assert second.id in note and f"{A} and {C} are decided to be two" in note


def test_kinds_that_can_be_no_one_thing_are_not_joined() -> None:
    for other, fits in (
        ("lawsuit/a", False),
        ("union/a", False),
        ("group/a", False),
        ("unicorn/a", False),
        (A, False),
        (B, True),
    ):
        found = groups(decide("same", A, other))
        assert (found.groups == ((A, other),)) is fits and bool(found.notes) is not fits
    assert groups(decide("same", "program/a", "rule/b")).groups == (("program/a", "rule/b"),)
    assert groups(decide("same", "jurisdiction/a", "place/a")).groups


NAMES = st.sampled_from([A, B, C, D])
PAIRS = st.tuples(NAMES, NAMES).filter(lambda pair: pair[0] != pair[1])


@given(st.lists(st.tuples(st.sampled_from(["same", "not_same"]), PAIRS, st.booleans()), max_size=9), st.randoms())
def test_whatever_is_decided_nobody_is_in_two_groups_or_beside_whom_they_are_not(given, draw) -> None:
    made = [decide(verdict, *pair, at=day(n)) for n, (verdict, pair, _) in enumerate(given, 1)]
    made += [decide("undo", made[n].id, at=day(20 + n)) for n, (_, _, undone) in enumerate(given) if undone]
    found = groups(*made)
    names = [name for group in found.groups for name in group]
    assert len(names) == len(set(names)) and all(len(group) > 1 for group in found.groups)
    latest = {frozenset(pair): verdict for verdict, pair, undone in given if not undone}
    for pair, verdict in latest.items():
        if verdict == "not_same":
            assert not any(pair <= set(group) for group in found.groups)
    draw.shuffle(made)
    assert groups(*made) == found
