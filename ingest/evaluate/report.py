"""The whole comparison of a claims file with a folder of gold."""

from dataclasses import dataclass
from pathlib import Path

from ingest.errors import EvaluationError
from ingest.evaluate.figures import Figures, Share, by_relation, by_type, count
from ingest.evaluate.gold import GoldDocument, read_gold
from ingest.evaluate.judge import Judgement, judge
from ingest.evaluate.mistakes import Mistake, mistakes
from ingest.evaluate.predictions import Predictions, read_predictions
from ontology.errors import UnknownType


@dataclass(frozen=True, slots=True)
class Report:
    """How good an extraction is.

    `documents` has the figures of each document of the gold, by name, `total` those of all of them; `unscored` names
    documents with claims and no gold. A caller that finds `broken_quotes` must fail.
    """

    documents: dict[str, Figures]
    total: Figures
    types: tuple[Share, ...]
    relations: tuple[Share, ...]
    mistakes: tuple[Mistake, ...]
    broken_quotes: tuple[str, ...]
    unscored: tuple[str, ...]


def evaluate(gold_dir: Path, lines_path: Path) -> Report:
    """Compare the claims of a file of JSON lines with the gold of a folder; raises EvaluationError with its place."""
    return compare(read_gold(gold_dir), read_predictions(lines_path))


def compare(gold: list[GoldDocument], predictions: Predictions) -> Report:
    """Compare predictions with gold that were read; raises EvaluationError where the gold is not of the vocabulary."""
    judged = {document.document: _judge(document, predictions) for document in gold}
    whole = sum(judged.values(), start=Judgement())
    return Report(
        documents={name: count(one) for name, one in judged.items()},
        total=count(whole),
        types=by_type(whole),
        relations=by_relation(whole),
        mistakes=mistakes(whole),
        broken_quotes=predictions.broken_quotes,
        unscored=tuple(sorted(predictions.claims.keys() - judged.keys())),
    )


def _judge(gold: GoldDocument, predictions: Predictions) -> Judgement:
    try:
        return judge(gold, predictions.nodes, predictions.claims.get(gold.document, ()))
    except UnknownType as error:
        raise EvaluationError(f"gold of {gold.document}: {error}") from None
