"""What "the move", "the idea" and "it" take up where a frame looks for a policy."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.lookup import resolve_each
from ontology.nodes.policies import Law, Policy

Read = Callable[..., Annotated]
FIRST = "The Ministry of Harbours announced the Stay Ashore Programme on Monday."


def meant(read: Read, text: str, word: str) -> list[str]:
    annotated = read(text)
    token = [t for t in annotated.doc if t.lower_ == word][-1]
    return [each.entity.name for each in resolve_each(annotated, token, (Policy, Law))]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Dockers opposed the move.", "move"),
        ("Ana Reyes had rejected the idea.", "idea"),
        ("The cabinet suspended it in May.", "it"),
        ("Nobody has repealed it.", "it"),
        ("The judge warned that it would violate the Kite Act.", "it"),
        ("The deputy voted against it.", "it"),
    ],
)
def test_the_one_policy_before_is_taken_up(read: Read, text: str, word: str) -> None:
    assert meant(read, f"{FIRST} {text}", word) == ["Stay Ashore Programme"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Dockers wrote a letter and the minister read it.", "it"),
        ("Norland and Sudland signed a fishing pact. Dockers opposed the plan.", "plan"),
        ("The resolution passed. The deputy voted against it.", "it"),
        ("The cabinet scrapped a quota on crabs. Dockers opposed the move.", "move"),
    ],
)
def test_nothing_is_taken_up_where_something_else_may_be_meant(read: Read, text: str, word: str) -> None:
    assert meant(read, f"{FIRST} {text}", word) == []


def test_a_standing_law_is_no_move(read: Read) -> None:
    assert meant(read, "The ferry violated international law. Dockers opposed the move.", "move") == []


HEALTH = (
    "Norland runs the Stay Ashore Programme, the health order under which migrants have been expelled from its ports. "
    "The Stay Ashore Programme was issued in May."
)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ana Reyes demanded an end to the expulsions.", "expulsions"),
        ("Ana Reyes opposed the restrictions.", "restrictions"),
        ("Ana Reyes kept it in place.", "it"),
    ],
)
def test_a_policy_is_taken_up_by_its_deeds_and_kind(read: Read, text: str, word: str) -> None:
    assert meant(read, f"{HEALTH} {text}", word) == ["Stay Ashore Programme"]


def test_a_figure_takes_up_the_one_cap_that_has_one(read: Read) -> None:
    assert meant(
        read, "The directive left in place the ceiling of 15,000. Ana Reyes opposed the number.", "number"
    ) == ["ceiling of 15,000"]


def test_a_decision_is_no_policy_where_a_court_ruled(read: Read) -> None:
    assert (
        meant(read, f"{FIRST} The court issued a ruling against ferries. Ana Reyes hailed the decision.", "decision")
        == []
    )
