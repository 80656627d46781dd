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
    ("text", "when"),
    [
        ("In 2019, Ana Reyes was named director of the Coastal Customs Service.", "2019/.."),
        ("In 2019, Ana Reyes resigned as director of the Coastal Customs Service.", "../2019"),
        ("In 2019, Ana Reyes served as director of the Coastal Customs Service.", "2019"),
    ],
)
def test_an_office_is_held_from_an_appointment_and_until_a_resignation(text: str, when: str) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert [claim.when for claim in claims if claim.relation == "held_office"] == [when]


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
        ("He wrote to the Bergen Harbour, Norland's oldest paper.", []),
        ("The committee met in Bergen Harbour, Norland.", ["place/bergen-harbour"]),
    ],
)
def test_a_land_lies_in_no_other(text: str, expected: list[str]) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert [
        claim.subject for claim in claims if claim.relation == "located_in" and claim.extractor == "places"
    ] == expected


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("The staff thanked Director Ana Reyes, Madam Chair, on Monday.", ["Director"]),
        (
            "Jonas Reed is the President of Norland. Ana Reyes is the Vice President of Norland. "
            "Vice President Reyes spoke.",
            ["President of Norland", "Vice President of Norland"],
        ),
    ],
)
def test_nobody_gets_a_post_of_another_rank_or_by_which_another_is_addressed(text: str, offices: list[str]) -> None:
    claims = extract(document(text), Tools(model(), HARBOUR))
    names = {node.id: node.name for node in claims.nodes}
    assert sorted(names[c.object] for c in claims.claims if c.relation == "held_office") == offices


def test_in_a_list_it_is_doubtful_whose_role_stands_between_two_names() -> None:
    text = "Ana Reyes, Karl Roos, and the former chairman of the Harbour Board, Jonas Reed, left."
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert {c.subject for c in claims if c.relation == "works_for"} == {"person/jonas-reed"}


def test_the_quoted_title_of_a_work_is_nobodys_words() -> None:
    text = '"The old harbour is lost," Jonas Reed has said as cited by the Northern Law Center\'s "Watch Report."'
    claims = extract(document(text), Tools(model(), HARBOUR)).claims
    assert not [c for c in claims if c.relation == "issued" and c.attributed_to]


def test_a_dateline_inside_a_sentence_is_no_part_of_a_name() -> None:
    text = "He said so: ESTERIA (Harbour News) - Norlandian labour groups criticized Ana Reyes for her plan."
    found = extract(document(text), Tools(model(), HARBOUR))
    assert not [node.name for node in found.nodes if "ESTERIA (" in node.name]
