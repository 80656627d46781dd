"""The matrix: its cells against the story's claims, counted by another way."""

import pytest

from graph.queries.matrix import HEADINGS, Wanted, cell_facts, matrix
from tests.graph.story import CLAIMS, NODES

POLICY, UNION, AGENCY, OKORO, LIND = (NODES[key].id for key in ("policy", "union", "agency", "okoro", "lind"))


def cell_of(found, actor: str, policy: str):
    return next((cell for cell in found.cells if (cell.actor, cell.policy) == (actor, policy)), None)


def test_every_cell_holds_just_the_claims_of_its_two_ends(story):
    found = matrix(story, Wanted(), rows=500)
    expected: dict[tuple[str, str], set[str]] = {}
    columns = {node.id for node in found.policies}
    for claim in CLAIMS:
        if claim.object in columns and claim.relation in HEADINGS:
            expected.setdefault((claim.subject, claim.object), set()).add(claim.id)
    assert {(cell.actor, cell.policy): set(cell.claims) for cell in found.cells} == expected
    assert all(sum(one.total for one in cell.stances) == len(cell.claims) for cell in found.cells)


def test_a_denial_is_counted_but_is_not_plain(story):
    cell = cell_of(matrix(story, Wanted()), AGENCY, POLICY)
    assert cell is not None
    told = {one.cautions: one.total for one in cell.stances if one.relation == "implemented"}
    assert told == {(): 1, ("denied",): 1}


def test_it_is_told_of_how_many_policies_the_columns_are(story):
    found = matrix(story, Wanted(policies=(NODES["rule"].id,)))
    assert found.policy_total == len(found.policies_known) > len(found.policies) == 1
    assert not found.is_cut


@pytest.mark.parametrize(
    ("wanted", "there", "gone"),
    [
        ({"kind": "Union"}, UNION, AGENCY),
        ({"kind": "Organization"}, UNION, OKORO),
        ({"statuses": ("denied",)}, AGENCY, OKORO),
        ({"since": "2019-06-01", "until": "2019-06-30"}, AGENCY, UNION),
    ],
)
def test_a_filter_takes_cells_away(story, wanted, there, gone):
    found = matrix(story, Wanted(policies=(POLICY,), **wanted))
    assert cell_of(found, there, POLICY) and not cell_of(found, gone, POLICY)


def test_who_never_held_the_office_is_not_shown_under_it(story):
    found = matrix(story, Wanted(office=NODES["director"].id))
    assert {cell.actor for cell in found.cells} <= {LIND}


def test_columns_are_those_asked_for_and_rows_are_limited_with_the_total(story):
    found = matrix(story, Wanted(policies=(NODES["rule"].id,)), rows=1)
    assert [node.id for node in found.policies] == [NODES["rule"].id]
    whole = matrix(story, Wanted(), rows=1)
    assert len(whole.actors) == 1 < whole.actor_total
    assert {fact.id for fact in cell_facts(story, whole.cells[0])} == set(whole.cells[0].claims)
