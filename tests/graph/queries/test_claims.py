"""Claims filtered: every field by itself, together, and a page at a time."""

import pytest

from graph.queries import claims as module
from graph.queries.claims import Filter, choices, claims
from tests.graph.story import CLAIMS, NODES, find_claim


def ids(store, **asked) -> set[str]:
    return {fact.id for fact in claims(store, Filter(**asked), limit=500).facts}


def test_without_a_filter_all_are_found_and_a_page_shows_some(story):
    everything = claims(story, Filter(), limit=500)
    assert everything.total == len(everything.facts) == len({claim.id for claim in CLAIMS})
    pages = [claims(story, Filter(), limit=4, skip=skip) for skip in range(0, everything.total, 4)]
    assert [fact.id for page in pages for fact in page.facts] == [fact.id for fact in everything.facts]
    days = [fact.earliest or fact.latest or "9999" for fact in everything.facts]
    assert days == sorted(days)


@pytest.mark.parametrize("at_once", [0, 20_000])
def test_pages_are_read_in_order_however_many_fit(story, monkeypatch, at_once):
    wanted = Filter(statuses=("reported", "alleged"), least=0.01)
    everything = claims(story, wanted, limit=500)
    monkeypatch.setattr(module, "READ", 6 + at_once % 7)  # so that pages end within and beyond what is read at a time
    monkeypatch.setattr(module, "FIRST", 5)
    monkeypatch.setattr(module, "AT_ONCE", at_once)
    pages = [claims(story, wanted, limit=4, skip=skip) for skip in range(0, everything.total + 4, 4)]
    assert [fact.id for page in pages for fact in page.facts] == [fact.id for fact in everything.facts]
    assert {page.total for page in pages} == {len(everything.facts)} and everything.total > 8


@pytest.mark.parametrize(
    ("asked_for", "fits"),
    [
        ({"statuses": ("alleged", "denied")}, lambda c: c.status in ("alleged", "denied")),
        ({"polarity": "negated"}, lambda c: c.polarity == "negated"),
        ({"modality": "planned"}, lambda c: c.modality == "planned"),
        ({"said_by": NODES["watch"].id}, lambda c: NODES["watch"].id in c.attributed_to),
        ({"about": NODES["agency"].id}, lambda c: NODES["agency"].id in (c.subject, c.object)),
        (
            {"about": NODES["agency"].id, "said_by": NODES["union"].id},
            lambda c: NODES["agency"].id in (c.subject, c.object) and NODES["union"].id in c.attributed_to,
        ),
        ({"relations": ("held_office",)}, lambda c: c.relation == "held_office"),
        ({"least": 0.99}, lambda c: c.confidence >= 0.99),
        (
            {"statuses": ("reported",), "polarity": "negated"},
            lambda c: c.status == "reported" and c.polarity == "negated",
        ),
    ],
)
def test_a_filter_finds_the_claims_that_fit(story, asked_for, fits):
    assert ids(story, **asked_for) == {claim.id for claim in CLAIMS if fits(claim)}


def test_a_relation_brings_its_kinds(story):
    assert find_claim("okoro", "refused", "policy").id in ids(story, relations=("opposed",))


def test_a_period_keeps_what_may_have_been_in_it(story):
    posted = find_claim("agency", "disclosed", "leak").id
    assert posted in ids(story, since="2019-11-21", until="2019-11-21")
    assert posted not in ids(story, since="2019-11-22") and posted not in ids(story, until="2019-11-20")


def test_an_open_tenure_is_found_long_after_its_beginning(story):
    assert find_claim("lind", "held_office", "director").id in ids(story, since="2024-01-01")


def test_an_outlet_and_a_review_are_filters_too(story):
    known = choices(story)
    (outlet, count), *_ = known.outlets
    assert count and ids(story, outlet=outlet.id) < ids(story)
    assert ids(story, reviewed="unchecked") == ids(story) - ids(story, reviewed="accepted") - ids(
        story, reviewed="rejected"
    )
    assert NODES["watch"].id in {node.id for node, _ in known.speakers}
