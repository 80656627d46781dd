"""Descriptions that need more than their noun: states that go to law, papers that go by a word of other things."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def kinds(read: Read, text: str) -> set[tuple[str, str]]:
    return {(m.text, m.entity.type()) for m in read(text).mentions}


def test_a_number_of_states_that_goes_to_law_is_a_group(read: Read) -> None:
    assert ("Twelve states", "Group") in kinds(read, "Twelve states sued the ministry in May.")
    assert ("Twelve states", "Group") not in kinds(read, "Twelve states have long coasts.")


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The clerks lost a 40-page draft by the harbor board.", "a 40-page draft"),
        ("The board said so in the notice that came with the rule.", "the notice"),
    ],
)
def test_drafts_and_notices_are_papers(read: Read, text: str, paper: str) -> None:
    assert (paper, "Document") in kinds(read, text)


@pytest.mark.parametrize("text", ["He was picked in the NFL draft.", "They stood on the upper deck."])
def test_other_drafts_and_decks_are_none(read: Read, text: str) -> None:
    assert not {kind for _, kind in kinds(read, text)} & {"Document"}


def named(read: Read, text: str) -> set[tuple[str, str]]:
    return {(m.entity.name, m.entity.type()) for m in read(text).mentions}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Advocates condemned the levy.", "Advocates"),
        ("Officials said the port had closed.", "Officials"),
        ("The port had closed, authorities said.", "authorities"),
        ("The port had closed, a source close to the talks said.", "source close to the talks"),
        ("A clerk familiar with the audit said the port had closed.", "clerk familiar with the audit"),
        ("Hundreds of dockers opposed the levy.", "Hundreds of dockers"),
        ("Tens of thousands of dockers opposed the levy.", "Tens of thousands of dockers"),
        ("A coalition of 18 states opposed the levy.", "coalition of 18 states"),
        ("A group of former pilots opposed the levy.", "group of former pilots"),
        ("Every country must sign the pact.", "every country"),
        ("Several states backed the levy.", "several states"),
        ("Nineteen attorneys general opposed the levy.", "Nineteen attorneys general"),
        ("Attorneys general from two states opposed the levy.", "Attorneys general"),
        ("Sheriffs refused to collect the levy.", "Sheriffs"),
    ],
)
def test_people_and_lands_who_act_are_groups_by_the_words_that_tell_which(read: Read, text: str, group: str) -> None:
    assert (group, "Group") in named(read, text)


@pytest.mark.parametrize("text", ["They met officials.", "The ports of many states are deep.", "He cited sources."])
def test_those_who_neither_act_nor_speak_and_of_whom_nothing_is_told_are_none(read: Read, text: str) -> None:
    assert not {name for name, kind in named(read, text) if kind == "Group"}


def test_police_who_speak_are_a_body_and_papers_that_speak_are_papers(read: Read) -> None:
    assert ("Police", "GovernmentBody") in named(read, "Police said the port had closed.")
    assert ("documents", "Document") in named(read, "The port had closed, the documents show.")
    assert ("court records", "Document") in named(read, "The port had closed, court records show.")


def test_both_countries_are_the_two_named_before_and_nobody_where_three_are(read: Read) -> None:
    two = read("Norland and Sudland met. Both countries signed the pact.")
    lands = {m.entity.id for m in two.mentions if m.text == "Both countries"}
    assert lands == {"jurisdiction/norland", "jurisdiction/sudland"}
    three = read("Norland, Sudland and Esteria met. Both countries signed the pact.")
    assert {m.entity.type() for m in three.mentions if m.text == "Both countries"} == {"Group"}


def test_sources_without_a_name_are_of_their_document(read: Read) -> None:
    ids = {m.entity.id for text in ("Officials said so.", "Officials said no.") for m in read(text).mentions}
    assert len(ids) == 2


def test_members_of_a_party_are_a_group_and_no_body_or_person(read: Read) -> None:
    found = named(read, "House Democrats criticized the levy. Iraqi Shiites and Sunni Arab leaders backed it.")
    assert {("House Democrats", "Group"), ("Iraqi Shiites", "Group"), ("Sunni Arab leaders", "Group")} <= found
    assert not {kind for _, kind in found} & {"Person", "Organization"}


def test_a_title_before_a_common_noun_is_a_policy_and_a_name_again_is_the_same(read: Read) -> None:
    found = named(read, "Norland ended the Keep Harbors Open program in May.")
    assert ("Keep Harbors Open", "Program") in found
    again = read("Norland ended the Stay Ashore Programme. The Stay Ashore programme was old.")
    assert len({m.entity.id for m in again.mentions if m.entity.type() == "Program"}) == 1
    assert not {kind for _, kind in named(read, "Ana Reyes praised the South Marlo policy.")} & {"Rule"}


def test_the_high_court_is_the_supreme_court_of_the_text(read: Read) -> None:
    found = read("The Norland Supreme Court sat in May. The high court upheld the levy.")
    assert len({m.entity.id for m in found.mentions if m.entity.type() == "Court"}) == 1
