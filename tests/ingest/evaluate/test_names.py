"""When names are the same."""

import pytest

from ingest.evaluate.names import content_words, names_of, overlap, plain
from ontology.vocabulary import node_type


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The U.S. Department’s Office", "us department office"),
        ("  an\u00a0Agency ", "agency"),
        ("“Remain in Mexico”", "remain in mexico"),
        ("asylum officers' union", "asylum officers union"),
        ("O'Neill-Banks", "o neill banks"),
        ("Theodore", "theodore"),
    ],
)
def test_a_name_is_compared_plainly(name: str, expected: str) -> None:
    assert plain(name) == expected


def test_content_words_have_no_function_words_and_no_plural() -> None:
    assert content_words("the officers of the Agency, who were as US") == {"officer", "agency", "us"}
    assert overlap(frozenset("ab"), frozenset("bc")) == 0.5
    assert overlap(frozenset(), frozenset("a")) == 0.0


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        (("Person", "Ada Okoro"), ("Person", "ADA OKORO"), True),
        (("Person", "Ada Okoro"), ("Person", "Ada B. Okoro"), False),
        (("Court", "The Court"), ("GovernmentBody", "court"), True),  # a kind of the other
        (("Union", "Pilots"), ("AdvocacyGroup", "pilots"), True),  # siblings with an equal name
        (("Person", "Pilots"), ("Group", "pilots"), False),  # of no one family
        (("Group", "harbour pilots of Brest"), ("Group", "pilots in Brest harbour"), True),
        (("Program", "plan for night flights"), ("Rule", "night flights plan"), False),  # siblings need equal names
        (("Lawsuit", "the pilots' suit"), ("Lawsuit", "an older suit"), False),
    ],
)
def test_what_matches(one: tuple[str, str], other: tuple[str, str], match: bool) -> None:
    mine, theirs = (names_of(node_type(kind), [name]) for kind, name in (one, other))
    assert mine.match(theirs) is match
    assert theirs.match(mine) is match
