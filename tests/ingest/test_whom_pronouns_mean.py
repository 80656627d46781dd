"""Whom pronouns and bare nouns take up, where more than one may be meant."""

from collections.abc import Callable

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.rules import extract
from ingest.extractors.speech import SPEECH

Read = Callable[..., Annotated]


def rules(read: Read, text: str) -> set[tuple[str, str, str]]:
    context = Context(read(text))
    claims = list(extract(context.annotated.document, context))
    return {(context.nodes[c.subject].name, c.relation, context.nodes[c.object].name) for c in claims}


def test_she_is_the_officer_told_of_last_and_nobody_named_before(read: Read) -> None:
    text = (
        "Ruth Alder confirmed the memo. One officer in the port office said she would not comply. “I took an oath,” "
        "she said."
    )
    context = Context(read(text))
    assert {context.nodes[c.subject].name for c in SPEECH.extract(context.annotated.document, context)} == {
        "One officer"
    }


def test_her_is_not_the_one_who_tells_her(read: Read) -> None:
    found = read("At the port, customs lawyer Ana Reyes told her that a ruling was near.").mentions
    assert not [m for m in found if m.text == "her"]


def test_the_department_is_no_committee(read: Read) -> None:
    found = read("Ana Reyes spoke to the House Harbor Security Committee. The department was closed.").mentions
    assert "legislature" not in {m.entity.id.split("/")[0] for m in found if m.text == "The department"}


def test_the_case_is_the_first_and_not_the_similar_one(read: Read) -> None:
    text = "The union filed a lawsuit against the levy. A similar suit by dockers failed. The court heard the case."
    found = read(text).mentions
    assert {m.entity.name for m in found if m.text == "the case"} == {"lawsuit against the levy"}


def test_her_order_is_no_order_that_a_government_gave(read: Read) -> None:
    text = "Judge Ruth Alder blocked a deportation order of the Ministry of Harbours. Her order takes effect today."
    assert {m.entity.type() for m in read(text).mentions if m.text == "Her order"} == {"Ruling"}


def test_it_that_files_something_is_the_body_of_the_sentence_before(read: Read) -> None:
    text = "The Dockworkers Council 12 opposes the levy. On Friday it announced the Stay Ashore Programme."
    assert ("Dockworkers Council 12", "announced", "Stay Ashore Programme") in rules(read, text)


def test_names_set_beside_a_number_of_bodies_do_what_these_do(read: Read) -> None:
    text = "The two groups that brought the case, the Harbor Alliance and the Tide League, praised the ruling."
    said = {subject for subject, relation, _ in rules(read, text) if relation == "plaintiff_in"}
    assert {"Harbor Alliance", "Tide League"} <= said


def test_a_court_files_with_nobody_where_it_sits(read: Read) -> None:
    said = rules(read, "The complaint was filed in the federal court in Norland.")
    assert not {target for _, relation, target in said if relation == "submitted_to"} & {"Norland"}


def test_a_land_that_is_excepted_does_nothing(read: Read) -> None:
    said = rules(read, "Eighteen other states, Norland not among them, have joined the lawsuit against the levy.")
    assert "Norland" not in {subject for subject, _, _ in said}
