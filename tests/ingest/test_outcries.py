"""Stances that a noun tells: who takes them, and on what."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.outcries import outcries

Read = Callable[..., Annotated]


def told(read: Read, text: str) -> set[tuple[str, str, str]]:
    return {(c.subject.entity.name, c.relation, c.object.entity.name) for c in outcries(read(text))}


@pytest.mark.parametrize(
    ("text", "who", "relation"),
    [
        ("Criticism by the Harbor Alliance of the quota rule was swift.", "Harbor Alliance", "opposed"),
        ("There was criticism from the Harbor Alliance over the quota rule.", "Harbor Alliance", "opposed"),
        ("The quota rule was met with outrage from Ana Reyes.", "Ana Reyes", "opposed"),
        ("The quota rule drew the ire of Ana Reyes.", "Ana Reyes", "opposed"),
        ("The rollout of the quota rule in May drew criticism from Ana Reyes.", "Ana Reyes", "opposed"),
        ("Despite opposition from Ana Reyes, the quota rule took effect.", "Ana Reyes", "opposed"),
        ("Ana Reyes, a leading opponent of the quota rule, voted no.", "Ana Reyes", "opposed"),
        ("Ana Reyes voiced alarm about the quota rule.", "Ana Reyes", "opposed"),
        ("The quota rule won praise from the Harbor Alliance.", "Harbor Alliance", "supported"),
        ("Ana Reyes's support for the quota rule never wavered.", "Ana Reyes", "supported"),
    ],
)
def test_who_takes_a_stance_on_what(read: Read, text: str, who: str, relation: str) -> None:
    assert told(read, text) == {(who, relation, "quota rule")}


@pytest.mark.parametrize(
    "text",
    [
        "Concern about the quota rule from Ana Reyes was not heard.",
        "Ana Reyes asked for technical support for the harbour.",
        "The quota rule won praise.",
    ],
)
def test_what_is_only_felt_or_is_nobodys_is_no_stance(read: Read, text: str) -> None:
    assert told(read, text) == set()
