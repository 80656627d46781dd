"""Policies told by a bare verb that somebody is for or against."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.views import extract

Read = Callable[..., Annotated]


def views(read: Read, text: str) -> set[tuple[str, str]]:
    context = Context(read(text))
    return {
        (claim.relation, context.nodes[claim.object].name) for claim in extract(context.annotated.document, context)
    }


@pytest.mark.parametrize(
    ("text", "relation", "policy"),
    [
        ("Ana Reyes said that separating families was cruel.", "opposed", "separating families"),
        ("Ana Reyes said it is cruel to detain sailors at sea.", "opposed", "detain sailors at sea"),
        ("Ana Reyes opposes giving permits to smugglers.", "opposed", "giving permits to smugglers"),
        ("Ana Reyes defended detaining stowaways at the port.", "supported", "detaining stowaways at the port"),
    ],
)
def test_who_is_for_or_against_what_is_done(read: Read, text: str, relation: str, policy: str) -> None:
    assert views(read, text) == {(relation, policy)}


@pytest.mark.parametrize(
    "text",
    ["Ana Reyes said that sailing at night was dangerous.", "Ana Reyes asked whether separating families was cruel."],
)
def test_what_no_government_does_and_what_is_only_asked_is_no_stance(read: Read, text: str) -> None:
    assert views(read, text) == set()
