"""Two actors compared: sides come of plain facts alone, and dates are told only where they leave no doubt."""

import pytest

from graph.errors import NotFound, QueryError
from graph.queries.compare import compare
from tests.graph.story import NODES

POLICY, UNION, AGENCY, OKORO, LIND, MINISTRY = (
    NODES[key].id for key in ("policy", "union", "agency", "okoro", "lind", "ministry")
)


def on_the_policy(found):
    return next(shared for shared in found.shared if shared.about.id == POLICY)


def test_two_who_opposed_the_same_agree(story):
    found = compare(story, UNION, OKORO)
    shared = on_the_policy(found)
    assert shared.verdict == "agree"
    assert {fact.subject.id for fact in shared.left} == {UNION} and {fact.subject.id for fact in shared.right} == {
        OKORO
    }


def test_who_carried_out_and_who_opposed_stand_on_different_sides(story):
    shared = on_the_policy(compare(story, AGENCY, UNION))
    assert shared.verdict in ("differ", "mixed") and shared.first is None


def test_it_reads_the_same_from_both_ends(story):
    there, back = compare(story, AGENCY, MINISTRY), compare(story, MINISTRY, AGENCY)
    assert [(s.about.id, s.verdict, s.first) for s in there.shared] == [
        (s.about.id, s.verdict, s.first) for s in back.shared
    ]


def test_nothing_shared_is_an_empty_answer(story):
    assert compare(story, LIND, NODES["island"].id).shared == ()


def test_one_is_not_compared_with_itself_nor_with_nobody(story):
    with pytest.raises(QueryError, match="choose two different"):
        compare(story, UNION, UNION)
    with pytest.raises(NotFound):
        compare(story, UNION, "person/nobody")


def test_what_is_not_given_counts_all_the_same(story):
    whole, short = compare(story, AGENCY, UNION), compare(story, AGENCY, UNION, limit=1)
    there, cut = on_the_policy(whole), on_the_policy(short)
    assert (len(there.left), len(cut.left), cut.left_total) == (there.left_total, 1, there.left_total)
    assert cut.left_total > 1
    assert (cut.verdict, cut.first, cut.right_total) == (there.verdict, there.first, there.right_total)


def test_what_is_shared_is_counted_by_verdict(story):
    found = compare(story, AGENCY, MINISTRY)
    assert sum(total for _, total in found.by_verdict) == found.shared_total == len(found.shared)
