"""What may not be there: known cases, and a random graph against another way to find them."""

import pytest

from graph.doubt import cautions, doubt, grounds, may_not_be
from graph.queries.doubts import doubts
from graph.queries.find import find
from ontology.claim import Claim, claim_id
from ontology.document import quote_from
from ontology.record import Record
from ontology.vocabulary import make_node
from tests.graph import story as told_of
from tests.graph.queries.sample import Sample
from tests.graph.store.world import empty
from tests.graph.story import NODES

SUIT = make_node("Lawsuit", "suit over night landings")
INQUIRY = make_node("Investigation", "inquiry into the posting")


def said(subject: str, relation: str, target: str, **fields: object) -> Claim:
    evidence = quote_from(told_of.DOCUMENTS[0], 0, 10)
    made = {"id": claim_id((subject, relation, target, str(fields)), evidence), "extractor": "test", "version": "1"}
    return Claim(**made, subject=subject, relation=relation, object=target, evidence=(evidence,), **fields)


def held(*more: Claim) -> list[Record]:
    suit = said(NODES["union"].id, "plaintiff_in", SUIT.id, polarity="negated")
    asked = said(NODES["union"].id, "requested", INQUIRY.id)
    return [told_of.DOCUMENTS[0], NODES["union"], NODES["rule"], SUIT, INQUIRY, suit, asked, *more]


def test_a_suit_said_not_to_be_and_an_inquiry_asked_for_are_told_apart_from_what_is_there(told):
    told.load(held())
    found = doubts(told, (SUIT.id, INQUIRY.id, NODES["rule"].id, NODES["policy"].id, NODES["union"].id)).by_node
    assert found == {SUIT.id: ("not so",), INQUIRY.id: ("requested",)}
    (hit,) = find(told, "suit over night landings", types=("Lawsuit",)).hits[:1]
    assert (hit.node.id, hit.doubt) == (SUIT.id, ("not so",))
    told.load(held(said(NODES["okoro"].id, "plaintiff_in", SUIT.id)))
    assert SUIT.id not in doubts(told, (SUIT.id,)).by_node


@pytest.mark.parametrize("seed", [1, 2])
def test_it_is_as_the_claims_of_a_random_graph_say(told, seed):
    empty(told)
    sample = Sample(seed, claims=120)
    told.load(sample.records)
    verdicts = {made.about[0]: f"{made.verdict}ed" for made in sample.decisions}
    why: dict[str, list[tuple[str, ...]]] = {}
    for claim in sample.claims:
        found = cautions(claim.polarity, claim.modality, claim.status, verdicts.get(claim.id))
        for end in filter(may_not_be, (claim.subject, claim.object)):
            why.setdefault(end, []).append(grounds(claim.relation, found, subject=end == claim.subject))
    expected = {end: found for end, held in why.items() if (found := doubt(held))}
    assert expected and doubts(told, why).by_node == expected
