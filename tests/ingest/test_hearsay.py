"""What makes a clause somebody's word: verbs and nouns of speech, asides, nobody's word."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.attribution import attribution, quotations

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("text", "lemma", "who", "status"),
    [
        ("The ministry, Ana Reyes added, dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("As Ana Reyes noted, the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("The ministry dropped the plan, per Ana Reyes.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes has tweeted that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes told Nordic News the ministry will drop the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes told staff in an email that the ministry dropped the plan.", "drop", {"Ana Reyes"}, "reported"),
        ("Ana Reyes found herself leaving the ministry.", "leave", set(), "reported"),
        ("Ana Reyes told the judge that 1,500 children had been separated.", "separate", {"Ana Reyes"}, "reported"),
        ("The ministry is said to have dropped the plan.", "drop", set(), "alleged"),
        ("The ministry was found to have broken the law.", "break", set(), "found"),
        ("The ministry faces allegations of breaking the law.", "break", set(), "alleged"),
        ("Ana Reyes rejected claims that the ministry broke the law.", "break", {"Ana Reyes"}, "denied"),
        ("A state inspection found that the prison broke the law.", "break", set(), "found"),
        ("The lawsuit says that the ministry broke the law.", "break", set(), "alleged"),
    ],
)
def test_whose_word_a_clause_is(read: Read, text: str, lemma: str, who: set[str], status: str) -> None:
    annotated = read(text)
    trigger = next(token for token in annotated.doc if token.lemma_ == lemma)
    said = attribution(annotated, trigger, quotations(annotated))
    assert ({found.entity.name for found in said.sources}, said.status) == (who, status)


def test_what_the_suit_says_in_the_next_sentence_is_alleged_too(read: Read) -> None:
    annotated = read("The lawsuit was filed in May. It says that the ministry dropped the plan.")
    trigger = next(token for token in annotated.doc if token.lemma_ == "drop")
    assert attribution(annotated, trigger, ()).status == "alleged"


def test_the_group_that_goes_on_speaking_is_the_subject_of_the_sentence_before(read: Read) -> None:
    annotated = read("The Harbor Alliance runs two shelters. It said the ministry dropped the plan.")
    trigger = next(token for token in annotated.doc if token.lemma_ == "drop")
    assert [found.entity.name for found in attribution(annotated, trigger, ()).sources] == ["Harbor Alliance"]
