"""Nouns that name a policy only where something is done to them as is done to policies."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ontology.nodes.policies import Law, Policy

Read = Callable[..., Annotated]


def policies(read: Read, text: str) -> list[str]:
    return [m.entity.name for m in read(text).mentions if isinstance(m.entity, (Policy, Law))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ministry imposed a freeze on mooring permits.", "freeze on mooring permits"),
        ("A levy on holiday boats was abolished in May.", "levy on holiday boats"),
        ("Dockers condemned the decision to close the north pier.", "decision to close the north pier"),
        ("Lawmakers voted against the cuts to ferry subsidies.", "cuts to ferry subsidies"),
        ("The cabinet rejected his plan to hold sailors on the island.", "plan to hold sailors on the island"),
        ("Opponents of the surcharge on ferries gathered.", "surcharge on ferries"),
        ("The ministry rolled back protections for sailors.", "protections for sailors"),
        ("The ministry suspended guest admissions for a year.", "guest admissions"),
        ("Ana Reyes called the separation of families a disgrace.", "separation of families"),
        ("The ministry stopped the expulsion of stowaways.", "expulsion of stowaways"),
        ("The ministry halted deportations of stowaways.", "deportations of stowaways"),
    ],
)
def test_a_noun_is_a_policy_where_it_is_treated_as_one(read: Read, text: str, name: str) -> None:
    assert policies(read, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "She made a decision to sail home.",
        "He introduced an idea of his own to the reader.",
        "The freeze killed the lemon trees.",
        "The move took three hours.",
        "They disputed the unpaid repair bill.",
        "The ministry stopped the deportation of Ana Reyes.",
        "They rolled protections around the boat.",
    ],
)
def test_elsewhere_the_same_noun_is_none(read: Read, text: str) -> None:
    assert policies(read, text) == []


def test_a_known_measure_is_met_again(read: Read) -> None:
    text = "The ministry imposed a freeze on mooring permits. Boats left. Nobody had expected the freeze."
    assert policies(read, text) == ["freeze on mooring permits"] * 2


def test_rules_that_were_broken_are_law(read: Read) -> None:
    found = [m for m in read("The ferry violated state safety standards.").mentions if isinstance(m.entity, Law)]
    assert [m.text for m in found] == ["state safety standards"]
