"""A policy and its end are two: what is said of one is not said of the other."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.rules import RULES
from ingest.extractors.views import VIEWS

Read = Callable[..., Annotated]
FIRST = "The Ministry of Harbours announced the Stay Ashore Programme on Monday."
POLICY, END = "Stay Ashore Programme", "end of Stay Ashore Programme"


def claims(read: Read, text: str) -> set[tuple[str, str, str]]:
    context = Context(read(f"{FIRST} {text}"))
    document, names = context.annotated.document, context.nodes
    found = [*RULES.extract(document, context), *VIEWS.extract(document, context)]
    told = {(names[c.subject].name, c.relation, names[c.object].name) for c in found}
    return {each for each in told if each[1] != "announced"}


@pytest.mark.parametrize(
    ("text", "relation", "thing"),
    [
        ("Ana Reyes opposed ending the programme.", "opposed", END),
        ("Ana Reyes denounced the repeal of the programme.", "opposed", END),
        ("Ana Reyes said ending the Stay Ashore Programme would be reckless.", "opposed", END),
        ("Ana Reyes welcomed the end of the programme.", "supported", END),
        ("Ana Reyes supports lifting the programme.", "opposed", POLICY),
        ("Ana Reyes favors keeping the programme.", "supported", POLICY),
        ("Ana Reyes ended the programme.", "ended", POLICY),
    ],
)
def test_who_takes_sides_on_an_end_takes_none_on_the_policy_itself(
    read: Read, text: str, relation: str, thing: str
) -> None:
    assert claims(read, text) == {("Ana Reyes", relation, thing)}


@pytest.mark.parametrize(
    ("text", "relation", "thing"),
    [
        ("Ana Reyes warned that ending the Stay Ashore Programme would hurt migrants.", "opposed", END),
        ("Ana Reyes said keeping the programme would be cruel.", "opposed", POLICY),
    ],
)
def test_what_is_said_of_an_end_or_of_keeping_is_a_stance(read: Read, text: str, relation: str, thing: str) -> None:
    assert claims(read, text) == {("Ana Reyes", relation, thing)}


def test_who_says_that_somebody_broke_a_promise_criticizes_them(read: Read) -> None:
    told = claims(read, "Ana Reyes said Jonas Reed had broken his word.")
    assert told == {("Ana Reyes", "criticized", "Jonas Reed")}
