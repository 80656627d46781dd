"""Make of a trained pipeline the folder that ships, without paths of the machine and words of the treebanks."""

import json
import shutil
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import load_config

from ingest.language.clusters import fingerprint

META = {
    "name": "onrecord",
    "version": "1.0.0",
    "spacy_version": ">=3.8,<4.0",
    "description": "English tagger, parser (Universal Dependencies) and names (PER, ORG, LOC); see MODEL.md",
    "author": "On Record",
    "license": "CC BY-SA 4.0",
}


def package(trained: Path, model: Path) -> None:
    """Copy a trained pipeline to the folder `model`, which it replaces."""
    pipeline = spacy.load(trained)
    shutil.rmtree(model, ignore_errors=True)
    pipeline.to_disk(model)
    _write(model / "meta.json", {**pipeline.meta, **META, "clusters": fingerprint()})
    _write(model / "vocab" / "strings.json", _labels(pipeline))
    config = load_config(model / "config.cfg", interpolate=False)
    config["paths"] = dict.fromkeys(config["paths"])
    config.to_disk(model / "config.cfg")


def _labels(pipeline: Language) -> list[str]:
    """The strings that the components need by name; every other string comes back with the text that has it."""
    labels = {str(label) for labels in pipeline.pipe_labels.values() for label in labels}
    return sorted(label for label in labels if label)


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
