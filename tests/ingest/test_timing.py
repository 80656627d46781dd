"""The time of a clause."""

from functools import cache

import pytest
from spacy.language import Language

from ingest.language import load
from ingest.timing import when_of


@cache
def model() -> Language:
    return load()


@pytest.mark.parametrize(
    ("sentence", "lemma", "ahead", "expected"),
    [
        ("The ministry dropped the plan on Wednesday.", "drop", False, "2021-05-19"),
        ("The ministry will drop the plan on Wednesday.", "drop", True, "2021-05-26"),
        ("The council voted on Tuesday to end the deal.", "end", True, "2021-05-18"),
        ("On May 3, the union wrote to the minister urging him to resign.", "urge", False, "2021-05-03"),
        ("The ministry broke the law when it approved the deal on May 3.", "break", False, "2021-05-03"),
        ("The union was founded in 1998 and represents 300 dockers.", "represent", False, None),
        ("The union complained in a letter to the minister on Monday.", "letter", False, "2021-05-17"),
        ("Ana Reyes met the March 3 bomber in Dover.", "meet", False, None),
        ("The union supported the Shelter Act of 2019.", "support", False, None),
        ("The families left after March 3.", "leave", False, None),
        ("The union sent a March 3 letter to the minister.", "send", False, "2021-03-03"),
        ("The union took the port to court in December.", "take", False, "2020-12"),
        ("She visited the port in 2018 and afterward accused the ministry of fraud.", "accuse", False, None),
        ("In 2018 he left. He wrote to a colleague on June 29 of that year.", "write", False, "2018-06-29"),
        ("Ana Reyes (May 2, 1918 – June 14, 1985) was an officer of the union.", "officer", False, None),
        ("With one exception in 1972, the union did not strike.", "strike", False, None),
        ("The union, which in 2017 won injunctions against the rule, sued.", "injunction", False, "2017"),
        ("The union said the plan that started in 2018 was wrong.", "say", False, None),
    ],
)
def test_a_clause_has_the_time_of_the_verb_it_hangs_on(
    sentence: str, lemma: str, ahead: bool, expected: str | None
) -> None:
    trigger = next(token for token in model()(sentence) if token.lemma_ == lemma)
    found = when_of(trigger, "2021-05-20", ahead)
    assert (found.edtf if found else None) == expected
