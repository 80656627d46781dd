"""Train the language model that ships, from treebanks to `ingest/language/model/`.

    python -m ingest.language.train --treebank DIR [--work DIR] [--model DIR]

Needs no graphics card and no network; the seed is fixed in `config.cfg`. The word lists of `ingest.language.build` are
part of the features: a model fits only the `clusters.txt.gz` that it was trained with.
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from spacy.cli.train import train as spacy_train

from ingest.language import embed as embed  # registers the architecture that config.cfg names
from ingest.language.convert import convert
from ingest.language.package import package

HERE = Path(__file__).parent
CONFIG = HERE / "config.cfg"
MODEL = HERE / "model"


def train(corpus: Path, output: Path, steps: int | None = None) -> Path:
    """Train on a folder that `convert` wrote; gives the folder of the best model by the scores on dev."""
    overrides: dict[str, object] = {"paths.train": str(corpus / "train"), "paths.dev": str(corpus / "dev")}
    if steps is not None:
        overrides["training.max_steps"] = steps
    spacy_train(CONFIG, output, overrides=overrides)
    return output / "model-best"


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the arguments, convert, train, install."""
    parser = argparse.ArgumentParser(prog="python -m ingest.language.train", description=__doc__)
    parser.add_argument("--treebank", type=Path, required=True, help="folder with ewt/, gum/, uner/, pud/")
    parser.add_argument("--work", type=Path, help="folder for corpora and checkpoints (a temporary one by default)")
    parser.add_argument("--model", type=Path, default=MODEL, help="where the finished model goes")
    parser.add_argument("--steps", type=int, help="stop after so many batches (default: as in config.cfg)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        work: Path = options.work or Path(scratch)
        convert(options.treebank, work / "corpus")
        best = train(work / "corpus", work / "training", options.steps)
        package(best, options.model)


if __name__ == "__main__":
    main()
