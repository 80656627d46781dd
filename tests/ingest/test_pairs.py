"""Agreements are named by the two whom they bind."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.rules import extract
from ingest.pairs import named_by_parties

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Norland and Sudland signed an agreement in May.",
            [("Norland-Sudland agreement", "agreement", "an agreement")],
        ),
        (
            "Norland reached a fishing deal with Sudland.",
            [("fishing deal with Sudland", "Norland-Sudland fishing deal")],
        ),
        ("Norland signed an agreement.", []),
        ("Norland and Sudland did not sign an agreement.", []),
    ],
)
def test_an_agreement_is_named_by_its_parties(read: Read, text: str, names: list[tuple[str, ...]]) -> None:
    annotated = read(text)
    context = Context(annotated)
    claims = tuple(extract(annotated.document, context))
    made = [(pact.name, *pact.aliases) for pact in named_by_parties(claims, context.nodes)]
    assert made == names


def test_a_signature_dates_the_signing_alone(read: Read) -> None:
    annotated = read("Norland and Sudland signed an agreement in May 2020.")
    claims = tuple(extract(annotated.document, Context(annotated)))
    assert {(c.relation, c.when) for c in claims} == {("signed", "2020-05"), ("party_to", None)}
