"""Load a language model so that it reads any text, whatever its layout."""

from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy import about
from spacy.language import Language

from ingest.errors import ModelError
from ingest.language import embed as embed  # registers what the model's config names
from ingest.language import folding as folding
from ingest.language import lemmas as lemmas
from ingest.language.clusters import fingerprint
from ingest.language.universal import CLEAR

PACKAGED = Path(__file__).parent / "model"
"""The model that ships; `MODEL.md` beside it is its card."""

NEEDED = ("tagger", "parser")
_TITLES = (
    "Sens.",
    "Reps.",
    "Govs.",
    "Gens.",
    "Atty.",
    "Supt.",
    "Det.",
    "Sgt.",
    "Cmdr.",
    "Capt.",
    "Col.",
    "Maj.",
    "Lt.",
)
"""Titles whose full stop ends no sentence, and that a tokenizer of newspapers must know: "Sens. Lee and Ray"."""

_LEMMATIZERS = frozenset({"lemmatizer", "trainable_lemmatizer"})


@cache
def load(model: str | None = None) -> Language:
    """Give the pipeline of a model, loaded once a process; None is the model that ships.

    `model` is the name of an installed spaCy package or a folder; nothing is ever downloaded. The parses of spaCy's own
    English models are turned into Universal Dependencies. For every text,
    `doc.text` is that text; tokens carry `tag_`, `pos_`, `lemma_`, `dep_`, `ent_type_` (PER, ORG, LOC with the model
    that ships) and `is_sent_start`, and whitespace tokens hang on the word before them. Raises ModelError when it
    is not there, cannot be read, or has no tagger and parser.
    """
    name = str(PACKAGED) if model is None else model
    if not spacy.util.is_package(name) and not Path(name).is_dir():
        raise ModelError(_missing(model))
    try:
        pipeline = spacy.load(name)
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise ModelError(f"{name}: not a language model that spaCy {about.__version__} can read ({error})") from error
    if pipeline.meta.get("clusters", fingerprint()) != fingerprint():
        raise ModelError(f"{name}: trained with other word clusters than those of this version; train it again")
    lacking = [part for part in NEEDED if part not in pipeline.pipe_names]
    if lacking:
        raise ModelError(f"{name}: the language model has no {' and no '.join(lacking)}; choose one that has")
    return _equipped(pipeline)


def _equipped(pipeline: Language) -> Language:
    tokenizer: Any = pipeline.tokenizer
    for title in _TITLES if hasattr(tokenizer, "add_special_case") else ():
        tokenizer.add_special_case(title, [{"ORTH": title}])
    pipeline.add_pipe("onrecord_fold", first=True)
    if _LEMMATIZERS.isdisjoint(pipeline.pipe_names):
        pipeline.add_pipe("onrecord_lemmatizer")
    if not CLEAR.isdisjoint(pipeline.pipe_labels["parser"]):
        pipeline.add_pipe("onrecord_universal")
    pipeline.add_pipe("onrecord_unfold", last=True)
    return pipeline


def _missing(model: str | None) -> str:
    if model is None:
        return (
            f"{PACKAGED}: the language model that ships with On Record is not there; reinstall On Record, "
            "or train it: python -m ingest.language.train --treebank DIR"
        )
    return (
        f"{model}: no installed spaCy package and no folder of this name; install it first "
        f"(python -m spacy download {model}) or leave the choice of model out: On Record downloads nothing by itself"
    )
