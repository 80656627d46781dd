"""Names in the treebanks: from GUM's entity layer by rule, and from Universal NER's labels."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from ingest.language.treebank import Labelled, Sentence, Word

Span = tuple[int, int, str]
"""First word, word after the last, type (PER, ORG, LOC)."""

TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
INNER = frozenset({"of", "and", "for", "&", "the", "'s"})
TITLES = frozenset(
    [
        "Mr.", "Mrs.", "Ms.", "Dr.", "Sir", "Lord", "Lady", "President", "Senator", "Sen.", "Rep.",
        "Representative", "Prime", "Minister", "Chancellor", "Professor", "Prof.", "King", "Queen", "Prince",
        "Princess", "Judge", "Justice", "General", "Gen.", "Captain", "Governor", "Gov.", "Mayor",
        "Secretary", "Chairman", "Pope", "Saint", "Emperor", "Duke", "Vice", "Deputy", "Director",
        "Ambassador", "Congressman", "Congresswoman", "Attorney", "Officer", "Chief",
    ]
)  # fmt: skip
_MARK = re.compile(r"\([^()]*\)|\([^()]*|[^()]+\)")


def _annotated(words: tuple[Word, ...]) -> list[Span]:
    """All spans of GUM's entity layer that open and close in this sentence, with GUM's own types."""
    opened: dict[str, list[tuple[int, str]]] = {}
    spans: list[Span] = []
    for index, word in enumerate(words):
        layer = next((part[7:] for part in word.misc.split("|") if part.startswith("Entity=")), "")
        for mark in _MARK.findall(layer):
            if mark.startswith("("):
                entity, kind = (mark.strip("()").split("-") + [""])[:2]
                opened.setdefault(entity, []).append((index, kind))
            if mark.endswith(")"):
                entity = mark.strip("()").split("-")[0]
                if opened.get(entity):
                    start, kind = opened[entity].pop()
                    spans.append((start, index + 1, kind))
    return spans


def _proper(word: Word) -> bool:
    return word.upos in ("PROPN", "NUM") or word.xpos in ("NNP", "NNPS")


def _name(words: tuple[Word, ...], start: int, end: int) -> tuple[int, int] | None:
    """The name at the head of an annotated phrase: its run of proper nouns; None if the head is none."""
    head = next((i for i in range(start, end) if not start <= words[i].head < end or words[i].head == i), start)
    if words[head].upos != "PROPN":
        return None
    first, last = head, head
    while first > start and (
        _proper(words[first - 1])
        or (words[first - 1].form in INNER and first - 2 >= start and words[first - 2].upos == "PROPN")
    ):
        first -= 1
    while last + 1 < end and (
        _proper(words[last + 1])
        or (words[last + 1].form in INNER and any(w.upos == "PROPN" for w in words[last + 2 : min(end, last + 4)]))
    ):
        last += 1
    while words[last].form in INNER and last > first:
        last -= 1
    return first, last + 1


def _untitled(words: tuple[Word, ...], first: int, end: int, kind: str) -> int:
    while kind == "PER" and end - first > 1 and words[first].form in TITLES:
        first += 1
    return first


def _people(name: tuple[Word, ...], kind: str) -> bool:
    """Whether a name of one plural word stands for a people ("Thais"), which Universal NER does not call a name."""
    return kind == "PER" and len(name) == 1 and name[0].xpos == "NNPS"


def from_entities(sentence: Sentence) -> list[Span]:
    """The names of people, organisations and places that GUM's entity layer holds; the longest where they overlap."""
    found: list[Span] = []
    for start, end, kind in _annotated(sentence.words):
        name = _name(sentence.words, start, end) if kind in TYPES else None
        if name is not None and not _people(sentence.words[name[0] : name[1]], TYPES[kind]):
            found.append((_untitled(sentence.words, *name, TYPES[kind]), name[1], TYPES[kind]))
    taken: set[int] = set()
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if taken.isdisjoint(range(span[0], span[1])):
            taken.update(range(span[0], span[1]))
            kept.append(span)
    return sorted(kept)


def _labelled(labels: tuple[str, ...]) -> list[Span]:
    spans: list[Span] = []
    start: int | None = None
    for index, label in enumerate([*labels, "O"]):
        if start is not None and label != f"I-{labels[start][2:]}":
            spans.append((start, index, labels[start][2:]))
            start = None
        if start is None and label[2:] in TYPES.values():
            start = index
    return spans


def _edges(forms: list[str]) -> list[int]:
    return [0, *accumulate(len(form) for form in forms)]


def from_labels(sentence: Sentence, labelled: Labelled) -> list[Span] | None:
    """The names that labels of Universal NER put on a sentence, moved to the sentence's own words by their letters.

    Types other than PER, ORG, LOC are left out. None when the two have not the same letters.
    """
    ours, theirs = [word.form for word in sentence.words], list(labelled.forms)
    if "".join(ours) != "".join(theirs):
        return None
    here, there = _edges(ours), _edges(theirs)
    return [
        (bisect_right(here, there[start]) - 1, bisect_left(here, there[end]), kind)
        for start, end, kind in _labelled(labelled.labels)
    ]
