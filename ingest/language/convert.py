"""Treebanks → the documents that spaCy trains and measures on.

    python -m ingest.language.convert TREEBANKS CORPUS

What goes where: train = EWT train and GUM train, dev = EWT dev and GUM dev, and for measuring only ewt = EWT
test, gum = GUM test, pud = all of PUD. Names: GUM's own parts by rule; Universal NER's EWT dev whole and three of four
documents of its EWT test train, the fourth (uner) measures; PUD measures. Documents of `EXCLUDED` are in none.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import spacy
from spacy.tokens import Doc, DocBin, Span

from ingest.language import names
from ingest.language.treebank import Labelled, Sentence, paragraphs, read_conllu, read_iob2, runs

EXCLUDED = frozenset(
    f"GUM_news_{name}" for name in ["questionnaire", "afghan", "asylum", "sensitive", "taxes", "worship"]
)
"""Texts that the project measures its extraction on: neither trained nor measured on here."""

SUBTYPES = frozenset({"pass", "agent", "relcl", "poss", "prt"})
"""Subtypes of relations that the parser learns; the others are cut off."""

RUN = 6
"""Sentences a document of training: enough for the parser to learn where sentences end."""

GRAMMAR = ("TAG", "POS", "LEMMA", "HEAD", "DEP", "SENT_START")
NAMES = ("ORTH", "ENT_IOB", "ENT_TYPE")

Names = dict[str, list[names.Span]]
AnySentence = TypeVar("AnySentence", Sentence, Labelled)
_BLANK = spacy.blank("en")


def relation(label: str) -> str:
    """The label the parser learns for a label of Universal Dependencies ("nmod:unmarked" → "nmod")."""
    if label == "root":
        return "ROOT"
    kind, _, subtype = label.partition(":")
    return label if subtype in SUBTYPES else kind


def to_doc(sentences: list[Sentence], named: Names, parsed: bool = True) -> Doc:
    """Join sentences to a document with gold annotation.

    `named` gives the names by sentence id: when one of the ids is absent, names are marked as unknown in the document.
    Without `parsed` the grammar is left unknown.
    """
    offsets = [sum(len(before.words) for before in sentences[:index]) for index in range(len(sentences))]
    placed = [(offset, word) for offset, each in zip(offsets, sentences, strict=True) for word in each.words]
    doc = Doc(
        _BLANK.vocab,
        words=[word.form for _, word in placed],
        spaces=[word.space_after for _, word in placed],
        tags=[word.xpos for _, word in placed] if parsed else None,
        pos=[word.upos for _, word in placed] if parsed else None,
        lemmas=[word.lemma for _, word in placed] if parsed else None,
        heads=[offset + word.head for offset, word in placed] if parsed else None,
        deps=[relation(word.relation) for _, word in placed] if parsed else None,
    )
    if all(sentence.id in named for sentence in sentences):
        spans = [
            Span(doc, offset + start, offset + end, kind)
            for offset, sentence in zip(offsets, sentences, strict=True)
            for start, end, kind in named[sentence.id]
        ]
        doc.set_ents(spans, default="outside")
    else:
        doc.set_ents([], default="missing")
    return doc


def _split(path: Path) -> set[str]:
    """The ids of the documents that an official split's file lists."""
    return {line.replace(".xml.conllu", "").replace("/", "-", 1) for line in path.read_text().split()}


def _labelled(path: Path, sentences: list[Sentence]) -> Names:
    """Names by sentence id; sentences that Universal NER cites differently are met by document and place in it."""
    rows = list(read_iob2(path))
    by_id = {row.id: row for row in rows}
    by_place = {(row.document, place): row for row, place in _places(rows)}
    found: Names = {}
    for sentence, place in _places(sentences):
        row = by_id.get(sentence.id) or by_place.get((sentence.document, place))
        spans = names.from_labels(sentence, row) if row else None
        if spans is not None:
            found[sentence.id] = spans
    return found


def _places(sentences: Sequence[AnySentence]) -> Iterator[tuple[AnySentence, int]]:
    """Each sentence with its place in its document."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts[sentence.document] += 1
        yield sentence, counts[sentence.document]


def _ewt(folder: Path, part: str) -> list[Sentence]:
    wanted = _split(folder / f"files.{part}")
    files = sorted(folder.glob("*.conllu"))
    return [sentence for path in files for sentence in read_conllu(path) if sentence.document in wanted]


def _gum(folder: Path, part: str) -> list[Sentence]:
    special = _split(folder / "files.dev") | _split(folder / "files.test")
    found: list[Sentence] = []
    for path in sorted(folder.glob("GUM_*.conllu")):
        belongs = path.stem in _split(folder / f"files.{part}") if part != "train" else path.stem not in special
        if belongs and path.stem not in EXCLUDED:
            found.extend(read_conllu(path))
    return found


def _measured(sentences: list[Sentence], named: Names, parsed: bool = True) -> list[Doc]:
    """Documents to measure on: whole paragraphs, whose ends a text in use shows by a blank line."""
    return [to_doc(paragraph, named, parsed) for paragraph in paragraphs(sentences)]


def _docs(sentences: list[Sentence], named: Names, parsed: bool = True) -> Iterator[Doc]:
    return (to_doc(run, named, parsed) for run in runs(sentences, RUN))


def corpora(treebanks: Path) -> Iterator[tuple[str, list[Doc]]]:
    """All corpora by name, from a folder that holds `ewt/`, `gum/`, `uner/`, `pud/`."""
    ewt = {part: _ewt(treebanks / "ewt", part) for part in ("train", "dev", "test")}
    gum = {part: _gum(treebanks / "gum", part) for part in ("train", "dev", "test")}
    own = {part: {s.id: names.from_entities(s) for s in gum[part]} for part in gum}
    pud = list(read_conllu(treebanks / "pud" / "pud.conllu"))
    dev_names = _labelled(treebanks / "uner" / "dev.iob2", ewt["dev"])
    test_names = _labelled(treebanks / "uner" / "test.iob2", ewt["test"])
    every_fourth = set(sorted({s.document for s in ewt["test"]})[::4])
    held = [s for s in ewt["test"] if s.document in every_fourth]
    taught = [s for s in ewt["test"] if s.document not in every_fourth]
    yield "train/parses", [*_docs(ewt["train"], {}), *_docs(gum["train"], own["train"])]
    yield "train/names", [*_docs(ewt["dev"], dev_names, False), *_docs(taught, test_names, False)]
    yield "dev/parses", [*_docs(ewt["dev"], {}), *_docs(gum["dev"], own["dev"])]
    yield "uner", _measured(held, test_names, False)
    yield "ewt", _measured(ewt["test"], {})
    yield "gum", _measured(gum["test"], own["test"])
    yield "pud", _measured(pud, _labelled(treebanks / "pud" / "pud.iob2", pud))


def convert(treebanks: Path, corpus: Path) -> None:
    """Write every corpus as `NAME.spacy` into the folder `corpus` and print its size."""
    for name, docs in corpora(treebanks):
        path = corpus / f"{name}.spacy"
        path.parent.mkdir(parents=True, exist_ok=True)
        # Heads that are stored are heads that are known: a document without a parse must not store them. And it must
        # not be among dev: spaCy's scorer (3.8) takes what is unknown in one document as unknown in all after it.
        DocBin(NAMES if path.stem in ("names", "uner") else NAMES + GRAMMAR, docs=docs).to_disk(path)
        known = sum(doc.has_annotation("ENT_IOB", require_complete=True) for doc in docs)
        sys.stdout.write(f"{name}: {len(docs)} documents, {sum(map(len, docs)):,} words, {known} with names\n")


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
