"""Orders that a verb tells."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def directives(read: Read, text: str) -> dict[str, str]:
    return {m.text: m.entity.name for m in read(text).mentions if m.entity.type() == "Directive"}


def test_an_order_is_named_by_what_is_to_be_done_and_met_again(read: Read) -> None:
    text = "The Ministry of Harbours instructed clerks to turn boats away. The order angered them."
    assert directives(read, text) == {
        "instructed": "instruction to turn boats away",
        "The order": "instruction to turn boats away",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Judge Ruth Alder ordered the Ministry of Harbours to release two boats.",
        "Ruth Alder denied that the Ministry of Harbours had ordered clerks to turn boats away.",
        "The Ministry of Harbours never ordered clerks to turn boats away.",
        "The Ministry of Harbours could order clerks to turn boats away.",
        "The captain ordered sailors to turn the boat.",
        "Ruth Alder ordered the clerk to bring coffee.",
        "Ruth Alder ordered waiters to bring coffee.",
        "Governor Ruth Alder ordered the waiter to bring coffee.",
    ],
)
def test_what_judges_captains_or_nobody_ordered_is_none(read: Read, text: str) -> None:
    assert not directives(read, text)


def test_somebody_in_office_orders_many(read: Read) -> None:
    text = "Governor Ruth Alder came. Alder ordered clerks to turn boats away. She directed the ministry to wait."
    assert directives(read, text) == {
        "ordered": "order to turn boats away",
        "directed": "directive to wait",
    }
