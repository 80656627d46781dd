"""Two accounts of one node are united the same way, whichever comes first."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from graph.store.edges import STRENGTH, Standing, edge_properties
from graph.store.nodes import Identity

NAMES = st.sampled_from(["Ken Example", "Example", "K. Example", "ken example", "Kenneth Example"])
IDENTITIES = st.builds(
    Identity,
    id=st.just("person/ken-example"),
    name=NAMES,
    aliases=st.frozensets(NAMES, max_size=3),
    external_ids=st.frozensets(st.sampled_from(["wikidata=Q1", "wikidata=Q2"]), max_size=2),
    description=st.sampled_from(["", "an official", "an editor", "the same man"]),
)
STANDINGS = st.builds(
    Standing,
    id=st.uuids().map(str),
    polarity=st.sampled_from(["affirmed", "negated"]),
    modality=st.sampled_from(["actual", "planned"]),
    status=st.sampled_from([*STRENGTH, "denied", "retracted"]),
    review=st.sampled_from([None, "accepted", "rejected", "corrected"]),
    earliest=st.sampled_from([None, "2019-01-01", "2020-01-01"]),
    latest=st.sampled_from([None, "2019-12-31", "2020-12-31"]),
    documents=st.lists(st.sampled_from(["a", "b", "c"]), max_size=3).map(tuple),
)


@given(st.lists(IDENTITIES, min_size=1, max_size=5), st.randoms())
def test_uniting_does_not_depend_on_order_or_repetition(accounts: list[Identity], draw: object) -> None:
    united = reduce(Identity.join, accounts)
    shuffled = [*accounts, *accounts]
    draw.shuffle(shuffled)  # type: ignore[attr-defined]
    again = reduce(Identity.join, shuffled)
    assert again.properties() == united.join(united).properties()
    names = {name for account in accounts for name in (account.name, *account.aliases)}
    assert {again.name, *again.aliases} == names and again.name not in again.aliases


@given(st.lists(STANDINGS, max_size=6))
def test_an_edge_is_no_stronger_than_what_stands(claims: list[Standing]) -> None:
    edge = edge_properties(claims)
    standing = [claim for claim in claims if claim.projects]
    assert (edge is None) == (not standing)
    if edge:
        assert edge["claims"] == sorted(claim.id for claim in standing)
        assert STRENGTH.index(str(edge["status"])) == max(STRENGTH.index(claim.status) for claim in standing)
        assert edge == edge_properties(claims[::-1])
