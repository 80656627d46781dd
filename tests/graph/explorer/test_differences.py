"""Where sources do not agree, and where they only seem not to."""

import pytest

from graph.answers import Fact, Node, Quote
from graph.explorer.differences import differences, ends
from graph.explorer.rows import rows

LEAK, CREWS = Node(id="leakincident/posting", name="posting"), Node(id="group/crews-a1b2c3", name="6,252 crews")
MORE = Node(id="group/more-than-6-000-crews-d4e5f6", name="more than 6,000 crews")


def told(document: str, words: str = "They said so.", **fields: object) -> Fact:
    quote = Quote(passage=f"p/{document}", document=f"source/{document}-1", title="T", start=0, end=1, text=words)
    made = {
        "id": f"claim/{abs(hash((document, words, str(fields)))):012x}"[:18],
        "subject": LEAK,
        "relation": "exposed",
    }
    return Fact(**(made | {"object": CREWS, "extractor": "rules", "version": "1", "quotes": (quote,)} | fields))


def words(*facts: Fact) -> list[str]:
    return [one.words for held in differences(facts).values() for one in held]


def test_other_counts_of_the_same_people_stand_side_by_side_in_the_words_of_the_sentence():
    facts = (
        told("herald", "The posting exposed 6,252 crews.", count=6252),
        told("gazette", "It named 6,252 crews.", count=6252),
        told("wire", "The names of more than 6,000 crews got out.", count=6000, object=MORE),
    )
    assert words(*facts) == ["2 sources say 6,252, 1 says more than 6,000"]
    assert {row.differs for row in rows(facts)} == {("2 sources say 6,252, 1 says more than 6,000",)}


def test_counts_of_others_do_not_differ():
    pilots = Node(id="group/103-pilots-aaaaaa", name="103 pilots")
    assert not words(told("herald", count=6252), told("gazette", count=103, object=pilots))


def test_one_source_is_counted_once_however_often_it_says_so():
    facts = told("herald", "Once 12.", count=12), told("herald", "Twice 12.", count=12), told("wire", "13", count=13)
    assert words(*facts) == ["1 source says 12, 1 says 13"]


def test_two_days_differ_and_a_month_does_not_differ_from_its_day():
    def on(document: str, when: str, first: str, last: str, **fields: object) -> Fact:
        return told(document, when=when, earliest=first, latest=last, **fields)

    first = on("herald", "2019-11-21", "2019-11-21", "2019-11-21")
    month = on("wire", "2019-11", "2019-11-01", "2019-11-30")
    later = on("gazette", "2019-11-28", "2019-11-28", "2019-11-28")
    assert words(first, later) == ["1 source says 21 November 2019, 1 says 28 November 2019"]
    assert not words(first, month)
    # Anybody may be warned twice.
    assert not words(*(fact.model_copy(update={"relation": "warned"}) for fact in (first, later)))


@pytest.mark.parametrize("other", [{"polarity": "negated"}, {"status": "denied"}, {"status": "retracted"}])
def test_so_and_not_so(other):
    assert words(told("herald"), told("wire"), told("gazette", **other)) == ["2 sources say so, 1 says not"]


@pytest.mark.parametrize("other", [{"polarity": "negated", "review": "rejected"}, {"status": "alleged"}])
def test_what_was_set_aside_or_is_an_accusation_is_no_denial(other):
    assert not words(told("herald"), told("gazette", **other))


def test_that_somebody_must_and_that_others_need_not_are_told_apart():
    assert words(told("herald", modality="required"), told("gazette", modality="required", polarity="negated"))
    assert not words(told("herald", modality="required"), told("gazette", modality="possible", polarity="negated"))
    assert not words(told("herald"), told("gazette", modality="planned", polarity="negated"))


def test_a_plan_is_no_other_count():
    assert not words(told("herald", count=5), told("gazette", count=9, modality="planned"))


def test_only_the_number_of_a_group_is_left_out_of_what_it_is():
    assert ends(told("herald")) == ends(told("wire", object=MORE))
    court = Node(id="court/9th-circuit", name="9th Circuit"), Node(id="court/5th-circuit", name="5th Circuit")
    assert ends(told("a", subject=court[0])) != ends(told("a", subject=court[1]))
