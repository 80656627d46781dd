"""Read treebanks in CoNLL-U (Universal Dependencies) and names in IOB2 (Universal NER)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from ingest.language.folding import QUOTES


@dataclass(frozen=True)
class Word:
    """A syntactic word: `head` is the index of its head in the sentence, its own for the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    space_after: bool
    misc: str


@dataclass(frozen=True)
class Sentence:
    """A sentence of a treebank; `opens` says that a paragraph or a document begins with it."""

    document: str
    id: str
    words: tuple[Word, ...]
    opens: bool = False


def _comment(lines: list[str], key: str) -> str | None:
    prefix = f"# {key} = "
    return next((line[len(prefix) :] for line in lines if line.startswith(prefix)), None)


def _words(lines: list[str]) -> Iterator[Word]:
    rows = [line.split("\t") for line in lines if line and line[0] != "#"]
    space_after: dict[int, bool] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = (int(part) for part in row[0].split("-"))
            space_after |= dict.fromkeys(range(first, last), False)
            space_after[last] = "SpaceAfter=No" not in row[9]
    for row in rows:
        if "-" in row[0] or "." in row[0]:
            continue
        number, head = int(row[0]), int(row[6])
        spaced = space_after.get(number, "SpaceAfter=No" not in row[9])
        xpos = row[4] if row[4] != "_" else row[3]
        form = row[1].translate(QUOTES)
        yield Word(form, row[2], row[3], xpos, (head or number) - 1, row[7], spaced, row[9])


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Read the sentences of a CoNLL-U file in order; empty nodes are left out, quotes made straight."""
    document = path.stem
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        words = tuple(_words(lines))
        if not words:
            continue
        document = _comment(lines, "newdoc id") or document
        opens = any(line.startswith(("# newpar", "# newdoc")) for line in lines)
        yield Sentence(document, _comment(lines, "sent_id") or "", words, opens)


@dataclass(frozen=True)
class Labelled:
    """A sentence of Universal NER: a label (`B-PER`, `I-PER`, … , `O`) a word."""

    document: str
    id: str
    forms: tuple[str, ...]
    labels: tuple[str, ...]


def read_iob2(path: Path) -> Iterator[Labelled]:
    """Read the sentences of a file of Universal NER in order; quotes made straight."""
    document = path.stem
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        rows = [line.split("\t") for line in lines if line and line[0] != "#"]
        document = _comment(lines, "newdoc id") or document
        if rows:
            forms = tuple(row[1].translate(QUOTES) for row in rows)
            yield Labelled(document, _comment(lines, "sent_id") or "", forms, tuple(row[2] for row in rows))


def runs(sentences: list[Sentence], longest: int) -> Iterator[list[Sentence]]:
    """Group sentences by document, at most `longest` in a run."""
    for _, group in groupby(sentences, key=lambda sentence: sentence.document):
        members = list(group)
        for start in range(0, len(members), longest):
            yield members[start : start + longest]


def paragraphs(sentences: list[Sentence]) -> Iterator[list[Sentence]]:
    """Group sentences by paragraph, as `opens` says."""
    group: list[Sentence] = []
    for sentence in sentences:
        if sentence.opens and group:
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group
