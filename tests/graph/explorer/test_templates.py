"""What is shown first of each kind of thing: in order, by side, by office, and with what nothing tells of."""

import re

import pytest

from graph.answers import Fact, Node, Quote
from graph.explorer.template import Template, Told, template
from graph.explorer.templates.officials import falls_in
from graph.queries.profile import Group, Profile
from ontology.discovery import discover
from ontology.vocabulary import RELATIONS
from tests.graph.explorer.test_markup import Reader


class Silent:
    """A store in which nothing else is on record."""

    def read(self, name: str, cypher: str, /, **_: object) -> list[dict[str, object]]:
        return [{"id": "x", "name": "X", "description": None, "joined_to": None}] if name == "node" else []


def node(identifier: str) -> Node:
    return Node(id=identifier, name=identifier.partition("/")[2])


def said(subject: str, relation: str, target: str, words: str = "They said so.", **fields: object) -> Fact:
    quote = Quote(passage="p", document="source/x-1", title="T", start=0, end=1, text=words)
    made = {"id": f"claim/{subject} {relation} {target} {fields}", "extractor": "rules", "version": "1"}
    ends = {"subject": node(subject), "relation": relation, "object": node(target), "quotes": (quote,)}
    if day := fields.get("when"):
        fields = {"earliest": day, "latest": day} | fields
    return Fact(**(made | ends | fields))


def known(about: str, *facts: Fact, official: bool = False) -> Profile:
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.relation, "out" if fact.subject.id == about else "in"), []).append(fact)
    return Profile(
        node=node(about),
        official=official,
        groups=tuple(
            Group(relation=r, direction=d, heading=RELATIONS[r].reads, facts=tuple(held), total=len(held))
            for (r, d), held in groups.items()
        ),
    )


def shown(profile: Profile) -> tuple[Told, str]:
    chosen = template(profile)
    assert chosen is not None
    told = chosen.tell(Silent(), profile)
    return told, re.sub(r"\s+", " ", Reader(re.sub(r"(</h\d>)", r"\1 ", told.html.replace("<h", " | <h"))).words)


def test_each_template_is_found_and_none_fits_what_has_none():
    assert len(discover("graph.explorer.templates", Template)) >= 4
    assert template(known("place/harbour")) is None and template(known("person/ada")) is None


@pytest.mark.parametrize("about", ["program/a", "law/a", "agreement/a", "lawsuit/a", "leakincident/a", "person/a"])
def test_what_is_not_told_is_said_not_to_be(about):
    _, words = shown(known(about, official=about.startswith("person")))
    assert "no evidence in the documents read" in words


def test_a_policy_goes_from_its_announcement_to_its_end_and_what_has_no_year_comes_apart():
    about = "program/harbour"
    facts = (
        said("court/quay", "blocked", about, when="2019-11-08"),
        said("governmentbody/sea", "announced", about, when="2019-02-01"),
        said("governmentbody/sea", "ended", about, modality="planned"),
        said("governmentbody/boats", "implemented", about, when="2019-06-01"),
        said("governmentbody/pilots", "implemented", about),
    )
    told, words = shown(known(about, *facts))
    places = [words.index(stage) for stage in ("Announced", "In effect", "Blocked", "Without a date", "Ended, planned")]
    assert places == sorted(places)
    assert "that it was issued, signed or upheld" in words
    assert told.shown == {fact.id for fact in facts}


def test_stances_are_told_by_kind_of_actor_and_a_refusal_apart_from_opposing():
    about = "program/harbour"
    _, words = shown(
        known(
            about,
            said("union/pilots", "opposed", about),
            said("person/ben", "opposed", about),
            said("person/ada", "refused", about),
        )
    )
    assert re.search(r"Opposed it 2 \| People 1 .*ben opposed.* \| Unions 1 .*pilots opposed", words)
    assert re.search(r"Refused to carry it out 1 \| People 1 .*ada", words)
    assert "Supported it no evidence in the documents read" in words


def test_a_lawsuit_has_its_sides():
    about = "lawsuit/pilots-v-sea"
    _, words = shown(
        known(
            about,
            said("union/pilots", "plaintiff_in", about),
            said("governmentbody/sea", "defendant_in", about),
            said(about, "heard_by", "court/quay"),
            said("amicusbrief/watch", "supports_side", about, side="plaintiff"),
            said("amicusbrief/guild", "supports_side", about, side="defendant"),
            said("ruling/stay", "filed_in", about, when="2019-12-01"),
            said("filing/complaint", "filed_in", about, when="2019-03-01"),
        )
    )
    assert re.search(r"Who sues 1 .*pilots.* \| Who is sued 1 .*sea.* \| Courts and judges 1 .*quay", words)
    assert re.search(r"For the challengers 1 .*watch.* \| For the defence 1 .*guild", words)
    assert words.index("complaint was filed in") < words.index("stay was filed in")


def test_a_suit_that_is_said_not_to_be_is_not_counted_as_told():
    about = "lawsuit/pilots-v-sea"
    _, words = shown(known(about, said("union/pilots", "plaintiff_in", about, polarity="negated")))
    assert "Who sues 1, said not to be so" in words


def test_a_heading_counts_the_rows_under_it():
    about = "person/ada"
    twice = said(about, "held_office", "office/mayor"), said(about, "held_office", "office/mayor", version="2")
    _, words = shown(known(about, *twice, official=True))
    assert "Offices held 1 ada" in words and "2 passages" in words


def test_a_leak_tells_how_long_in_the_words_of_the_document_and_keeps_its_source_unnamed():
    about = "leakincident/posting"
    facts = (
        said("group/an-official", "disclosed", about, "It stayed up for nearly two hours.", when="2019-11-21"),
        said(about, "exposed", "group/crews", count=103),
        said(about, "led_to", "investigation/review"),
    )
    told, words = shown(known(about, *facts))
    assert "21 November 2019" in words and "“for nearly two hours”" in words and "103 in number" in words
    assert "Who let it out is not named." in words
    linked = {link for link in Reader(told.html).links if link.startswith("entity")}
    assert linked and all("person" not in link for link in linked)
    assert re.search(r"What followed 1 .*review", words)


def test_no_length_is_read_out_of_another_sentence():
    about = "leakincident/posting"
    _, words = shown(known(about, said("person/ada", "criticized", about, "She waited for five days.")))
    assert "“for five days”" not in words and "in the words of the documentsno evidence" in words


def test_what_somebody_did_stands_under_the_office_that_they_held_then():
    about = "person/ada"
    mayor = said(about, "held_office", "office/mayor", when="2015/2018", earliest="2015-01-01", latest="2018-12-31")
    judge = said(about, "held_office", "office/judge", when="2019/..", acting=True, earliest="2019-01-01", latest=None)
    facts = (
        mayor,
        judge,
        said(about, "opposed", "program/canal", when="2016-05-01"),
        said(about, "blocked", "program/harbour", when="2020-01-01"),
        said(about, "criticized", "person/ben"),
    )
    told, words = shown(known(about, *facts, official=True))
    assert re.search(r"As mayor 2015 to 2018 .*opposed canal.* \| As acting judge from 2019 .*blocked harbour", words)
    assert "criticized" not in words and told.rest == "Not dated to an office"
    assert facts[-1].id not in told.shown


def test_an_office_without_a_date_places_nothing():
    about = "person/ada"
    facts = said(about, "held_office", "office/mayor"), said(about, "opposed", "program/canal", when="2016-05-01")
    _, words = shown(known(about, *facts, official=True))
    assert "One of these has no date" in words and "canal" not in words


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        ("2019-03-01", "2019-03-01", True),
        ("2019-01-01", "2019-12-31", False),  # some day of the year, perhaps before the office
        ("2020-01-01", "2020-01-01", False),
        (None, None, False),
    ],
)
def test_a_fact_falls_into_a_tenure_only_without_a_doubt(first, last, inside):
    tenure = said("person/a", "held_office", "office/b", earliest="2019-02-01", latest="2019-12-31", when="2019")
    fact = said("person/a", "opposed", "program/c", earliest=first, latest=last)
    assert falls_in(fact, tenure) is inside
