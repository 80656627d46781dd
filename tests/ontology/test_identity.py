import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.identity import NODE_ID, SLUG_LENGTH, digest, node_id, slug


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("U.S. Citizenship and Immigration Services", "us-citizenship-and-immigration-services"),
        ("Nanette Diaz Barragán", "nanette-diaz-barragan"),
        ("Trump’s policy", "trumps-policy"),
        ("National CIS Council 119", "national-cis-council-119"),
        ("Государственная дума", "государственная-дума"),
    ],
)
def test_slugs_read_like_names(words: str, made: str) -> None:
    assert slug(words) == made


@given(st.text(min_size=1))
def test_any_name_makes_an_id_and_the_same_one_twice(name: str) -> None:
    made = node_id("Person", name)
    assert NODE_ID.fullmatch(made)
    assert made == node_id("Person", name)
    assert len(slug(name)) <= SLUG_LENGTH


def test_long_names_that_differ_late_have_different_slugs() -> None:
    long = "a very long name " * 12
    assert slug(long + "one") != slug(long + "two")


def test_the_parts_of_a_hash_are_kept_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc")
