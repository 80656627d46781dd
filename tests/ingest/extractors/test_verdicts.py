"""What courts decide about policies by what they do with a lawsuit."""

from collections.abc import Callable

import pytest

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.verdicts import extract

Read = Callable[..., Annotated]


@pytest.mark.parametrize(
    ("sentence", "upheld"),
    [
        ("The High Court dismissed a challenge to the Shelter Act.", True),
        ("The High Court dismissed a challenge to the Shelter Act as moot.", False),
        ("The High Court dismissed a challenge to the Shelter Act for lack of standing.", False),
    ],
)
def test_a_suit_that_goes_away_for_its_form_upholds_nothing(read: Read, sentence: str, upheld: bool) -> None:
    annotated = read(sentence)
    assert ("upheld" in {claim.relation for claim in extract(annotated.document, Context(annotated))}) is upheld
