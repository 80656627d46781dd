"""Stances that people take by what they say, and what is no stance of theirs."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.views import VIEWS

Read = Callable[..., Annotated]
FIRST = "The Ministry of Harbours announced the Stay Ashore Programme on Monday."


def views(read: Read, text: str) -> set[tuple[str, str, str]]:
    context = Context(read(f"{FIRST} {text}"))
    names = context.nodes
    claims = list(VIEWS.extract(context.annotated.document, context))
    return {(names[c.subject].name, c.relation, names[c.object].name) for c in claims}


@pytest.mark.parametrize(
    "text",
    [
        "“The programme is cruel and unworkable,” said Ana Reyes.",
        "“This latest move from the ministry is clumsy,” said Ana Reyes.",
        "“This cruel policy must end,” said Ana Reyes.",
        "“It could put lives at risk,” said Ana Reyes.",
        "“I don't think it is the right thing to do,” said Ana Reyes.",
        "“The ministry should scrap this policy,” said Ana Reyes.",
        "Ana Reyes told reporters that the programme was unlawful.",
        "Ana Reyes said the programme would endanger families.",
        "Ana Reyes warned that the programme could lead to chaos.",
        "Ana Reyes voiced fears that the programme would put children at risk.",
        "Ana Reyes has criticised the move.",
        "Ana Reyes called it reckless.",
        "Ana Reyes called the move a disgrace.",
    ],
)
def test_who_speaks_ill_of_a_policy_is_against_it(read: Read, text: str) -> None:
    assert views(read, text) == {("Ana Reyes", "opposed", "Stay Ashore Programme")}


@pytest.mark.parametrize(
    "text",
    [
        "“The programme is fair,” said Ana Reyes.",
        "“The programme is not cruel,” said Ana Reyes.",
        "“This policy must be kept,” said Ana Reyes.",
        "Ana Reyes defended the move.",
        "Ana Reyes hailed the programme as a triumph.",
    ],
)
def test_who_speaks_well_of_a_policy_is_for_it(read: Read, text: str) -> None:
    assert views(read, text) == {("Ana Reyes", "supported", "Stay Ashore Programme")}


@pytest.mark.parametrize(
    "text",
    [
        "“Is the programme cruel?” said Ana Reyes.",
        "“If the programme is unlawful, we will see,” said Ana Reyes.",
        "“Critics say the programme is cruel,” said Ana Reyes.",
        "“The programme may be fair,” said Ana Reyes.",
        "“It is dangerous for anybody to cross the harbour,” said Ana Reyes.",
        "Ana Reyes did not say that the programme was cruel.",
        "Ana Reyes denied that the programme was unlawful.",
        "“The storm was terrible,” said Ana Reyes.",
        "The programme was cruel.",
    ],
)
def test_what_nobody_stands_for_is_no_stance(read: Read, text: str) -> None:
    assert views(read, text) == set()


def test_a_body_that_does_wrong_is_criticized(read: Read) -> None:
    wrong = {("Ana Reyes", "criticized", "Ministry of Harbours")}
    assert views(read, "“The ministry has failed these families,” said Ana Reyes.") == wrong
    assert views(read, "Ana Reyes said the ministry's handling of the storm was shameful.") == wrong
    assert views(read, "Ana Reyes said the delays raise questions about the ministry's record.") == wrong


def test_a_party_is_taken_from_before_the_name_of_who_speaks_for_it(read: Read) -> None:
    text = "The Dockworkers Council's Ana Reyes said her union has supported the idea for months."
    assert views(read, text) == {("Dockworkers Council 12", "supported", "Stay Ashore Programme")}


def test_the_move_is_nothing_sure_where_two_policies_were_named(read: Read) -> None:
    assert views(read, "It also signed the Harbour Fee Rule. Ana Reyes defended the move.") == set()


def test_the_move_is_nothing_sure_where_the_policy_was_ended(read: Read) -> None:
    assert views(read, "A court suspended the programme. Ana Reyes defended the move.") == set()
