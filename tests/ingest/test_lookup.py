"""From words to mentions: lists, and what takes up something said before."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.listing import listed_with
from ingest.lookup import resolve_all
from ontology.nodes.agents import Agent
from ontology.nodes.places import Jurisdiction

Read = Callable[..., Annotated]


def names(annotated: Annotated, word: str) -> set[str]:
    token = next(token for token in annotated.doc if token.text == word)
    return {found.entity.name for found in resolve_all(annotated, [token], (Agent, Jurisdiction))}


def test_all_members_of_a_list_share_what_one_of_them_does(read: Read) -> None:
    annotated = read("Norland, Sudland and Esteria signed the treaty.")
    for member in ("Norland", "Sudland", "Esteria"):
        assert names(annotated, member) == {"Norland", "Sudland", "Esteria"}


def test_two_names_and_a_comma_are_no_list(read: Read) -> None:
    annotated = read("In Norland, Sudland has few friends.")
    assert [listed_with(annotated, mention) for mention in annotated.mentions] == [[], []]


def test_he_in_a_second_clause_is_the_subject_of_the_first(read: Read) -> None:
    annotated = read("Dana Holt met Ana Reyes. Dana Holt asked why Ana Reyes had left, and he requested a meeting.")
    assert names(annotated, "he") == {"Dana Holt"}


def test_these_things_are_the_last_of_that_word(read: Read) -> None:
    annotated = read("The disclosures of addresses went on. Ana Reyes said these disclosures broke the law.")
    token = next(t for t in annotated.doc if t.lower_ == "these").nbor()
    kinds = (type(next(m for m in annotated.mentions if "disclosures" in m.text).entity),)
    assert [found.entity.name for found in resolve_all(annotated, [token], kinds)] == ["disclosures of addresses"]


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("The Ministry of Harbours said it would appeal.", {"Ministry of Harbours"}),
        ("The Ministry of Harbours announced that it has closed the port.", {"Ministry of Harbours"}),
        ("The Ministry of Harbours said it would violate the law.", set()),
        ("The Ministry of Harbours said it was late.", set()),
        ("Ana Reyes said it would close the port.", set()),
    ],
)
def test_it_is_the_speaker_where_it_acts(read: Read, sentence: str, meant: set[str]) -> None:
    assert names(read(sentence), "it") == meant
