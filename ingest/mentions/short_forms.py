"""Short forms of bodies met elsewhere: "Stonebridge" of "Stonebridge Logistics", "the Service", "Local 88"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._words import CALENDAR, FUNCTION, GENERIC, LOCALS, OFFICE_ROLES, ORGANIZATION_HEADS, _set
from ontology.nodes.agents import Court, Legislature, Organization
from ontology.nodes.places import Jurisdiction
from ontology.vocabulary import node_type

_WHERE = _set("in near outside across around off from of to toward towards")
_CIVIC = _set("city county town state municipal police school district borough village regional public fire island")
_WEAK = _set(
    "american national international european african asian british canadian united new north south east west northern "
    "southern eastern western central world global general public first great royal democratic republican social "
    "human young catholic christian jewish islamic legal southern san los santa saint st defence defense justice "
    "health interior foreign finance trade education labor labour energy agriculture transport commerce homeland "
    "housing security"
)
"""Words with which many names begin: alone they are none."""


@dataclass(frozen=True, slots=True)
class _Body:
    """A body with the words of its name as the document writes them."""

    candidate: Candidate
    words: tuple[str, ...]


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer what is the beginning, the head or the number of exactly one body's name."""
    bodies = list(_bodies(reading, found))
    if not bodies:
        return
    stretches = chunks(reading, found)
    barred = _barred(reading, stretches)
    for start, end in stretches:
        titled = end - start > 1 and reading.doc[start + 1].lower_ in OFFICE_ROLES
        for stop in {end, start + 1} if titled else {end}:
            body = _head(reading, (start, stop), bodies) or _opening(reading, (start, stop), bodies, barred)
            if body is not None:
                yield _same(body, start, stop)
    taken = {i for c in found for i in range(c.start, c.end)}
    for token in reading.doc[:-1]:
        if token.lower_ in LOCALS and token.text[0].isupper() and token.nbor(1).like_num and token.i not in taken:
            number = (token.text, token.nbor(1).text)
            body = _only(bodies, lambda words, number=number: words[-2:] == number)  # type: ignore[misc]
            if body is not None:
                yield _same(body, token.i, token.i + 2)


def _bodies(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[_Body]:
    """Give each body once, by the longest form of its name that the document has."""
    longest: dict[str, _Body] = {}
    for candidate in found:
        made = node_type(candidate.kind)
        if not issubclass(made, Organization) or issubclass(made, Jurisdiction):
            continue
        words = tuple(t.text for t in reading.doc[candidate.start : candidate.end])
        if candidate.name not in longest or len(words) > len(longest[candidate.name].words):
            longest[candidate.name] = _Body(candidate, words)
    yield from longest.values()


def _barred(reading: Reading, stretches: list[Chunk]) -> frozenset[str]:
    """Words that are somewhere a place or the last of another name: "in Boston", "Ann Knight"."""
    barred: set[str] = set()
    for start, end in stretches:
        if start and reading.doc[start - 1].lower_ in _WHERE:
            barred.add(reading.text(start, end))
        if end - start > 1:
            barred.add(reading.doc[end - 1].text)
    return frozenset(barred)


def _only(bodies: list[_Body], fits: Callable[[tuple[str, ...]], bool]) -> _Body | None:
    fitting = [body for body in bodies if fits(body.words)]
    return fitting[0] if len(fitting) == 1 else None


def _head(reading: Reading, chunk: Chunk, bodies: list[_Body]) -> _Body | None:
    """Find the one body that "the Service", or "Service" before a noun or title, is by the last or main word."""
    start, end = chunk
    word, doc = reading.doc[start].text, reading.doc
    if end - start != 1 or word.lower() not in ORGANIZATION_HEADS or not word.istitle():
        return None
    follows = doc[end] if end < len(doc) else None
    before_noun = follows is not None and (follows.pos_ == "NOUN" or follows.lower_ in OFFICE_ROLES)
    if not before_noun and (start == 0 or doc[start - 1].lower_ != "the"):
        return None
    opens = word.lower() not in _WEAK
    return _only(
        bodies, lambda words: len(words) > 1 and (word in (words[-1], _main(words)) or opens and word == words[0])
    )


def _main(words: tuple[str, ...]) -> str:
    """Give the word before "of" or "for", else the last."""
    link = next((i for i, word in enumerate(words) if i and word in {"of", "for"}), len(words))
    return words[link - 1]


def _opening(reading: Reading, chunk: Chunk, bodies: list[_Body], barred: frozenset[str]) -> _Body | None:
    """Find the one body whose name begins so and goes on to say what it is."""
    start, end = chunk
    short = tuple(t.text for t in reading.doc[start:end])
    lower = {word.lower() for word in short}
    if " ".join(short) in barred or lower <= _WEAK | GENERIC | FUNCTION | CALENDAR | frozenset(ORGANIZATION_HEADS):
        return None
    if (end < len(reading.doc) and reading.doc[end].text == "-") or len(short[0]) < 3:
        return None
    body = _only(bodies, lambda words: words[: len(short)] == short and len(words) > len(short))
    if body is None or issubclass(node_type(body.candidate.kind), (Court, Legislature)):
        return None
    rest = [word.lower() for word in body.words[len(short) :]]
    if rest == ["administration"]:
        return None  # "Alder" is who heads the Alder administration
    return None if rest[0] in _CIVIC | FUNCTION or not set(rest) & ORGANIZATION_HEADS.keys() else body


def _same(body: _Body, start: int, end: int) -> Candidate:
    known = body.candidate
    return Candidate(start, end, known.kind, known.name, "coreference", 0.8, local=known.local, entry=known.entry)


SHORT_FORMS = Recogniser("short forms", 19, find)
