"""On what grounds something may not be there, and how that is worded."""

import pytest

from graph.doubt import GRANTED, WORDS, cautions, doubt, doubt_words, grounds, may_not_be
from ontology.claim import MODALITIES, SET_ASIDE, STATUSES
from ontology.vocabulary import RELATIONS


@pytest.mark.parametrize(
    ("held", "found"),
    [
        (("affirmed", "actual", "found", "accepted"), ()),
        (("negated", "actual", "reported", None), ("not so",)),
        (("negated", "planned", "alleged", "rejected"), ("rejected", "alleged", "planned", "not so")),
    ],
)
def test_what_keeps_a_claim_from_being_fact(held, found):
    assert cautions(*held) == found


@pytest.mark.parametrize(
    ("relation", "subject", "found", "why"),
    [
        ("plaintiff_in", False, ("not so",), ("not so",)),
        ("plaintiff_in", False, (), ()),
        ("issued", False, ("planned",), ("planned",)),
        ("opposed", False, ("not so",), (GRANTED,)),  # who did not oppose a rule had one before them
        ("violates", True, ("alleged",), (GRANTED,)),
        ("implemented", False, (), ()),
        ("implemented", False, ("not so",), (GRANTED,)),
        ("implemented", False, ("planned",), ("planned",)),
        ("blocked", False, ("alleged",), (GRANTED,)),
        ("implemented", False, ("alleged",), ("alleged",)),
        ("requested", False, (), ("requested",)),
        ("declined", False, ("not so",), ("not so",)),
        ("opposed", False, ("rejected",), ("rejected",)),
        ("filed_in", True, ("planned",), ("planned",)),
        ("filed_in", False, ("planned",), (GRANTED,)),
    ],
)
def test_what_leaves_it_open_whether_something_is_there(relation, subject, found, why):
    assert grounds(relation, found, subject=subject) == why


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("subject", [True, False])
def test_there_are_words_for_all_grounds(relation, subject):
    told = {
        ground
        for status in STATUSES
        for modality in MODALITIES
        for polarity in ("affirmed", "negated")
        for verdict in (None, *SET_ASIDE)
        for ground in grounds(relation, cautions(polarity, modality, status, verdict), subject=subject)
    }
    assert told <= WORDS.keys() | {GRANTED}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([("alleged",), ("planned", "alleged")], ("alleged", "planned")),
        ([("not so",), ()], ()),
        ([(GRANTED,)], ()),
        ([(GRANTED,), ("not so",)], ()),  # whom one did not sue, others oppose: somebody did
        ([(GRANTED,), ("planned",)], ("planned",)),  # people oppose what is only planned
        ([(GRANTED,), ("planned",), ()], ()),
    ],
)
def test_what_is_said_of_a_thing_settles_whether_it_may_not_be_there(told, found):
    assert doubt(told) == found


def test_only_some_things_may_not_be():
    assert may_not_be("lawsuit/a") and may_not_be("rule/a") and may_not_be("leakincident/a")
    assert not may_not_be("person/a") and not may_not_be("law/a")


def test_grounds_are_worded_with_what_is_farthest_from_being_so_first():
    assert doubt_words(()) == ""
    assert doubt_words(("not so",)) == "only said not to be so"
    assert doubt_words(("planned", "alleged")) == "only alleged or planned"
    assert doubt_words(("planned", "alleged", "denied")) == "only denied, alleged or planned"
