"""Main verbs that the parse hung into a relative clause, and clauses that it hung on the wrong word."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The union that represents dock workers urged the port to drop the plan.", "urged", "union"),
        ("The nonprofit that runs the shelter asked a judge to block the order.", "asked", "nonprofit"),
        ("Lawyers who represent the families filed a motion in federal court.", "filed", "Lawyers"),
        ("The clerk who wrote the memo resigned in June.", "resigned", "clerk"),
        ("Advocates who work with dockers denounced the levy.", "denounced", "Advocates"),
    ],
)
def test_what_follows_a_relative_clause_is_the_verb_of_its_noun(read: Read, text: str, verb: str, subject: str) -> None:
    doc = read(text).doc
    main = next(token for token in doc if token.text == verb)
    assert main.dep_ == "ROOT"
    assert [token.text for token in main.children if token.dep_ == "nsubj"] == [subject]


def test_of_two_subjects_the_second_is_the_object_of_the_clause(read: Read) -> None:
    doc = read("The union that represents dock workers said the plan would do nothing.").doc
    workers = next(token for token in doc if token.text == "workers")
    assert (workers.dep_, workers.head.text) == ("obj", "represents")


def test_a_sentence_with_a_verb_keeps_its_parse(read: Read) -> None:
    doc = read("The judge who blocked the levy rejected the request.").doc
    assert next(token for token in doc if token.dep_ == "ROOT").text == "rejected"


def test_sentences_stay_as_they_were(read: Read) -> None:
    text = "The port closed. The union that represents dock workers urged it to open. It rained."
    assert [sentence.text for sentence in read(text).doc.sents] == [
        "The port closed.",
        "The union that represents dock workers urged it to open.",
        "It rained.",
    ]


def test_a_participle_hangs_on_the_noun_right_before_it(read: Read) -> None:
    doc = read("Then, in a complaint filed with the harbor board, the nurse told what she saw.").doc
    complaint = next(token for token in doc if token.text == "complaint")
    assert complaint.head.text == "told"
    assert next(token for token in doc if token.text == "filed").head == complaint


def test_a_participle_right_after_the_first_of_two_subjects_is_said_of_it(read: Read) -> None:
    doc = read("The union representing dock workers had opposed the increase in fees.").doc
    assert next(token for token in doc if token.text == "representing").head.text == "union"
    opposed = next(token for token in doc if token.text == "opposed")
    assert [token.text for token in opposed.children if token.dep_ == "nsubj"] == ["union"]


def test_a_relative_clause_behind_a_time_is_said_of_the_object(read: Read) -> None:
    doc = read("Ruth Alder introduced a bill last week that would repeal the levy.").doc
    repeal = next(token for token in doc if token.text == "repeal")
    assert (repeal.dep_, repeal.head.text) == ("acl:relcl", "bill")
