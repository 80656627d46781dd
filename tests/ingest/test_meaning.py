"""What a frame's candidate means where it stands."""

from collections.abc import Callable

from ingest.annotate import Annotated
from ingest.contracts import Context
from ingest.extractors.rules import extract
from ontology.claim import Claim

Read = Callable[..., Annotated]


def said(annotated: Annotated) -> tuple[dict[str, Claim], Context]:
    context = Context(annotated)
    return {claim.relation: claim for claim in extract(annotated.document, context)}, context


def test_what_a_court_is_only_asked_to_do_is_not_done(read: Read) -> None:
    claims, context = said(read("The Dockworkers Council asked the High Court to block the Stay Ashore Programme."))
    assert set(claims) == {"urged", "opposed"}
    assert context.dropped["only asked for"] > 0


def test_what_somebody_demands_that_another_do_is_not_done(read: Read) -> None:
    claims, context = said(read("Ana Reyes demanded that the Ministry of Harbours end the Stay Ashore Programme."))
    assert "ended" not in claims
    assert context.dropped["only asked for"] > 0


def test_who_declined_to_enforce_is_told_once(read: Read) -> None:
    claims, _ = said(read("Ana Reyes refused to enforce the Stay Ashore Programme."))
    assert set(claims) == {"refused"}


def test_who_is_called_on_to_repeal_a_law_opposes_nothing(read: Read) -> None:
    claims, context = said(read("Ana Reyes asked the Dockworkers Council to repeal the Shelter Act."))
    assert claims["opposed"].subject == claims["urged"].subject
    assert context.dropped["only asked for"] > 0


def test_judges_end_nothing(read: Read) -> None:
    claims, _ = said(read("Three judges froze the Stay Ashore Programme."))
    assert "ended" not in claims


def test_not_to_follow_a_law_is_to_break_it(read: Read) -> None:
    claims, _ = said(read("Ana Reyes said that the Ministry of Harbours did not follow the Shelter Act."))
    assert (claims["violates"].polarity, claims["violates"].status) == ("affirmed", "alleged")


def test_to_follow_a_law_is_no_claim(read: Read) -> None:
    claims, _ = said(read("The Ministry of Harbours has followed the Shelter Act."))
    assert "violates" not in claims


def test_a_land_before_a_programmes_name_does_not_run_it(read: Read) -> None:
    claims, _ = said(read("Nobody liked the Norland program."))
    assert "implemented" not in claims


def test_who_would_not_apply_a_rule_refuses(read: Read) -> None:
    claims, _ = said(read("Ana Reyes would not enforce the Stay Ashore Programme."))
    assert claims["refused"].polarity == "affirmed"


def test_an_event_that_was_only_feared_or_rejected_was_nowhere(read: Read) -> None:
    claims, context = said(read("Ministers feared the possibility of an explosion in Norland."))
    assert "located_in" not in claims
    assert context.dropped["an event that need not have happened"] == 1
    assert "located_in" in said(read("Ministers watched the explosion in Norland."))[0]


def test_to_welcome_people_is_not_to_support_them(read: Read) -> None:
    assert "supported" not in said(read("The Ministry of Harbours welcomed three new officers."))[0]
    assert "supported" in said(read("The Ministry of Harbours welcomed the Shelter Act."))[0]


def test_a_conviction_is_not_issued_by_whose_it_is(read: Read) -> None:
    claims, _ = said(read("The High Court threw out Ana Reyes's conviction."))
    assert "issued" not in claims


def test_a_court_that_suspends_a_policy_blocks_it(read: Read) -> None:
    claims, _ = said(read("The High Court suspended the Stay Ashore Programme in May."))
    assert "blocked" in claims and "ended" not in claims


def test_what_somebody_is_kept_from_is_no_deed_of_theirs(read: Read) -> None:
    claims, context = said(read("The High Court stopped the Ministry of Harbours from enforcing the Shelter Rule."))
    assert "implemented" not in claims
    assert context.dropped["kept from doing it"] == 1
