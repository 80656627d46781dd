"""Turn the parses of spaCy's own English models into Universal Dependencies, so that any of them can replace ours.

Those models speak the CLEAR scheme: a preposition heads its noun, "be" heads its predicate, labels have other names.
Here the noun hangs on what the preposition hung on (`obl`, `nmod`, `obl:agent`) with the preposition as its `case`, the
predicate takes the place of "be" (`cop`), and the rest is renamed. The result is near to Universal Dependencies where
events and their participants are concerned; it does not claim to be the same in every corner.
"""

from typing import Any

import numpy
from spacy.language import Language
from spacy.tokens import Doc, Span

CLEAR = frozenset({"dobj", "pobj", "nsubjpass"})
"""Labels that only the CLEAR scheme has."""

_RENAMED = {
    "dobj": "obj", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "relcl": "acl:relcl",
    "poss": "nmod:poss", "prt": "compound:prt", "neg": "advmod", "dative": "iobj", "npadvmod": "obl", "oprd": "xcomp",
    "acomp": "xcomp", "attr": "xcomp", "quantmod": "advmod", "predet": "det", "preconj": "cc", "intj": "discourse",
    "prep": "advmod", "agent": "advmod", "pobj": "obl", "pcomp": "advcl", "meta": "dep",
}  # fmt: skip
_KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_CLAUSAL = frozenset({"VERB", "AUX", "ADJ", "ADV"})


class _Tree:
    """Heads and labels of a document, to be changed in place."""

    def __init__(self, doc: Doc) -> None:
        self.heads = [token.head.i for token in doc]
        self.labels = [token.dep_ for token in doc]
        self.pos = [token.pos_ for token in doc]
        self.lemmas = [token.lemma_ for token in doc]
        self.children = [[child.i for child in token.children] for token in doc]

    def child(self, head: int, *labels: str) -> int | None:
        return next((index for index in self.children[head] if self.labels[index] in labels), None)

    def promote(self, lower: int, upper: int, label: str) -> None:
        """Let `lower` take the place of `upper`, which hangs on it as `label`; what hung on `upper` moves along."""
        above = self.heads[upper]
        moved = [index for index in self.children[upper] if index != lower]
        for index in [*moved, upper]:
            self.heads[index] = lower
        self.children[lower] += [*moved, upper]
        self.children[upper] = []
        self.heads[lower] = lower if above == upper else above
        if above != upper:
            self.children[above] = [lower if index == upper else index for index in self.children[above]]
        self.labels[upper] = label


def _prepositions(tree: _Tree) -> None:
    for index in reversed(range(len(tree.heads))):
        label = tree.labels[index]
        if label not in ("prep", "agent", "dative"):
            continue
        inner = tree.child(index, "pobj", "pcomp")
        if inner is None:
            continue
        clausal = tree.pos[tree.heads[index]] in _CLAUSAL
        clause = tree.labels[inner] == "pcomp"
        tree.promote(inner, index, "mark" if clause else "case")
        if label == "agent":
            tree.labels[inner] = "obl:agent"
        elif clause:
            tree.labels[inner] = "advcl" if clausal else "acl"
        else:
            tree.labels[inner] = "obl" if clausal else "nmod"


def _copulas(tree: _Tree) -> None:
    for index in range(len(tree.heads)):
        predicate = tree.child(index, "attr", "acomp")
        if predicate is None or tree.lemmas[index] != "be":
            continue
        if tree.child(index, "expl") is not None:
            tree.labels[predicate] = "nsubj"
            continue
        label = tree.labels[index]
        tree.promote(predicate, index, "cop")
        tree.labels[predicate] = label


@Language.component("onrecord_universal")
def universal(doc: Doc) -> Doc:
    """Change heads, relations and the kinds of names (PER, ORG, LOC; others are dropped) of a parsed document."""
    tree = _Tree(doc)
    _prepositions(tree)
    _copulas(tree)
    labels = [_RENAMED.get(label, label) for label in tree.labels]
    codes = [doc.vocab.strings.add(label) for label in labels]
    offsets = numpy.asarray(tree.heads, dtype="int64") - numpy.arange(len(doc))
    values: Any = numpy.stack([offsets.astype("uint64"), numpy.asarray(codes, dtype="uint64")], axis=1)
    names = [(name.start, name.end, _KINDS[name.label_]) for name in doc.ents if name.label_ in _KINDS]
    changed = doc.from_array(["HEAD", "DEP"], values)
    changed.set_ents([Span(changed, start, end, kind) for start, end, kind in names], default="outside")
    return changed
