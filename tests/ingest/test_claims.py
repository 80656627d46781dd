"""What every claim gets, whichever extractor finds it."""

import pytest

from ingest.pipeline import Tools, extract
from tests.ingest.conftest import HARBOUR, document, model


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("On Monday, Ana Reyes was named acting director of the Coastal Customs Service.", True),
        ("On Monday, Ana Reyes was named director of the Coastal Customs Service.", False),
        ("Ana Reyes, the interim director of the Coastal Customs Service, left.", True),
    ],
)
def test_an_office_held_for_the_time_being_says_so(text: str, acting: bool) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    held = [claim.properties for claim in claims if claim.relation == "held_office"]
    assert held == [{"acting": True} if acting else {}]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Two bombs were sent to Dover, where a key DOVER 1993 defendant was imprisoned.", {}),
        ("Police arrested about 40 suspects on Monday.", {"count": 40}),
    ],
)
def test_a_number_that_is_part_of_a_name_counts_nobody(text: str, count: dict[str, int]) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert [claim.properties for claim in claims if claim.relation == "affects"] == [count]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After the loss of Bergen Harbour, Norland stayed calm.", []),
        ("They met in Esteria, Norland.", []),  # the list of names knows both for lands of their own
        ("Norland, Sudland sign harbour deal", []),
        ("The committee met in Bergen Harbour, Norland.", ["place/bergen-harbour"]),
    ],
)
def test_a_land_lies_in_no_other(text: str, expected: list[str]) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert [
        claim.subject for claim in claims if claim.relation == "located_in" and claim.extractor == "places"
    ] == expected
