"""Whatever tree comes in, a tree comes out: who climbs from head to head arrives at a root, and it is labelled so."""

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from ingest.language import load
from ingest.language.universal import universal

LABELS = [
    "prep",
    "pobj",
    "pcomp",
    "agent",
    "dative",
    "attr",
    "acomp",
    "nsubj",
    "nsubjpass",
    "conj",
    "expl",
    "dobj",
    "xcomp",
]
WORDS = ["be", "by", "law", "to", "say"]


@st.composite
def trees(draw: st.DrawFn) -> Doc:
    size = draw(st.integers(1, 12))
    order = draw(st.permutations(range(size)))
    heads = list(range(size))
    for place, index in enumerate(order[1:], start=1):
        heads[index] = draw(st.sampled_from(order[:place] + [index]))
    chosen = draw(st.lists(st.sampled_from(LABELS), min_size=size, max_size=size))
    words = draw(st.lists(st.sampled_from(WORDS), min_size=size, max_size=size))
    labels = ["ROOT" if heads[index] == index else label for index, label in enumerate(chosen)]
    pos = draw(st.lists(st.sampled_from(["VERB", "NOUN", "AUX", "ADP"]), min_size=size, max_size=size))
    return Doc(load().vocab, words=words, heads=heads, deps=labels, lemmas=words, pos=pos)


@settings(deadline=None, max_examples=300)
@given(trees())
def test_a_tree_stays_a_tree_and_its_roots_are_labelled(tree: Doc) -> None:
    changed = universal(tree)
    for token in changed:
        at = token
        for _ in changed:
            at = at.head
        assert at.head == at
        assert at.dep_ == "ROOT"
