"""Measure a language model on the corpora that `ingest.language.convert` wrote.

    python -m ingest.language.evaluate CORPUS [--model NAME] [--json FILE]

The model gets the raw text and has to find words and sentences itself, as it must in use. Punctuation does not
count for UAS and LAS (spaCy's scorer); `las_plain` is LAS without subtypes other than `pass`: PUD does not mark agents.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.scorer import PRFScore, Scorer
from spacy.tokens import Doc, DocBin, Token
from spacy.training import Example

from ingest.language.pipeline import load

CORPORA = ("pud", "ewt", "gum", "uner")
RELATIONS = [
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "ccomp", "xcomp", "advcl", "acl", "acl:relcl",
    "appos", "conj", "nmod", "nmod:poss", "amod", "compound", "ROOT",
]  # fmt: skip
IGNORED = ("punct", "")


def plain(label: str) -> str:
    """A relation without its subtype, but for `pass`."""
    return label if label.endswith(":pass") else label.partition(":")[0]


def examples(pipeline: Language, path: Path) -> list[Example]:
    """The documents of a corpus, read by the pipeline from their bare text, beside the gold."""
    gold = list(DocBin().from_disk(path).get_docs(pipeline.vocab))
    read = pipeline.pipe(doc.text for doc in gold)
    return [Example(predicted, reference) for predicted, reference in zip(read, gold, strict=True)]


def _parses(pairs: list[Example]) -> dict[str, float]:
    def exact(token: Token, attribute: str) -> str:
        return token.dep_

    def rough(token: Token, attribute: str) -> str:
        return plain(token.dep_)

    fine = Scorer.score_deps(pairs, "dep", getter=exact, ignore_labels=IGNORED)
    coarse = Scorer.score_deps(pairs, "dep", getter=rough, ignore_labels=IGNORED)
    per_type = {name: fine["dep_las_per_type"][name]["f"] for name in RELATIONS if name in fine["dep_las_per_type"]}
    return {"uas": fine["dep_uas"], "las": fine["dep_las"], "las_plain": coarse["dep_las"], **per_type}


def _lemmas(pairs: list[Example]) -> float:
    score = PRFScore()
    for pair in pairs:
        for token, gold in zip(pair.predicted, pair.get_aligned("LEMMA", as_string=True), strict=True):
            if gold and not token.is_space:
                right = token.lemma_ == gold
                score.tp, score.fp = score.tp + right, score.fp + (not right)
    return score.precision


def measure(pipeline: Language, path: Path) -> dict[str, float]:
    """The figures of a pipeline on one corpus, between 0 and 1; only those that the corpus has gold for."""
    pairs = examples(pipeline, path)
    figures: dict[str, float] = {"tokens": Scorer.score_tokenization(pairs)["token_f"]}
    if pairs[0].reference.has_annotation("DEP"):
        figures |= {"sentences": Scorer.score_spans(pairs, "sents", has_annotation=_bounded)["sents_f"]}
        figures |= {"tag": Scorer.score_token_attr(pairs, "tag")["tag_acc"]}
        figures |= {"pos": Scorer.score_token_attr(pairs, "pos")["pos_acc"], "lemma": _lemmas(pairs)}
        figures |= _parses(pairs)
    named = [pair for pair in pairs if pair.reference.has_annotation("ENT_IOB", require_complete=True)]
    if named:
        names = Scorer.score_spans(named, "ents")
        figures |= {"names_p": names["ents_p"], "names_r": names["ents_r"], "names": names["ents_f"]}
        figures |= {kind: score["f"] for kind, score in sorted(names["ents_per_type"].items())}
    return {name: round(float(figure), 4) for name, figure in figures.items()}


def _bounded(doc: Doc) -> bool:
    return bool(doc.has_annotation("SENT_START"))


def words_a_second(pipeline: Language, path: Path) -> int:
    """Words read a second on this machine, one process, over the texts of a corpus."""
    docs = list(DocBin().from_disk(path).get_docs(pipeline.vocab))
    texts = [doc.text for doc in docs]
    started = time.perf_counter()
    words = sum(len(doc) for doc in pipeline.pipe(texts))
    return round(words / (time.perf_counter() - started))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures as JSON, and write them where asked."""
    parser = argparse.ArgumentParser(prog="python -m ingest.language.evaluate", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder that ingest.language.convert wrote")
    parser.add_argument("--model", help="an installed spaCy package or a folder (default: the model that ships)")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    options = parser.parse_args(arguments)
    pipeline = load(options.model)
    figures: dict[str, object] = {
        name: measure(pipeline, options.corpus / f"{name}.spacy")
        for name in CORPORA
        if (options.corpus / f"{name}.spacy").exists()
    }
    figures["words_a_second"] = words_a_second(pipeline, options.corpus / "pud.spacy")
    text = json.dumps(figures, indent=1)
    sys.stdout.write(text + "\n")
    if options.json is not None:
        options.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
