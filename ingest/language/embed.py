"""Word vectors for the pipeline: spaCy's hashed spelling features with the word's Brown cluster beside them."""

from collections.abc import Callable
from typing import Any

import numpy
from spacy.ml.featureextractor import FeatureExtractor
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from ingest.language.clusters import number

_ABSENT = 0
_PRESENT = 1 << 20
_REMEMBERED = 500_000


def _prefixes(cuts: list[int]) -> Callable[[Model[Any, Any], list[Doc], bool], tuple[list[Any], Callable[[Any], Any]]]:
    """Forward pass giving each token the first `cut` bits of its cluster's path, a column a cut (uint64)."""
    masks = [(1 << cut) - 1 for cut in cuts]
    seen: dict[int, tuple[int, ...]] = {}

    def row(doc: Doc, index: int, orth: int) -> tuple[int, ...]:
        if len(seen) > _REMEMBERED:
            seen.clear()
        found = number(doc[index].text)
        ids = tuple(_ABSENT if found is None else _PRESENT | found & mask for mask in masks)
        seen[orth] = ids
        return ids

    def forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], Any]]:
        rows = []
        for doc in docs:
            orths = doc.to_array("ORTH").tolist()
            ids = [seen.get(orth) or row(doc, index, orth) for index, orth in enumerate(orths)]
            rows.append(numpy.asarray(ids, dtype="uint64").reshape((len(doc), len(cuts))))
        return rows, lambda gradient: []

    return forward


@registry.architectures("onrecord.ClusterEmbed.v1")  # type: ignore[untyped-decorator]  # spaCy says no types here
def cluster_embed(
    width: int, attrs: list[str], rows: list[int], cuts: list[int], cut_rows: list[int]
) -> Model[list[Doc], list[Any]]:
    """Embed tokens by spelling and cluster.

    `attrs` are spaCy's lexical attributes with `rows` of hash table each; `cuts` are numbers of leading bits of the
    cluster's path with `cut_rows` each. Gives one array (tokens, `width`) a document, for `spacy.Tok2Vec.v2`.
    """

    def columns(sizes: list[int], seed: int) -> Model[Any, Any]:
        tables: list[Model[Any, Any]] = [
            HashEmbed(width, size, column=column, seed=seed + column, dropout=0.0) for column, size in enumerate(sizes)
        ]
        return chain(list2ragged(), with_array(concatenate(*tables)))

    spelling: Model[Any, Any] = chain(FeatureExtractor(attrs), columns(rows, 1))
    clusters: Model[Any, Any] = chain(Model("cluster_prefixes", _prefixes(cuts)), columns(cut_rows, 50))
    inputs = width * (len(rows) + len(cut_rows))
    mix: Model[Any, Any] = with_array(Maxout(width, inputs, nP=3, dropout=0.0, normalize=True))
    return chain(concatenate(spelling, clusters), mix, ragged2list())
