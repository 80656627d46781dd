"""Events that verbs tell: which verbs count, what the event is called, and what is the same event told again."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.careers import CAREERS
from ingest.extractors.events import EVENTS
from ingest.happening_ends import tellings
from ingest.happenings import HAPPENINGS, KINDS, TABLES
from ingest.nominals import nominals
from ingest.same_events import same_events
from ontology.claim import Claim
from ontology.vocabulary import NODE_TYPES

Read = Callable[..., Annotated]


def told(read: Read, text: str) -> list[tuple[str, str, str]]:
    """Give the claims of a text as names."""
    context, claims = extracted(read, text)
    return [(context.nodes[c.subject].name, c.relation, context.nodes[c.object].name) for c in claims]


def extracted(read: Read, text: str) -> tuple[Context, list[Claim]]:
    context = Context(read(text))
    return context, list(EVENTS.extract(context.annotated.document, context))


def test_the_active_and_the_passive_tell_the_same(read: Read) -> None:
    active = told(read, "Immigration officers deported 103 Cubans in 2019.")
    assert ("Immigration officers", "participated_in", "deportation of 103 Cubans by Immigration officers") in [
        (s[0].upper() + s[1:], r, o.replace("immigration", "Immigration")) for s, r, o in active
    ]
    passive = told(read, "More than 900 refugees were rescued by fishermen off Norland on Friday.")
    assert {relation for _, relation, _ in passive} >= {"participated_in", "affects"}


def test_a_title_tells_without_an_auxiliary(read: Read) -> None:
    claims = told(read, "Over 900 refugees rescued off Norland\n\nThe weather was calm.\n")
    assert any(relation == "affects" and "rescue of" in event for event, relation, _ in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Officers did not arrest Ana Reyes.",
        "Officers would have arrested Ana Reyes.",
        "Norland may deport 300 migrants.",
        "Police arrest people who cross the border.",
        "Officers often arrested Ana Reyes.",
        "Ana Reyes attacked the plan on Tuesday.",
        "Ana Reyes was granted an interview.",
        "Three officers were held responsible.",
        "Ana Reyes met her deadline.",
        "The bill died in the Senate.",
        "If officers arrest Ana Reyes, the union will sue.",
    ],
)
def test_what_did_not_happen_is_no_event(read: Read, text: str) -> None:
    assert told(read, text) == []


def test_what_is_to_happen_is_planned(read: Read) -> None:
    _, claims = extracted(read, "Norland will deport 300 migrants next month.")
    assert claims
    assert {claim.modality for claim in claims} == {"planned"}


def test_how_many_were_affected_is_counted(read: Read) -> None:
    _, claims = extracted(read, "Norland will deport 300 migrants next month.")
    assert [claim.properties for claim in claims if claim.relation == "affects"] == [{"count": 300}]


def test_the_bare_noun_takes_up_what_the_verb_told(read: Read) -> None:
    text = "Fishermen rescued 40 refugees off Norland on Friday. The rescue took six hours."
    context, claims = extracted(read, text)
    node = next(context.nodes[c.subject] for c in claims if c.relation == "affects")
    mention = next(m for m in context.annotated.mentions if m.text == "The rescue")
    assert node.id == mention.entity.id
    assert any("rescue of 40 refugees" in name for name in (node.name, *node.aliases))


def test_what_is_told_twice_is_one_event(read: Read) -> None:
    text = "Police arrested Ana Reyes on Tuesday. Ana Reyes was arrested in Norland."
    _, claims = extracted(read, text)
    assert len({c.subject for c in claims if c.relation in ("affects", "located_in")}) == 1


def test_a_reaction_after_an_event_was_led_to_by_it(read: Read) -> None:
    text = "Officials evacuated 300 residents after rebels attacked the border."
    assert [(s, o) for s, relation, o in told(read, text) if relation == "led_to"] == [
        ("attack on border by rebels", "evacuation of 300 residents by officials")
    ]


def test_nobody_is_guessed_for_he_where_two_are_named(read: Read) -> None:
    alone = told(read, "Paul Lind left Sudland in May. He was arrested in Norland.")
    assert ("arrest of Paul Lind", "affects", "Paul Lind") in alone
    two = told(read, "Ana Reyes wrote to Minister Paul Lind in May. He was arrested in Norland.")
    assert not any(relation == "affects" for _, relation, _ in two)


def test_every_line_of_the_tables_names_an_event() -> None:
    assert all(happening.noun and happening.joint for several in HAPPENINGS.values() for happening in several)
    assert set(KINDS) <= set(TABLES)
    assert set(KINDS.values()) <= set(NODE_TYPES)


def test_a_noun_tells_whom_its_event_befell_and_where(read: Read) -> None:
    claims = told(read, "The assassination of Paul Lind in Norland shocked the union.")
    assert ("assassination of Paul Lind in Norland", "affects", "Paul Lind") in claims
    assert ("assassination of Paul Lind in Norland", "located_in", "Norland") in claims


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes was accused of the murder of Paul Lind.",
        "Ana Reyes warned of the threat of an attack on Paul Lind.",
        "The ministry may investigate the murder of Paul Lind.",
        "There was no attack on Paul Lind.",
    ],
)
def test_a_noun_that_is_no_fact_tells_nothing(read: Read, text: str) -> None:
    assert not any(relation == "affects" for _, relation, _ in told(read, text))


def test_the_bare_noun_of_a_wider_word_takes_up_a_narrower_one(read: Read) -> None:
    text = "A bomb attack on the church in Norland shocked Ana Reyes. Two gunmen planned the assault on Monday."
    annotated = read(text)
    same = {m.entity.id for m in annotated.mentions if m.text.lower().endswith(("attack", "assault"))}
    assert len(same) == 1


@pytest.mark.parametrize(
    ("text", "group", "count"),
    [
        ("An earthquake struck Norland on Monday, killing 42 and leaving many homeless.", "42 killed", 42),
        ("At least 42 were killed in the Norland earthquake.", "42 killed", 42),
        ("The earthquake in Norland injured 310 people.", "310 people", 310),
    ],
)
def test_whom_an_event_befell_is_told_in_a_clause_beside_it(read: Read, text: str, group: str, count: int) -> None:
    context, claims = extracted(read, text)
    found = [(context.nodes[c.object].name, c.properties) for c in claims if c.relation == "affects"]
    assert (group, {"count": count}) in found
    assert not any("killing of" in context.nodes[c.subject].name for c in claims)


def test_who_was_elected_or_beaten_had_a_part_in_the_election(read: Read) -> None:
    text = "Norland held a parliamentary election on Sunday. Ana Reyes was elected, and Paul Lind was defeated."
    context, claims = extracted(read, text)
    roles = {context.nodes[c.subject].name: c.properties.get("role") for c in claims if "role" in c.properties}
    assert roles == {"Ana Reyes": "elected", "Paul Lind": "defeated"}


def test_who_is_told_that_others_were_separated_was_not(read: Read) -> None:
    found = told(read, "The ministry told Ana Reyes that an additional 1,500 children had been separated.")
    assert {whom for _, relation, whom in found if relation == "affects"} == {"1,500 children"}


@pytest.mark.parametrize(
    "text", ["Ana Reyes was elected in 1998.", "Ana Reyes beat Paul Lind.", "Ana Reyes may be elected at the election."]
)
def test_without_the_election_nobody_is_elected(read: Read, text: str) -> None:
    _, claims = extracted(read, text)
    assert not any("role" in claim.properties for claim in claims)


def test_what_caused_an_event_led_to_it(read: Read) -> None:
    claims = told(read, "A storm on Monday caused a bridge to collapse in Norland.")
    assert any(s == "storm" and relation == "led_to" and "collapse" in o for s, relation, o in claims)


def test_an_authority_that_a_text_goes_by_reported_the_event(read: Read) -> None:
    text = "Two gunmen attacked a hotel in Norland on Monday, according to the Interior Ministry."
    claims = told(read, text)
    assert any(s == "Interior Ministry" and relation == "reported" for s, relation, _ in claims)


def test_who_committed_suicide_underwent_it(read: Read) -> None:
    assert ("suicide of Paul Lind", "Paul Lind") in [
        (name, o)
        for s, relation, o in told(read, "Paul Lind committed suicide in May.")
        for name in (s, f"{s} of {o}")
        if relation == "affects"
    ]


def test_what_somebody_named_did_to_a_thing_is_an_event(read: Read) -> None:
    claims = told(read, "The Interior Ministry demolished a tower in Norland on Monday.")
    assert ("Interior Ministry", "participated_in", "destruction of a tower by Interior Ministry") in claims


@pytest.mark.parametrize("text", ["Ana Reyes found a solution.", "Ana Reyes fired the director.", "Norland lost time."])
def test_what_is_only_a_figure_of_speech_is_no_event(read: Read, text: str) -> None:
    assert not any(
        relation == "participated_in" and " of " in o for _, relation, o in told(read, text) if "dismiss" not in o
    )


def test_what_follows_after_leaving_was_led_to_by_it(read: Read) -> None:
    claims = told(read, "Paul Lind was arrested after leaving Norland.")
    assert ("arrest of Paul Lind", "affects", "Paul Lind") in claims
    assert any(relation == "participated_in" and o.startswith("departure from Norland") for _, relation, o in claims)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Six people died when a bus overturned in Norland.", "overturning of a bus in Norland"),
        ("Six people are dead after a bridge collapse in Norland.", "bridge collapse in Norland"),
    ],
)
def test_who_died_when_it_happened_is_whom_it_befell(read: Read, text: str, event: str) -> None:
    claims = told(read, text)
    assert any(relation == "affects" and "ix people" in o and s.split(" in ")[0] in event for s, relation, o in claims)
    assert any(relation == "located_in" and o == "Norland" for _, relation, o in claims)


@pytest.mark.parametrize(
    ("text", "names"), [("Paul Lind resigned his post.", ["Paul Lind"]), ("Paul Lind quit smoking.", [])]
)
def test_a_post_may_be_resigned(read: Read, text: str, names: list[str]) -> None:
    context = Context(read(text))
    claims = list(CAREERS.extract(context.annotated.document, context))
    assert [context.nodes[claim.subject].name for claim in claims] == names


def test_a_newspaper_makes_known_what_it_was_told(read: Read) -> None:
    claims = told(read, "Ada Okoro told the Harbor Gazette that Jonas Reed was arrested on Friday.")
    assert any(relation == "reported" and teller.endswith("Harbor Gazette") for teller, relation, _ in claims)


def test_a_newspaper_told_of_plans_reports_no_event(read: Read) -> None:
    claims = told(read, "Ada Okoro told the Harbor Gazette that officers will arrest Jonas Reed on Friday.")
    assert not any(relation == "reported" for _, relation, _ in claims)


def test_a_noun_with_its_own_victim_takes_up_no_other_event(read: Read) -> None:
    claims = told(
        read, "Soldiers killed Karim Wasit in Dover. Mourners protested the killing of their elder on Friday."
    )
    assert ("killing of Karim Wasit by soldiers", "affects", "Karim Wasit") in claims


def test_visits_of_equal_length_are_not_one(read: Read) -> None:
    text = "Ana Reyes's four-day visit to Norland ended. A three-day visit to Esteria by Jan Pell began."
    visits = {event for event, relation, _ in told(read, text) if relation == "located_in"}
    assert len(visits) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The killing of Ana Reyes in Norland led to protests.",
            "The killing of Paul Lind in Norland led to a strike.",
        ),
        ("The fatal shooting of Ana Reyes led to protests.", "The fatal shooting of Paul Lind led to a strike."),
        ("The May arrest of Ana Reyes led to protests.", "The arrest of Paul Lind led to a strike."),
        ("A fatal shooting in Norland led to protests.", "The fatal shooting of Paul Lind led to a strike."),
        ("The death of a guard led to protests.", "The death of a second guard led to a strike."),
    ],
)
def test_what_befell_different_people_is_not_one_event(read: Read, first: str, second: str) -> None:
    annotated = read(f"{first} {second}")
    found = [*tellings(annotated), *nominals(annotated)]
    befell = [
        (telling, event)
        for telling, event in zip(found, same_events(annotated, found), strict=True)
        if telling.what.noun in ("killing", "shooting", "arrest", "death")
    ]
    assert len(befell) == len({event.entity.id for _, event in befell}) == 2
