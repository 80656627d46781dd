"""Bodies whose last word tells nothing, by what stands around: what they are called, who speaks for them."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading, Recogniser
from ingest.mentions._chunks import Chunk, chunks
from ingest.mentions._foreign import FOREIGN_HEADS
from ingest.mentions._heads import BODY_HEADS, CAMPAIGNING, HEADS_ALONE
from ingest.mentions._people_nouns import PEOPLE
from ingest.mentions._words import (
    CALENDAR,
    FUNCTION,
    JOB_ROLES,
    LAW_HEADS,
    OFFICE_FIELDS,
    OFFICE_ROLES,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    POLICY_NAME_HEADS,
    RANK_WORDS,
    _set,
)

_LEADING = _set("spokesman spokeswoman spokesperson director ceo founder co-founder chairman chairwoman executive")
"""Roles that somebody has in a body and hardly ever in a town: "Openshore director Ada Okoro"."""

_STAFF = _set(
    "lawyer attorney analyst researcher fellow economist campaigner organizer organiser consultant strategist director "
    "spokesman spokeswoman spokesperson lobbyist caseworker paralegal advocate scientist"
)
_DIRECTING = _set("executive legal policy advocacy litigation managing communications campaign program co-executive")
_URGING = _set(
    "keep save stop free make protect defend fight reclaim stand end raise rise unite let bring welcome take build "
    "never no abolish close ban rights"
)
"""Words with which names of campaigns begin."""

_WHERE = _set("in at near from outside around across to of")
_MEDIA = _set("television tv newspaper radio broadcaster")
_SIDES = _set("opposition ruling governing far-right far-left center-right center-left centre-right centre-left")
_CLOSING = frozenset({",", ".", ";", ")", "that", "which", "based", "representing", "who"})
_NO_BODY = (
    LAW_HEADS | POLICY_NAME_HEADS.keys() | PLACE_HEADS | CALENDAR | FUNCTION | OFFICE_ROLES | RANK_WORDS | OFFICE_FIELDS
)
_LONGEST_DESCRIPTION = 9


def find(reading: Reading, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Offer names of bodies that neither the gazetteer nor their own words give away."""
    if not reading.tagged:
        return
    for start, end in chunks(reading, found):
        if end - start == 1 and reading.doc[start].lower_ in ORGANIZATION_HEADS:
            continue  # "Bureau spokesman": the short form of a longer name
        begin = _campaign(reading, start, end)
        kind = _kind(reading, (start, end)) if begin is None else "AdvocacyGroup"
        begin = start if begin is None else begin
        if kind is not None and reading.doc[end - 1].lower_ not in _NO_BODY:
            yield Candidate(begin, end, kind, reading.text(begin, end), "pattern", 0.7)


def _kind(reading: Reading, chunk: Chunk) -> str | None:
    for told in (_foreign, _party, _on_air, _described, _led, _staffed):
        if (kind := told(reading, chunk)) is not None:
            return kind
    return None


def _campaign(reading: Reading, start: int, end: int) -> int | None:
    """Give where a campaign's name begins: "Physicians for Open Ports", "Save the Pier"; None where it is none."""
    doc = reading.doc
    before = doc[start - 1].lower_ if start else ""
    if before in {"for", "against", "without"} and start > 1:
        plural = doc[start - 2]
        people = plural.text[0].isupper() and plural.lower_.endswith("s") and plural.lower_.removesuffix("s") in PEOPLE
        return start - 2 if people and doc[end - 1].lower_ not in CALENDAR else None
    begin = start
    if before == "the" and start > 1 and doc[start - 2].lower_ in _URGING and doc[start - 2].text[0].isupper():
        begin = start - 2
    elif before in _URGING and doc[start - 1].text[0].isupper():
        begin = start - 1
    urging = doc[begin].lower_ in _URGING and end - begin > 2 and not doc[begin + 1].is_punct
    follows = end < len(doc) and (doc[end].tag_ in {"VBD", "VBZ", "MD"} or _relative(doc[end]))
    return begin if urging and follows and not is_given_name(doc[begin + 1].text) else None


def _relative(token: Token) -> bool:
    return token.text == "," and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in {"which", "who", "a", "an"}


def _foreign(reading: Reading, chunk: Chunk) -> str | None:
    """Type a body by the word of another language that its name begins with: "Ministerio de Pesca"."""
    start, end = chunk
    return FOREIGN_HEADS.get(reading.doc[start].lower_) if end - start > 1 else None


def _party(reading: Reading, chunk: Chunk) -> str | None:
    """Take a plural after "the ruling" and the like for a party."""
    start, end = chunk
    before = reading.doc[start - 1].lower_ if start else ""
    plural = reading.doc[end - 1].tag_ in {"NNPS", "NNS"} or reading.doc[end - 1].text.endswith("s")
    return "Organization" if before in _SIDES and (plural or reading.doc[end - 1].lower_ == "party") else None


def _on_air(reading: Reading, chunk: Chunk) -> str | None:
    """Take a name before "television" and the like for an outlet: "told Al-Sahil television"."""
    start, end = chunk
    if end >= len(reading.doc) or reading.doc[end].lower_ not in _MEDIA or reading.doc[end - 1].pos_ != "PROPN":
        return None
    return None if end - start == 1 and _said_of_a_land(reading.doc[start].text) else "NewsOutlet"


def _described(reading: Reading, chunk: Chunk) -> str | None:
    """Type a name by what an apposition calls it: "Openshore, a legal-aid group in Drumlin"."""
    start, end = chunk
    doc = reading.doc
    if end + 2 >= len(doc) or doc[end].text != "," or doc[end + 1].lower_ not in {"a", "an", "the", "one"}:
        return None
    if start and doc[start - 1].lower_ in _WHERE | OFFICE_ROLES | JOB_ROLES:
        return None
    stop = end + 2
    if end - start in (2, 3) and is_given_name(doc[start].text):
        return None
    while stop < len(doc) and stop < end + _LONGEST_DESCRIPTION and not _closes(doc[stop]):
        if doc[stop].pos_ in {"VERB", "AUX"} and doc[stop].tag_ != "VBN":
            return None
        stop += 1
    if stop >= len(doc) or not _closes(doc[stop]) or stop == end + 2 or not doc[stop - 1].is_lower:
        return None
    if doc[end + 1].lower_ == "the" and stop - end <= 3:
        return None
    return _sort(doc[stop - 1], {t.lower_ for t in doc[end + 2 : stop - 1]})


def _closes(token: Token) -> bool:
    return token.lower_ in _CLOSING or token.pos_ == "ADP"


def _sort(head: Token, around: set[str]) -> str | None:
    """Give the kind of body that a common noun names, with the words before it."""
    word = head.lower_
    if word in {"group", "organization", "organisation", "nonprofit", "coalition", "network"}:
        return "AdvocacyGroup" if around & CAMPAIGNING or word == "nonprofit" else "Organization"
    if word in {"agency", "service"} and around & {"news", "wire"}:
        return "NewsOutlet"
    if word in BODY_HEADS and word not in {"administration", "government", "unit", "cabinet"}:
        return BODY_HEADS[word]
    if word in HEADS_ALONE | {"firm", "startup", "charity", "tank", "militia", "airline", "retailer", "lender"}:
        return ORGANIZATION_HEADS.get(word, "Organization")
    return None


def _led(reading: Reading, chunk: Chunk) -> str | None:
    """Whether somebody's role in it and name follow: "Open Shore president Greta Lind"."""
    start, end = chunk
    doc, at = reading.doc, chunk[1]
    while at < len(doc) and at < end + 2 and (doc[at].lower_ in OFFICE_FIELDS | RANK_WORDS or doc[at].text == "-"):
        at += 1
    if at + 1 >= len(doc) or not doc[at + 1].text[0].isupper() or doc[at + 1].is_sent_start:
        return None
    role = doc[at].text  # a role in capitals may be part of the title: "Policy Director"
    leads = role in _LEADING or (role == "president" and end - start > 1)
    own = doc[end - 1].pos_ == "PROPN" and not (end - start == 1 and _said_of_a_land(doc[start].text))
    return "Organization" if leads and own and doc[start].lower_ not in _NO_BODY else None


def _said_of_a_land(word: str) -> bool:
    return word.lower().endswith(("ian", "ean", "ese", "ish", "can"))


def _staffed(reading: Reading, chunk: Chunk) -> str | None:
    """Whether somebody's job there stands before: "a lawyer with the Tidewater Collective"."""
    start, end = chunk
    doc, at = reading.doc, start - 1
    if at > 1 and doc[at].lower_ == "the":
        at -= 1
    directing = at > 2 and doc[at].lower_ == "of" and end - start > 1 and _directs(doc[at - 1])
    if not directing and (at < 2 or doc[at].lower_ not in {"with", "at", "for"} or doc[at - 1].lower_ not in _STAFF):
        return None
    barred = {"PER", "PERSON"} | ({"LOC"} if doc[at].lower_ == "for" else set())
    person = any(t.ent_type_ in barred for t in doc[start:end]) or is_given_name(doc[start].text)
    alone = end - start == 1 and doc[at].lower_ == "for" and doc[start - 1].lower_ != "the"
    return None if person or alone else "Organization"


def _directs(role: Token) -> bool:
    """Whether a role is one that only bodies of campaigners and firms have: "legal director", "co-founder"."""
    if role.lower_ in {"founder", "co-founder"}:
        return True
    return role.lower_ in {"director", "co-director"} and role.nbor(-1).lower_ in _DIRECTING


BY_CONTEXT = Recogniser("bodies by context", 17, find)
