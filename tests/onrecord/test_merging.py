"""Nodes of many documents: one record each, the same in whatever order they came."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.resolve import resolve
from onrecord.merging import Merging
from ontology.node import Entity
from ontology.vocabulary import make_node

NAMES = st.sampled_from(["Weavers' Union", "weavers union", "Loom Act", "Ann Lee", "Ønsk Bø"])
NODES = st.lists(
    st.builds(
        lambda kind, name, aliases: make_node(kind, name, aliases=tuple(aliases)),
        st.sampled_from(["Union", "Person"]),
        NAMES,
        st.lists(st.sampled_from(["WU", "the Union", "Lee"]), unique=True),
    ),
    max_size=12,
)


def merged(nodes: list[Entity]) -> list[Entity]:
    with Merging() as merging:
        for node in nodes:
            merging.add([node])
        return list(merging.nodes())


@given(NODES, st.randoms())
def test_merging_is_resolving_in_any_order(nodes: list[Entity], chance: object) -> None:
    shuffled = list(nodes)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merged(nodes) == merged(shuffled) == list(resolve(nodes))
