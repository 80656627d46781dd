"""Bodies by the common noun before their name ("the charity Open Shore") and by the model's vote."""

from collections.abc import Iterator

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._heads import CAMPAIGNING
from ingest.mentions._words import OFFICE_ROLES, ORGANIZATION_HEADS, PEOPLES, PLACE_HEADS, TITLE_PARTS, _set

_KINDS: dict[str, str] = {
    word: kind
    for kind, words in {
        "NewsOutlet": "newspaper magazine broadcaster outlet tabloid",
        "AdvocacyGroup": "charity nonprofit ngo watchdog",
        "Organization": "company firm school schools organisation organization party university college hospital bank "
        "foundation thinktank gang band team club startup contractor",
        "Union": "union",
        "GovernmentBody": "agency ministry department",
        "Court": "court tribunal",
    }.items()
    for word in words.split()
}

_WORKS = _set(
    "study survey project program programme report campaign test trial award prize day week game series constituency "
    "district seat festival exhibition film movie book album act bill treaty accord scandal affair attack operation"
)
"""Common nouns whose name a stretch of capitals before them is."""

_WITH_OUTLETS = _set("obtain review see view share leak provide give show interview publish confirm")
"""Verbs of what outlets do with papers and people, and of what is done with papers for them."""

_TITLED = OFFICE_ROLES | TITLE_PARTS
_KINDS_OF_MANY: dict[str, str] = {
    "groups": "AdvocacyGroup",
    "organizations": "Organization",
    "organisations": "Organization",
    "nonprofits": "AdvocacyGroup",
    "charities": "AdvocacyGroup",
    "companies": "Organization",
    "firms": "Organization",
    "unions": "Union",
    "newspapers": "NewsOutlet",
    "outlets": "NewsOutlet",
    "agencies": "GovernmentBody",
    "universities": "Organization",
}


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer bodies that are nothing else, told by the word before them or by the vote on most of their mentions."""
    surnames = {c.name.split()[-1] for c in found if c.kind == "Person"}
    voted = {t.i for e in reading.doc.ents if e.label_ == "ORG" for t in e}
    before: str | None = None
    last = -1
    for start, end in chunks(reading, found):
        if f"{reading.doc[end - 1].lower_.removesuffix('s')}s" in PEOPLES:
            continue  # "House Democrats", "Sunni Arab leaders"
        if {reading.doc[end - 1].text, reading.text(start, end)} & surnames or any(
            t.lower_ in _TITLED for t in reading.doc[start:end]
        ):
            continue
        if start and (reading.doc[start - 1].text in {"By", "BY"} or reading.doc[start - 1].lower_ in OFFICE_ROLES):
            continue
        paired = start == last + 1 and reading.doc[last].text == "and"
        obtained = "NewsOutlet" if end - start > 1 and _obtaining(reading, start - 1) else None
        kind = obtained or _introduced(reading, start) or (before if paired else None)
        before, last = kind, end
        name = reading.text(start, end)
        if kind is not None:
            yield Candidate(start, end, kind, name, "pattern", 0.7)
        elif reading.doc[end - 1].lower_ in PLACE_HEADS or any(
            t.lower_ in ORGANIZATION_HEADS for t in reading.doc[start : end - 1]
        ):
            continue
        elif all(i in voted for i in range(start, end)) and _body_like(reading, (start, end)):
            yield Candidate(start, end, "Organization", name, "model", 0.5)


def _introduced(reading: Reading, start: int) -> str | None:
    if start == 0:
        return None
    at = start - 1
    if at > 0 and reading.doc[at].is_quote:
        at -= 1
    if (many := _among(reading, at)) is not None:
        return many
    if at > 0 and reading.doc[at].lower_ in {"program", "programme", "show"}:
        return "NewsOutlet" if reading.doc[at - 1].lower_ in {"radio", "television", "tv", "news"} else None
    if at > 0 and reading.doc[at].text == "group":
        return "AdvocacyGroup" if reading.doc[at - 1].lower_ in CAMPAIGNING else None
    return _KINDS.get(reading.doc[at].text)


def _obtaining(reading: Reading, at: int) -> bool:
    """Whether "The", with a capital within its sentence, stands after what is done to outlets: "told The Reef"."""
    doc = reading.doc
    if at < 2 or doc[at].text != "The" or doc[at - 1].is_space:
        return False
    if doc[at - 1].lower_ == "told":
        return True
    return doc[at - 1].lower_ in {"by", "to", "with"} and doc[at - 2].lemma_.lower() in _WITH_OUTLETS


def _among(reading: Reading, at: int) -> str | None:
    """Give the type of those that a name is one of: "groups including X", "newspapers such as X"."""
    doc = reading.doc
    if doc[at].lower_ in {"the", "a"} and at > 1:
        at -= 1
    if doc[at].lower_ == "as" and doc[at - 1].lower_ == "such":
        at -= 1
    if doc[at].lower_ not in {"including", "such", "like"} or at < 2:
        return None
    before = at - 2 if doc[at - 1].text == "," else at - 1
    return _KINDS_OF_MANY.get(doc[before].lower_)


def _body_like(reading: Reading, chunk: Chunk) -> bool:
    """Whether a name that the model takes for a body also stands like one: several words, or doing something."""
    start, end = chunk
    root = reading.doc[start:end].root
    if end - start == 2 and is_given_name(reading.doc[start].text):
        return False  # "Harbour Front's Nathan Reef"
    if end < len(reading.doc) and reading.doc[end].lower_ in _WORKS:
        return False  # "the National Tide Health study"
    return end - start > 1 and (root.dep_.startswith("nsubj") or reading.doc[start - 1].lower_ in {"by", "the", "at"})


INTRODUCED = Recogniser("introduced", 18, find)
