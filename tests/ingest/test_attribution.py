"""Whose word a clause is."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.attribution import attribution, quotations
from ingest.hearsay import presupposed

Read = Callable[..., Annotated]


def sources(read: Read, text: str, lemma: str) -> tuple[set[str], str]:
    annotated = read(text)
    trigger = next(token for token in annotated.doc if token.lemma_ == lemma)
    said = attribution(annotated, trigger, quotations(annotated))
    return {found.entity.name for found in said.sources}, said.status


@pytest.mark.parametrize(
    ("text", "lemma", "who", "status"),
    [
        ("Ana Reyes said that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes claimed that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "alleged"),
        ("Ana Reyes denied that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "denied"),
        ("Ana Reyes told the court the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("The ministry, in the words of Ana Reyes, dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("As Ana Reyes put it, the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes confirmed that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "confirmed"),
        ("According to Ana Reyes, the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("“The ministry dropped the plan last year,” Ana Reyes said.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes accused the ministry of breaking the law.", "break", {"Ana Reyes"}, "alleged"),
        ("A judge ruled that the ministry broke the law.", "break", {"judge"}, "found"),
        ("Telling Norland that the ministry dropped the plan was wrong.", "drop", set(), "reported"),
        (
            "Ana Reyes said the ministry will continue to drop plans “with or without the union”.",
            "drop",
            {"Ana Reyes"},
            "reported",
        ),
        ("The ministry allegedly dropped the plan.", "drop", set(), "alleged"),
        ("The ministry dropped the plan.", "drop", set(), "reported"),
    ],
)
def test_the_source_and_what_saying_so_makes_of_it(
    read: Read, text: str, lemma: str, who: set[str], status: str
) -> None:
    assert sources(read, text, lemma) == (who, status)


def test_a_quotation_that_goes_on_keeps_its_speaker(read: Read) -> None:
    found = quotations(read("“We dropped the plan,” Ana Reyes said. “Nobody had asked for it.”"))
    assert [each.speaker.entity.name for each in found if each.speaker] == ["Ana Reyes", "Ana Reyes"]


def test_straight_marks_that_open_every_paragraph_keep_the_pairs_in_step(read: Read) -> None:
    text = '"We dropped the old plan," Ana Reyes said. "It cost too much.\n\n"Nobody had asked for it." She left.'
    found = quotations(read(text))
    assert [text[each.start : each.end] for each in found][1:] == ["It cost too much.", "Nobody had asked for it."]
    assert {each.speaker.entity.name for each in found if each.speaker} == {"Ana Reyes"}


def test_a_mark_that_is_missing_makes_no_quotation_of_what_follows(read: Read) -> None:
    text = (
        'Ana Reyes wrote that "the port was closed. Nobody knew it then. The minister called it "a mere detail of it".'
    )
    assert [text[q.start : q.end] for q in quotations(read(text))] == ["a mere detail of it"]


def test_who_speaks_after_the_full_stop_of_a_quotation_says_something_else(read: Read) -> None:
    found = quotations(read("The union called it “a plan that nobody wants.” Ana Reyes said nothing."))
    assert [each.speaker for each in found if each.speaker and each.speaker.entity.name == "Ana Reyes"] == []


def test_words_in_marks_are_no_quotation_of_anybody(read: Read) -> None:
    found = quotations(read("Ana Reyes sent “friend of the court” briefs and said nothing."))
    assert [each.speaker for each in found if each.speaker] == []


def test_what_stands_inside_a_noun_phrase_is_taken_for_granted(read: Read) -> None:
    doc = read("Ana Reyes said that the union representing dockworkers dropped the plan.").doc
    words = {token.lemma_: token for token in doc}
    assert presupposed(words["represent"])
    assert not presupposed(words["drop"])
