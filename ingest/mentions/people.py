"""People: by a title before the name, by a given name, by the role beside it, by the model's vote."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._titles import after_titles, follows_office, title_start
from ingest.mentions._words import (
    HUMAN_DEEDS,
    JOB_ROLES,
    JURISDICTION_HEADS,
    NO_PERSON,
    OFFICE_ROLES,
    ORGANIZATION_HEADS,
    PEOPLES,
    PLACE_HEADS,
    PLACE_OPENERS,
    SPEECH,
    WHERE,
)

_OF_A_PEOPLE = PEOPLES | {p.removesuffix("s") for p in PEOPLES - {"greens", "poles", "christians"}}
_NO_NAME = frozenset(ORGANIZATION_HEADS) | PLACE_HEADS | JURISDICTION_HEADS | NO_PERSON | _OF_A_PEOPLE
_ENOUGH = 2.0
_OLDEST = 120
_KINDS_OF_PEOPLE = ("ologist", "ian", "ish", "ese", "alist", "ocrat")
"""Ends of words for people of a land, belief or side: "Norlandian Ana Reyes"."""

_BODIES = frozenset({"Organization", "Union", "AdvocacyGroup", "NewsOutlet"})


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer the names of people, with the titles that stand before them."""
    yield from _lone(reading, found)
    voted = {t.i for e in reading.doc.ents if e.label_ in {"PERSON", "PER"} for t in e}
    full: list[str] = [c.name for c in found if c.kind == "Person"]
    for chunk in chunks(reading, found):
        words = [t.text for t in reading.doc[chunk[0] : chunk[1]]]
        name = _name(words, [i in voted for i in range(*chunk)])
        if name is None:
            continue
        start, end = chunk[0] + name, chunk[1]
        titled = title_start(reading, start)
        score = _score(reading, (start, end), voted)
        score += 1.5 if end - start > 1 and _of_a_body(reading, (start, end), found) else 0.0
        score += 2.0 if titled < start or (end - start > 1 and follows_office(reading, start, found)) else 0.0
        if titled == start and end - start == 2 and words[name].lower() in PLACE_OPENERS:
            continue  # "San Pedro", "Port Drumlin"
        if titled == start and reading.doc[start - 1].lower_ in {"the", "a", "an"} and start > 0:
            continue
        if end - start == 1 and reading.tagged and reading.doc[start].pos_ != "PROPN":
            continue
        if score >= _ENOUGH and not _NO_NAME & {w.lower() for w in words[name:]}:
            full.append(reading.text(start, end))
            yield Candidate(
                titled,
                end,
                "Person",
                reading.text(start, end),
                "pattern",
                min(0.95, 0.5 + score / 10),
                core=(start, end),
                local=end - start == 1,  # a surname alone tells nobody outside its document
            )
    yield from _surnames(reading, found, full)


def _surnames(reading: Reading, found: tuple[Candidate, ...], full: list[str]) -> Iterator[Candidate]:
    """Offer a surname with its article by itself, "al-Amiri", where the document has the whole name."""
    whole = {name.split()[-1] for name in full if "-" in name.split()[-1] and " " in name}
    for start, end in chunks(reading, found) if whole else ():
        if (name := reading.text(start, end)) in whole:
            yield Candidate(start, end, "Person", name, "pattern", 0.8, core=(start, end), local=True)


def _name(words: list[str], voted: list[bool]) -> int | None:
    """Find where in a stretch of capitals the name begins: after the last title, or at the given name."""
    lower = [word.lower().rstrip(".") for word in words]
    after = after_titles(lower)
    if after == 0 and len(words) > 2 and lower[0] in JOB_ROLES:
        after = 1  # "Lawyer Ada Okoro" at the beginning of a sentence
    if after >= len(words):
        return None
    initial = words[after].endswith(".") and len(words[after]) == 2  # noqa: PLR2004 - a letter and its stop
    if len(words) - after > 2 and not initial and not (words[-2] == "-" and words[-1].islower()):
        for index in range(after, len(words) - 1):
            if is_given_name(words[index]) and not is_given_name(words[after]):
                return index if not voted[after] or lower[after].endswith(_KINDS_OF_PEOPLE) else after
    return after if len(words) - after <= 5 else None


def _score(reading: Reading, name: Chunk, voted: set[int]) -> float:
    start, end = name
    doc = reading.doc
    size = sum(t.text[0].isupper() for t in doc[start:end])
    score = 0.0
    if is_given_name(doc[start].text) and size > 1:
        score += 1.5
    if all(i in voted for i in range(start, end) if doc[i].text[0].isupper()):
        score += 1.5
    if (
        2 <= size <= 4
        and not _votes_against(reading, name)
        and not any(t.text.isupper() and len(t) > 2 for t in doc[start:end])
    ):
        score += 0.5
    score += 1.5 if _of_syllables(doc, name) else 0.0
    before = doc[start - 1].text.lower() if start else ""
    if size > 1 and (before in JOB_ROLES or before in OFFICE_ROLES):
        score += 2.0
    if size > 1 and (_role_follows(reading, end) or _role_precedes(reading, start)):
        score += 1.5
    if size > 1 and end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].lower_ in {"who", "whose", "whom"}:
        score += 1.5
    if _aged(doc, end):
        score += 2.0
    if size > 1 and _does_as_people_do(doc[start:end].root):
        score += 1.5
    if before in WHERE and size > 1 and not _role_follows(reading, end):
        score -= 1.5  # "outside Rio Seco"
    if size > 1 and (_speaks(reading, end) or (before == "by" and doc[start - 1].text == "By")):
        score += 1.0
    return score


def _of_syllables(doc: Doc, name: Chunk) -> bool:
    """Whether a name is made as those of East Asia: two capitals, a hyphen and a small syllable, "Lau Tai-kwan"."""
    start, end = name
    return (
        end - start == 4  # noqa: PLR2004 - the hyphen is a token
        and doc[end - 2].text == "-"
        and doc[end - 1].is_lower
        and doc[start].is_title
        and doc[start + 1].is_title
    )


def _of_a_body(reading: Reading, name: Chunk, found: tuple[Candidate, ...]) -> bool:
    """Whether "of" and a body follow, or a body's genitive stands before: "Ilczuk Tvrt of the Harbour Party"."""
    doc, (start, end) = reading.doc, name
    if (
        start > 1
        and doc[start - 1].text in {"'s", "’s"}
        and any(c.end == start - 1 and c.kind in _BODIES for c in found)
    ):
        return True
    if end + 2 >= len(doc) or doc[end].lower_ not in {"of", "from"}:
        return False
    starts = {end + 1, end + 2} if doc[end + 1].lower_ == "the" else {end + 1}
    return any(c.start in starts and c.kind in _BODIES for c in found)


def _aged(doc: Doc, end: int) -> bool:
    """Whether an age between commas follows: "Ilczuk, 42, a fisherman"."""
    if end + 2 >= len(doc) or doc[end].text != "," or doc[end + 2].text not in {",", ".", ";"}:
        return False
    return doc[end + 1].text.isdigit() and int(doc[end + 1].text) < _OLDEST


def _does_as_people_do(root: Token) -> bool:
    """Whether a name is the subject of what only people do: "X was forced to resign"."""
    if not root.dep_.startswith("nsubj"):
        return False
    verbs = [root.head, *(c for c in root.head.children if c.dep_ in {"xcomp", "conj"})]
    return any(verb.lemma_.lower() in HUMAN_DEEDS for verb in verbs)


def _votes_against(reading: Reading, name: Chunk) -> bool:
    """Whether the model takes the words for a place or a body."""
    return any(t.ent_type_ in {"LOC", "ORG", "GPE"} for t in reading.doc[name[0] : name[1]])


def _role_follows(reading: Reading, end: int) -> bool:
    """Whether a comma and a phrase with a role come after: "Ada Spool, a customs officer"."""
    doc = reading.doc
    if end >= len(doc) or doc[end].text != ",":
        return False
    for token in doc[end + 1 : end + 9]:
        if token.text in {",", ".", ";"} or token.pos_ in {"VERB", "AUX"}:
            return False
        if token.text.lower() in JOB_ROLES | OFFICE_ROLES:
            return True
    return False


def _role_precedes(reading: Reading, start: int) -> bool:
    """Whether a role and a comma come before: "the president of the region, Roberto Maroni"."""
    doc = reading.doc
    if start < 2 or doc[start - 1].text != ",":
        return False
    for token in reversed(doc[max(0, start - 12) : start - 1]):
        if token.text in {",", ".", ";"} or token.pos_ in {"VERB", "AUX"}:
            return False
        if token.text.lower() in JOB_ROLES | OFFICE_ROLES:
            return True
    return False


def _speaks(reading: Reading, end: int) -> bool:
    doc = reading.doc
    return end < len(doc) and doc[end].text.lower() in SPEECH


def _lone(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer a surname by itself where the document and the gazetteer have it as a president's."""
    for start, end in chunks(reading, found):
        if end - start != 1 or reading.doc[start].text.isupper():
            continue
        name = reading.doc[start].text
        if f"President {name}" not in reading.document.text and f"{name} administration" not in reading.document.text:
            continue
        entry = reading.gazetteer.lookup(f"President {name}")
        if entry is not None and entry.type == "Person":
            yield Candidate(start, end, "Person", entry.name, "gazetteer", 0.8, entry=entry, core=(start, end))


PEOPLE = Recogniser("people", 20, find)
